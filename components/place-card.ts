import { computePosition, flip, offset, shift } from '@floating-ui/dom';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels between card and words, and between card and the window's edge. */
const GAP = 6;
const EDGE = 8;
/** A card is as high as the larger side of its words has room for, within these. */
const LOWEST = 180;
const HIGHEST = 420;

/** Puts a card beside a box of the window (CSS pixels): below it or above, whole in the window, not over its words. */
export async function placeCard(card: HTMLElement, box: Box): Promise<void> {
  const { left, top, right, bottom } = box; // not spread: a DOMRect's fields are no properties of its own
  const rect = { left, top, right, bottom, x: left, y: top, width: right - left, height: bottom - top };
  const room = Math.max(top, window.innerHeight - bottom) - GAP - EDGE;
  card.style.maxBlockSize = `${Math.max(LOWEST, Math.min(HIGHEST, room))}px`;
  const { x, y } = await computePosition({ getBoundingClientRect: () => rect }, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE, crossAxis: true })],
  });
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}

import { computePosition, flip, offset, shift } from '@floating-ui/dom';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Puts a card beside a box of the window (CSS pixels): below it, above where there is no room, never outside. */
export async function placeCard(card: HTMLElement, box: Box): Promise<void> {
  const { left, top, right, bottom } = box; // not spread: a DOMRect's fields are no properties of its own
  const rect = { left, top, right, bottom, x: left, y: top, width: right - left, height: bottom - top };
  const { x, y } = await computePosition({ getBoundingClientRect: () => rect }, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8, crossAxis: true })],
  });
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}

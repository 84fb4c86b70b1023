// Where a card stands: brings our one element into the page, keeps the card beside its words, and takes it away again.

import { type ComponentChildren, createRef, render } from 'preact';
import { CardFrame } from '../../components/CardFrame.tsx';
import css from '../../components/MarkCard.css?inline';
import { placeCard } from '../../components/place-card.ts';
import { WordsContext } from '../../components/words.ts';
import type { MarkColours } from '../../utils/colours/mark-colours.ts';
import { type CardHost, createCardHost } from '../../utils/page/card-host.ts';
import type { Words } from '../../utils/words/words.ts';

export interface Scene {
  readonly label: string;
  /** For screen readers; '' for none. */
  readonly status: string;
  readonly card: ComponentChildren;
  /** Where its words are in the window, a box a line; empty when the page no longer holds them. */
  boxes(): readonly DOMRect[];
  /** The pointer's place when the card was asked for by pointer: decides beside which line it stands. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

export interface CardStage {
  /** Opens the card, or changes the one that is open. */
  show(scene: Scene): void;
  /** Moves the keyboard into the card; it goes back where it was when the card closes. */
  focus(): void;
  hasFocus(): boolean;
  holds(event: Event): boolean;
  /** Whether a node is the card's element, now or the last one. */
  isOurs(node: Node): boolean;
  close(): void;
}

export function createCardStage(
  words: Words,
  colours: () => MarkColours,
  onClosed: () => void,
  life: AbortSignal,
): CardStage {
  let open: { readonly host: CardHost; readonly end: AbortController; scene: Scene; seen: boolean } | null = null;
  /** Its going is told by an observer after it is gone. */
  let lastHost: CardHost | null = null;
  let focusBefore: Element | null = null;
  const frame = createRef<HTMLDivElement>();

  const draw = (host: CardHost, { label, card }: Scene, status: string) =>
    render(
      <WordsContext.Provider value={words}>
        <CardFrame label={label} status={status} colours={colours()} frame={frame}>
          {card}
        </CardFrame>
      </WordsContext.Provider>,
      host.root as unknown as Element, // Preact renders into any parent node
    );

  const hasFocus = () => open?.host.root.activeElement != null;

  const close = () => {
    if (!open) return;
    const { host, end } = open;
    const hadFocus = hasFocus();
    open = null;
    end.abort();
    render(null, host.root as unknown as Element);
    host.remove();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
    onClosed();
  };

  const place = () => {
    if (!open || !frame.current) return;
    const boxes = open.scene.boxes();
    const inView = boxes.filter(({ bottom, top }) => bottom > 0 && top < innerHeight);
    if (boxes.length === 0 || !open.host.isThere()) return close();
    // A tour's card waits for its mark to be scrolled into view; once seen, it goes with it.
    if (inView.length > 0) open.seen = true;
    else if (open.seen && !hasFocus()) return close();
    const box = lineAt(inView.length > 0 ? inView : boxes, open.scene.at);
    if (box) void placeCard(frame.current, box);
  };

  const begin = (scene: Scene) => {
    const host = createCardHost(document, css);
    lastHost = host;
    const end = new AbortController();
    const { signal } = end;
    open = { host, end, scene, seen: false };
    let pending = 0;
    const later = () => {
      cancelAnimationFrame(pending);
      pending = requestAnimationFrame(place);
    };
    signal.addEventListener('abort', () => cancelAnimationFrame(pending));
    addEventListener('scroll', later, { signal, capture: true, passive: true });
    addEventListener('resize', later, { signal, passive: true });
    addEventListener('pagehide', ({ isTrusted }) => isTrusted && close(), { signal }); // the back/forward cache would keep it open
    addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || event.key !== 'Escape') return;
        event.preventDefault(); // else it would also close what the page has open
        event.stopImmediatePropagation();
        close();
      },
      { signal, capture: true },
    );
    // A live region speaks when it changes, so it has to be there first.
    draw(host, scene, '');
    requestAnimationFrame(() => {
      if (open?.host === host) draw(host, open.scene, open.scene.status);
    });
  };

  life.addEventListener('abort', close);
  return {
    show(scene) {
      if (life.aborted) return;
      if (open?.host.isThere()) {
        open.scene = scene;
        open.seen = false;
        draw(open.host, scene, scene.status);
      } else {
        close();
        begin(scene);
      }
      place();
    },
    focus() {
      if (!hasFocus()) focusBefore = document.activeElement;
      frame.current?.focus({ preventScroll: true });
    },
    hasFocus,
    isOurs: (node) => lastHost?.is(node) ?? false,
    holds: (event) => open?.host.holds(event) ?? false,
    close,
  };
}

/** The line under the pointer, else the first. */
function lineAt(boxes: readonly DOMRect[], at: Scene['at']): DOMRect | undefined {
  return (at && boxes.find(({ top, bottom }) => at.y >= top && at.y <= bottom)) ?? boxes[0];
}

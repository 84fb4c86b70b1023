// When the pointer asks for a card. A card comes after a short rest on a mark, stays while the pointer is on the mark or
// on the card, and goes a moment after it has left both. Only what a person does counts: a page's own events do not.

/** Milliseconds of rest on a mark: a pointer that passes over the text opens nothing. */
export const REST = 180;
/** Milliseconds to reach the card from the mark. */
export const GRACE = 350;

interface PointerCalls<Found> {
  /** What is under a place in the window (CSS pixels). Asked once a frame at most. */
  find(x: number, y: number): Found | null;
  isSame(a: Found, b: Found): boolean;
  /** Whether an event began in the card. */
  isInCard(event: Event): boolean;
  onOpen(found: Found, x: number, y: number): void;
  /** The pointer has gone elsewhere. */
  onLeave(): void;
  /** A click or tap beside the card. */
  onDismiss(): void;
}

/** Follows the pointer until the signal aborts. */
export function followPointer<Found>(view: Window, calls: PointerCalls<Found>, signal: AbortSignal): void {
  let under: Found | null = null;
  let frame = 0;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const stay = () => {
    clearTimeout(leaving);
    leaving = undefined;
  };
  const leave = () => {
    clearTimeout(opening);
    under = null;
    leaving ??= setTimeout(() => {
      leaving = undefined;
      calls.onLeave();
    }, GRACE);
  };
  const enter = (found: Found, x: number, y: number) => {
    stay();
    if (under && calls.isSame(under, found)) return;
    under = found;
    clearTimeout(opening);
    opening = setTimeout(() => calls.onOpen(found, x, y), REST);
  };

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    const inCard = calls.isInCard(event);
    const { clientX, clientY } = event;
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(() => {
      if (inCard) {
        clearTimeout(opening);
        under = null;
        return stay();
      }
      const found = calls.find(clientX, clientY);
      if (found) enter(found, clientX, clientY);
      else leave();
    });
  };
  const onOut = (event: PointerEvent) => {
    if (event.isTrusted && event.pointerType !== 'touch' && event.relatedTarget === null) leave();
  };
  const onClick = (event: MouseEvent) => {
    // Keys and assistive technology click without a place (detail 0).
    if (!event.isTrusted || event.detail === 0 || calls.isInCard(event)) return;
    const found = calls.find(event.clientX, event.clientY);
    clearTimeout(opening);
    stay();
    under = found;
    if (found) calls.onOpen(found, event.clientX, event.clientY);
    else calls.onDismiss();
  };

  const options = { signal, capture: true, passive: true };
  view.addEventListener('pointermove', onMove, options);
  view.addEventListener('pointerout', onOut, options);
  view.addEventListener('click', onClick, options);
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    clearTimeout(opening);
    clearTimeout(leaving);
  });
}

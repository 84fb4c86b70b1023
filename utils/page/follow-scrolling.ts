/** Milliseconds between two looks while the page is scrolled. */
const PAUSE = 120;

/**
 * Calls `look` now, and after scrolling and resizing, until the signal aborts; not more often than every 120 ms, and last
 * when all is at rest.
 */
export function followScrolling(view: Window, look: () => void, signal: AbortSignal): void {
  let pending: ReturnType<typeof setTimeout> | undefined;
  const later = () => {
    pending ??= setTimeout(() => {
      pending = undefined;
      look();
    }, PAUSE);
  };
  signal.addEventListener('abort', () => clearTimeout(pending));
  // Captured: the story may scroll in a box of its own, and scroll events do not bubble.
  view.addEventListener('scroll', later, { signal, capture: true, passive: true });
  view.addEventListener('resize', later, { signal, passive: true });
  look();
}

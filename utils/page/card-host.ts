// The one element of ours in the page: last child of <html>, there only while a card is open. What is in it stands in a
// closed shadow root, which the page can neither read nor style.

import { unclobbered } from './dom.ts';

export interface CardHost {
  readonly root: ShadowRoot;
  /** Whether an event began in the card. The page sees the host only, never what is in it. */
  holds(event: Event): boolean;
  is(node: Node): boolean;
  /** False when the page has thrown the element out. */
  isThere(): boolean;
  remove(): void;
}

/** Events that a card's buttons and keys make; the page's own shortcuts must not take them for theirs. */
const KEPT_IN = ['keydown', 'keyup', 'keypress', 'click', 'dblclick', 'mousedown', 'mouseup', 'input', 'change'];

/** Puts the element into the page, above everything (top layer). Nothing else of the page changes. */
export function createCardHost(page: Document, css: string): CardHost {
  const document = unclobbered(page);
  // No name of our own: a page may define a custom element, and its constructor would run.
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  // A constructed sheet is not subject to the page's Content-Security-Policy.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  for (const type of KEPT_IN) host.addEventListener(type, (event) => event.stopPropagation());
  host.popover = 'manual';
  document.documentElement.append(host);
  try {
    host.showPopover();
  } catch {
    // Somebody interfered; the highest z-index is nearly as good.
  }
  return {
    root,
    holds: (event) => event.target === host,
    is: (node) => node === host,
    isThere: () => host.isConnected,
    remove: () => host.remove(),
  };
}

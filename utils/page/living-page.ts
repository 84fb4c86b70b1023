// Pages that change after they were read: late paragraphs, live blogs, text that a framework replaces, navigation without
// a load. This says when to look again; what a look costs and what it finds is the owner's business.

import { unclobbered } from './dom.ts';
import { type Budget, createBudget } from './living-budget.ts';
import { shadowRootsIn, touchesText } from './living-changes.ts';
import type { ShadowRootOf } from './shadow.ts';

interface LivingCalls {
  /** Text nodes that were read; their change always counts. */
  readonly isRead: (node: Node) => boolean;
  /** The element of ours, whose coming and going is no change of the page. */
  readonly isOurs: (node: Node) => boolean;
  /** How shadow trees are looked into. */
  readonly shadowRootOf: ShadowRootOf;
  /** Something happened on the page, whatever it was; told often. */
  onStir(): void;
  /** The page may say something else now. Asked at idle; never again before it has resolved. */
  look(): Promise<void>;
  /** Whether something is to be read now that was hidden. Asked a moment after a click. */
  hasOpened(): boolean;
  /** Changed too often: it is not followed any more. */
  onGivenUp(): void;
}

export interface LivingPage {
  /** The reader asked for a new reading: a page that was given up is followed again. */
  renew(): void;
  /** A shadow tree was looked into. */
  follow(root: ShadowRoot): void;
}

/** Milliseconds of rest before a look, and the longest that a restless page is waited for. */
const REST = 500;
const LONGEST = 2500;

/** Follows a page until the signal aborts. */
export function followPage(page: Document, calls: LivingCalls, signal: AbortSignal): LivingPage {
  const document = unclobbered(page);
  const view = document.defaultView;
  if (!view) throw new Error('a document without a window does not live');
  const budget: Budget = createBudget();
  let address = addressOf(view.location);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedSince: number | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let givenUp = false;

  const schedule = () => {
    if (signal.aborted || givenUp) return;
    const now = Date.now();
    changedSince ??= now;
    if (looking || document.hidden) return; // comes back here when that is over
    const wait = budget.wait(now);
    if (wait === Number.POSITIVE_INFINITY) {
      givenUp = true;
      changedSince = null;
      calls.onGivenUp();
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => atIdle(view, look), Math.max(wait, Math.min(REST, changedSince + LONGEST - now)));
  };

  const look = async () => {
    if (signal.aborted || looking || document.hidden) return;
    looking = true;
    changedSince = null;
    budget.spend(Date.now());
    try {
      await calls.look();
    } finally {
      looking = false;
      if (changedSince !== null) schedule();
    }
  };

  const checkAddress = () => {
    const now = addressOf(view.location);
    if (now === address) return;
    address = now;
    givenUp = false;
    budget.renew();
    schedule();
  };

  const observe = (root: Node) => observer.observe(root, { subtree: true, childList: true, characterData: true });
  const observer = new MutationObserver((records) => {
    calls.onStir();
    if (signal.aborted) return;
    checkAddress();
    for (const record of records)
      for (const node of record.addedNodes)
        if (!calls.isOurs(node)) for (const root of shadowRootsIn(node, calls.shadowRootOf)) observe(root);
    if (touchesText(records, calls)) schedule();
  });
  observe(page);
  // Those in parts of the page that are not read: they can wait for the reading.
  atIdle(view, () => {
    if (!signal.aborted) for (const root of shadowRootsIn(page, calls.shadowRootOf)) observe(root);
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(opening);
  });

  // A page's script may change address first and text later, or the other way round: either leads here.
  // Firefox below 147 and Safari below 26 have no navigation; there the next change of the text tells.
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', checkAddress, { signal });
  view.addEventListener('popstate', checkAddress, { signal });
  view.addEventListener(
    'click',
    ({ isTrusted }) => {
      if (!isTrusted) return;
      clearTimeout(opening);
      opening = setTimeout(() => {
        if (calls.hasOpened()) schedule();
      }, REST);
    },
    { signal, capture: true, passive: true },
  );
  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden && changedSince !== null) schedule();
    },
    { signal },
  );
  return {
    renew() {
      givenUp = false;
      budget.renew();
    },
    follow(root) {
      if (!signal.aborted) observe(root);
    },
  };
}

/** A fragment is a place on the same page. */
const addressOf = ({ href }: Location): string => href.replace(/#.*$/s, '');

/** Safari has no idle callback. */
function atIdle(view: Window, work: () => unknown): void {
  if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(work, { timeout: 2000 });
  else view.setTimeout(work, 50);
}

/** Resolves when the page is shown: one that the browser prepares ahead of time is not read before. */
export async function shown(document: Document, signal: AbortSignal): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return;
  await new Promise<void>((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal });
  });
}

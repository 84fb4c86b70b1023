// What a page that is read is asked: to be read again, and what is known of it. Asked in the extension's service worker, as its own
// pages ask; but the last of these runs in the page.

/** As far as it is used here; functions sent to the worker see nothing of this file. */
declare const chrome: {
  readonly tabs: {
    query(about: object): Promise<{ readonly id?: number }[]>;
    sendMessage(tab: number | undefined, message: object): Promise<unknown>;
  };
  readonly scripting: { executeScript(injection: object): Promise<readonly { readonly result?: unknown }[]> };
  readonly runtime: {
    readonly onMessage: {
      addListener(listen: (message: Message) => void): void;
      removeListener(listen: (message: Message) => void): void;
    };
  };
};
interface Message {
  readonly call: string;
  readonly args: readonly { readonly reading?: { readonly status: string } }[];
}

/** In the world that a script of the extension has in the page in front: notes from now on when highlights are set. */
export const notePaints = async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const func = () => {
    const { set } = HighlightRegistry.prototype;
    HighlightRegistry.prototype.set = function (name, highlight) {
      Object.assign(globalThis, { benchPaintedAt: performance.timeOrigin + performance.now() });
      return set.call(this, name, highlight);
    };
  };
  await chrome.scripting.executeScript({ target: { tabId: tab?.id }, func });
};

/** Runs where `notePaints` ran: when highlights were last set, in milliseconds since 1970. */
export const lastPaintedAt = async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const func = () => (globalThis as { benchPaintedAt?: number }).benchPaintedAt;
  const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab?.id }, func });
  return Number(frame?.result);
};

/**
 * Asks the page in front to be read anew; resolves when it says that it is, with the time of the question, in milliseconds since
 * 1970.
 */
export const readAgain = async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const asked = performance.timeOrigin + performance.now();
  const read = new Promise<void>((done) => {
    const listen = ({ call, args }: Message) => {
      if (call !== 'stateChanged' || args[0]?.reading?.status !== 'read') return;
      chrome.runtime.onMessage.removeListener(listen);
      done();
    };
    chrome.runtime.onMessage.addListener(listen);
  });
  await chrome.tabs.sendMessage(tab?.id, { to: 'content', call: 'readAgain', args: [] });
  await read;
  return asked;
};

/** Asks the page in front what is known of it, as the popup does; gives the milliseconds until it is told. */
export const askWhatIsKnown = async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const asked = performance.now();
  await chrome.tabs.sendMessage(tab?.id, { to: 'content', call: 'getState', args: [] });
  return performance.now() - asked;
};

/** Runs in the page: ends the paragraph of the last mark with another sentence than in other runs. */
export const saySomethingElse = (run: number) => {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const paragraph = ranges.at(-1)?.endContainer.parentElement?.closest('p');
  if (!paragraph) throw new Error('the last mark is in no paragraph');
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  while (texts.nextNode());
  const last = texts.currentNode;
  last.nodeValue = (last.nodeValue ?? '').replace(
    /( That was told \d+ times\.)?$/,
    ` That was told ${run + 10} times.`,
  );
};

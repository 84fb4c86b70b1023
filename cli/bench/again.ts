// A page that is read, read again: asked in the extension's service worker, as its own pages ask.

/** As far as it is used here; functions sent to the worker see nothing of this file. */
declare const chrome: {
  readonly tabs: {
    query(about: object): Promise<{ readonly id?: number }[]>;
    sendMessage(tab: number | undefined, message: object): Promise<unknown>;
  };
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

/** Asks the page in front to be read anew; gives the milliseconds until it says that it is. */
export const readAgain = async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const begun = performance.now();
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
  return performance.now() - begun;
};

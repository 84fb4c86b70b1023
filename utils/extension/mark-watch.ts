// A side panel that stays open watches a page: which mark is in view there, and which row is asked for from a card. Both
// go by a port, so that a page knows whether anybody watches, and does nothing for it while nobody does.

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isOurselves } from './messages.ts';

const NAME = 'watch-marks';

const findingSchema = v.pipe(v.string(), v.maxLength(100));
const newsSchema = v.variant('what', [
  v.strictObject({ what: v.literal('in-view'), finding: v.nullable(findingSchema) }),
  v.strictObject({ what: v.literal('row-wanted'), finding: findingSchema }),
]);
type News = v.InferOutput<typeof newsSchema>;

/** As far as it is used here; the polyfill's types are not exported by WXT. */
type Port = ReturnType<typeof browser.runtime.connect>;

export interface MarkWatcher {
  /** The finding whose mark is in view on the page; null for none. */
  inView(finding: string | null): void;
  /** A card on the page leads to its row. */
  rowWanted(finding: string): void;
}

/** Watches the page of a tab until the signal aborts; nothing is heard where no script of ours is there. */
export function watchMarks(tab: number, watcher: MarkWatcher, signal: AbortSignal): void {
  if (signal.aborted) return;
  const port = browser.tabs.connect(tab, { name: NAME, frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const news = v.safeParse(newsSchema, message);
    if (signal.aborted || !news.success) return;
    if (news.output.what === 'in-view') watcher.inView(news.output.finding);
    else watcher.rowWanted(news.output.finding);
  });
  // Read, since a browser logs what nobody reads: that no script is there is an ordinary case.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  signal.addEventListener('abort', () => port.disconnect());
}

interface Watchable {
  /** The first watcher has come; the signal aborts when none is left. */
  begin(whileWatched: AbortSignal): void;
  /** What is in view now, for whoever comes. */
  inView(): string | null;
}

export interface Watched {
  /** Tells all who watch. */
  tell(news: News): void;
  isWatched(): boolean;
}

/** Lets the extension's own pages watch this page, until the signal aborts. */
export function letWatch({ begin, inView }: Watchable, signal: AbortSignal): Watched {
  const ports = new Set<Port>();
  let watched: AbortController | null = null;
  const end = () => {
    watched?.abort();
    watched = null;
  };
  const onConnect = (port: Port) => {
    if (port.name !== NAME || !port.sender || !isOurselves(port.sender)) return;
    ports.add(port);
    port.onDisconnect.addListener(() => {
      void browser.runtime?.lastError;
      ports.delete(port);
      if (ports.size === 0) end();
    });
    if (!watched) {
      watched = new AbortController();
      begin(watched.signal);
    }
    port.postMessage({ what: 'in-view', finding: inView() } satisfies News);
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    end();
    browser.runtime?.onConnect.removeListener(onConnect);
  });
  return {
    tell(news) {
      for (const port of ports) port.postMessage(news);
    },
    isWatched: () => ports.size > 0,
  };
}

// How calls travel: typed on both ends, checked by shape and by sender. Somebody who does not answer is an ordinary case.

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import {
  type BackgroundCalls,
  backgroundCalls,
  type ContentCalls,
  contentCalls,
  type PageNews,
  pageNews,
  type Shapes,
} from './calls.ts';
import { LATE, within } from './within.ts';

export type Answer<T> =
  | { readonly answered: true; readonly value: T }
  /** 'absent': nobody is there. 'silent': somebody is, and did not answer in time. 'odd': an answer of the wrong shape. */
  | { readonly answered: false; readonly why: 'absent' | 'silent' | 'odd' };

// biome-ignore lint/suspicious/noExplicitAny: the maps of calls are interfaces, which have no index signature to constrain
type Calls = Record<keyof any, any>;
type Args<F> = F extends (...args: infer A) => unknown ? A : never;
type Result<F> = F extends (...args: never[]) => infer R ? R : never;

/** `From`: what a handler is told of the sender after the arguments. */
type Handlers<C extends Calls, From extends unknown[]> = {
  readonly [Name in keyof C]: (...args: [...Args<C[Name]>, ...From]) => Result<C[Name]> | Promise<Result<C[Name]>>;
};
/** The id of the tab that a content script runs in. */
type FromTab = [tab: number];

/** Told apart by direction, since a message to the background reaches every open page of the extension too. */
type Direction = 'content' | 'background' | 'news';

const messageSchema = v.strictObject({
  to: v.picklist(['content', 'background', 'news']),
  call: v.string(),
  args: v.array(v.unknown()),
});

/** Asks the content script of a tab. */
export function askTab<Name extends keyof ContentCalls>(
  tab: number,
  patience: number,
  call: Name,
  ...args: Args<ContentCalls[Name]>
): Promise<Answer<Result<ContentCalls[Name]>>> {
  return ask(answerOf(contentCalls, call), patience, () =>
    browser.tabs.sendMessage(tab, { to: 'content', call, args }, { frameId: 0 }),
  );
}

/** A content script asks the background. */
export function askBackground<Name extends keyof BackgroundCalls>(
  patience: number,
  call: Name,
  ...args: Args<BackgroundCalls[Name]>
): Promise<Answer<Result<BackgroundCalls[Name]>>> {
  return ask(answerOf(backgroundCalls, call), patience, () =>
    browser.runtime.sendMessage({ to: 'background', call, args }),
  );
}

/** A content script tells popup and comparison; that none is open is the usual case. */
export function tell<Name extends keyof PageNews>(call: Name, ...args: Args<PageNews[Name]>): void {
  if (!isConnected()) return;
  browser.runtime.sendMessage({ to: 'news', call, args }).catch(() => {});
}

/** False once the extension was reloaded or removed under a content script that still runs. */
export const isConnected = (): boolean => browser.runtime?.id !== undefined;

/** Answers the extension's own pages and its background. */
export const answerInContent = (handlers: Handlers<ContentCalls, []>, signal: AbortSignal): void =>
  listen('content', contentCalls, handlers, (sender) => (isOurselves(sender) ? ([] as []) : null), signal);

/** Answers content scripts; each handler gets the id of the asking tab last. */
export const answerInBackground = (handlers: Handlers<BackgroundCalls, FromTab>): void =>
  listen('background', backgroundCalls, handlers, tabOf);

/** Hears what content scripts tell, as far as there is a handler; each gets the id of the tab last. */
export const hearPages = (handlers: Partial<Handlers<PageNews, FromTab>>): void =>
  listen('news', pageNews, handlers, tabOf);

// TypeScript cannot follow from the name of a call to its answer's shape over a union of calls.
const answerOf = <C extends Calls, Name extends keyof C>(shapes: Shapes<C>, call: Name) =>
  shapes[call].answer as v.GenericSchema<unknown, Result<C[Name]>>;

async function ask<T>(
  shape: v.GenericSchema<unknown, T>,
  patience: number,
  send: () => Promise<unknown>,
): Promise<Answer<T>> {
  try {
    const reply = await within(patience, send());
    if (reply === LATE) return { answered: false, why: 'silent' };
    const checked = v.safeParse(v.object({ reply: shape }), reply);
    if (checked.success) return { answered: true, value: checked.output.reply };
    return { answered: false, why: reply === undefined ? 'absent' : 'odd' };
  } catch {
    // The browser's words differ ("Receiving end does not exist", "context invalidated"); all mean that nobody is there.
    return { answered: false, why: 'absent' };
  }
}

const refused = { shape: 0, sender: 0 };

/** How many messages the listeners here have refused so far, by what was wrong with them. */
export const countRefused = (): Readonly<typeof refused> => ({ ...refused });

function refuse(why: keyof typeof refused): undefined {
  refused[why]++;
}

type RawSender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

function listen<C extends Calls, From extends unknown[]>(
  to: Direction,
  shapes: Shapes<C>,
  handlers: Partial<Handlers<C, From>>,
  /** null: not to be answered. */
  admit: (sender: RawSender) => From | null,
  signal?: AbortSignal,
): void {
  const onMessage = (message: unknown, sender: RawSender): Promise<{ reply: unknown }> | undefined => {
    const checked = v.safeParse(messageSchema, message);
    if (!checked.success) return refuse('shape');
    if (checked.output.to !== to) return undefined;
    const { call, args } = checked.output;
    const from = admit(sender);
    if (!from) return refuse('sender');
    if (!Object.hasOwn(shapes, call)) return refuse('shape');
    const parsed = v.safeParse(shapes[call as keyof C].args, args);
    if (!parsed.success) return refuse('shape');
    const handler = handlers[call as keyof C];
    return handler && answer(handler, [...parsed.output, ...from]);
  };
  // biome-ignore lint/suspicious/noExplicitAny: the polyfill's listener type demands an answer to every message
  browser.runtime.onMessage.addListener(onMessage as any);
  // biome-ignore lint/suspicious/noExplicitAny: as above
  signal?.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(onMessage as any));
}

/** The answer travels in an object: a bare `undefined` cannot be told from nobody being there. */
async function answer(handler: (...args: never[]) => unknown, args: readonly unknown[]): Promise<{ reply: unknown }> {
  const reply = await (handler as (...all: unknown[]) => unknown)(...args);
  return { reply: reply === undefined ? null : reply };
}

const isOurs = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('')) ?? false;

/** The extension's own pages and background; other extensions and web pages do not reach `onMessage` at all. */
export const isOurselves = (sender: RawSender): boolean =>
  sender.id === browser.runtime.id && (sender.tab === undefined || isOurs(sender.url));

/** Only the top frame of a tab that shows a web page. */
const tabOf = (sender: RawSender): FromTab | null =>
  sender.id === browser.runtime.id && sender.tab?.id !== undefined && sender.frameId === 0 && !isOurs(sender.url)
    ? [sender.tab.id]
    : null;

// The reader's settings, in the storage that the browser carries to their other computers. All reading and writing of them
// is here; nothing here throws.

import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, type ReadSettings, type Settings, settingsFrom, stampSettings } from './settings-shape.ts';

const KEY = 'settings';

/**
 * 'full': no room left. 'too-often': the browser wants a minute's pause. 'newer': a later version's settings lie there.
 * Whatever the reason, what was stored before is still stored.
 */
export type NotSaved = 'full' | 'too-often' | 'newer' | 'unavailable';
export type Saved =
  /** `undo` puts back what was stored before, whatever it was. */
  { readonly saved: true; undo(): Promise<Saved> } | { readonly saved: false; readonly why: NotSaved };

async function readStored(): Promise<ReadSettings> {
  try {
    return settingsFrom((await browser.storage.sync.get(KEY))[KEY]);
  } catch {
    return { settings: DEFAULT_SETTINGS, trouble: 'unavailable' };
  }
}

/** Changes follow each other, so that none undoes what another one has just saved. */
let last: Promise<unknown> = Promise.resolve();

/** The settings as they are once what was changed here before has been saved. */
export const readSettings = (): Promise<ReadSettings> => last.then(readStored);

/** Takes a function from the settings as they are to the settings as they shall be. */
export function changeSettings(edit: (settings: Settings) => Settings): Promise<Saved> {
  const saved = last.then(async (): Promise<Saved> => {
    const { settings, trouble } = await readStored();
    if (trouble === 'newer' || trouble === 'unavailable') return { saved: false, why: trouble };
    return await write(edit(settings));
  });
  last = saved.catch(() => {});
  return saved;
}

/** Puts these in the place of whatever is stored, also of a later version's. */
export function replaceSettings(settings: Settings): Promise<Saved> {
  const saved = last.then(() => write(settings));
  last = saved.catch(() => {});
  return saved;
}

/** Gives the settings now and whenever they change, here or on another computer of the reader, until the answer is called. */
export function followSettings(show: (read: ReadSettings) => void): () => void {
  let heard = false;
  let left = false;
  const onChanged = (changes: Record<string, { readonly newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area !== 'sync' || !change) return;
    heard = true;
    show(settingsFrom(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  void readSettings().then((read) => {
    // A change is younger than the answer.
    if (!heard && !left) show(read);
  });
  return () => {
    left = true;
    // An extension that was reloaded under a content script leaves no API behind.
    browser.storage?.onChanged.removeListener(onChanged);
  };
}

const write = (settings: Settings): Promise<Saved> => store(stampSettings(settings));

/** undefined: nothing shall be stored. */
async function store(value: unknown): Promise<Saved> {
  try {
    const before: unknown = (await browser.storage.sync.get(KEY))[KEY];
    if (value === undefined) await browser.storage.sync.remove(KEY);
    else await browser.storage.sync.set({ [KEY]: value });
    return { saved: true, undo: () => store(before) };
  } catch (error) {
    return { saved: false, why: reasonOf(String(error)) };
  }
}

/** Chromium says "QUOTA_BYTES quota exceeded" and "MAX_WRITE_OPERATIONS_PER_MINUTE", Firefox "exceeded its quota". */
function reasonOf(words: string): NotSaved {
  if (/MAX_\w*OPERATIONS/i.test(words)) return 'too-often';
  return /quota/i.test(words) ? 'full' : 'unavailable';
}

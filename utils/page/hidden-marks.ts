// Marks that the reader has called wrong. What is kept is a hash: the sentence cannot be read back from it, and two
// readers' lists can be told apart by nobody. The same words in the same sentence stay hidden on every page that
// carries the story.

/** 13 hexadecimal digits. */
export type HiddenKey = string;

/** The oldest are forgotten above this: at 13 characters each the list stays far below any storage quota. */
export const MOST_HIDDEN = 5000;

const KEY = /^[0-9a-f]{13}$/;

/** What a mark is remembered by: its kind, its words, its sentence; case, white space and quote signs do not count. */
export function hiddenKey(mark: {
  readonly kind: string;
  readonly words: string;
  readonly sentence: string;
}): HiddenKey {
  return hash([mark.kind, fold(mark.words), fold(mark.sentence)].join('\n'));
}

/** Whatever storage holds, as a list of keys. Older than the running code, or damaged: what is no key is left out. */
export function readHiddenKeys(stored: unknown): HiddenKey[] {
  if (!Array.isArray(stored)) return [];
  const keys = stored.filter((key): key is HiddenKey => typeof key === 'string' && KEY.test(key));
  return [...new Set(keys)].slice(-MOST_HIDDEN);
}

export const withHidden = (keys: readonly HiddenKey[], key: HiddenKey): HiddenKey[] =>
  [...keys.filter((known) => known !== key), key].slice(-MOST_HIDDEN);

export const withoutHidden = (keys: readonly HiddenKey[], key: HiddenKey): HiddenKey[] =>
  keys.filter((known) => known !== key);

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”„«»"'‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * cyrb53 (public domain, bryc): 53 bits, so that a chance meeting of two sentences is out of reach. Not the browser's
 * SHA-256: `crypto.subtle` is missing on pages that came by plain http.
 */
function hash(text: string): HiddenKey {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((2097151 & low) * 4294967296 + (high >>> 0)).toString(16).padStart(14, '0').slice(-13);
}

export interface HiddenMarks {
  /** Asked first: to make the keys of many marks takes its time. */
  isEmpty(): boolean;
  has(key: HiddenKey): boolean;
  /** Resolves when it is stored, or could not be. */
  hide(key: HiddenKey): Promise<void>;
  show(key: HiddenKey): Promise<void>;
  /** Takes what storage holds now, after another page has changed it. */
  use(stored: unknown): void;
}

/** Reads what is remembered, and keeps it up to date. */
export async function readHiddenMarks(store: {
  /** Rejects where it cannot be read: nothing is written then, in place of what may be there. */
  read(): Promise<unknown>;
  /** False where it was not stored. */
  write(keys: readonly HiddenKey[]): Promise<boolean>;
}): Promise<HiddenMarks> {
  let keys = readHiddenKeys(await store.read().catch(() => undefined));
  /**
   * Changes that are not stored, yet or at all: they hold on this page all the same. They are stored one after another, so that
   * none undoes the one before.
   */
  const pending = new Set<(keys: readonly HiddenKey[]) => HiddenKey[]>();
  let last: Promise<void> = Promise.resolve();
  const change = (edit: (keys: readonly HiddenKey[]) => HiddenKey[]): Promise<void> => {
    keys = edit(keys);
    pending.add(edit);
    const put = async () => {
      const isStored = await store.write(edit(readHiddenKeys(await store.read()))); // another tab may have written meanwhile
      if (isStored) pending.delete(edit);
    };
    last = last.then(put).catch(() => {});
    return last;
  };
  return {
    isEmpty: () => keys.length === 0,
    has: (key) => keys.includes(key),
    hide: (key) => change((known) => withHidden(known, key)),
    show: (key) => change((known) => withoutHidden(known, key)),
    use(stored) {
      keys = [...pending].reduce((known, edit) => edit(known), readHiddenKeys(stored));
    },
  };
}

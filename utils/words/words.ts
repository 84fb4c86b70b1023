// All words a person reads come from public/_locales. Here they get their types and their plurals; where a message
// comes from (browser.i18n.getMessage, or the JSON file in tests and on the command line) is handed in.

import type messages from '../../public/_locales/en/messages.json';

type Key = keyof typeof messages;
type Stem<K> = K extends `${infer S}_other` ? S : never;
/** What is counted: a message per plural category, told apart by `_one`, `_other` and so on at the end of its key. */
export type CountedKey = Stem<Key>;
/** What is said as it stands. */
export type PlainKey = Exclude<Key, `${CountedKey}_${Intl.LDMLPluralRule}`>;

/** `parts` replace $1 to $9. An unknown key gives an empty string, as in browser.i18n. */
export type GetMessage = (key: string, parts: string[]) => string;

export interface Words {
  /** BCP 47 */
  readonly language: string;
  say(key: PlainKey, ...parts: readonly (string | number)[]): string;
  /** $1 is `n`, written as the language writes numbers; `more` begin at $2. */
  count(key: CountedKey, n: number, ...more: readonly (string | number)[]): string;
  number(n: number): string;
}

/**
 * Words of one language.
 * @throws where a key has no message: a build without its locale file must not show blank labels
 */
export function wordsFrom(getMessage: GetMessage, language: string): Words {
  // Each is made when it is first asked: a browser takes tens of milliseconds for its first one.
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const categoryOf = (n: number) => {
    plurals ??= new Intl.PluralRules(language);
    return plurals.select(n);
  };
  const writeNumber = (n: number) => {
    numbers ??= new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    return numbers.format(n);
  };
  const write = (part: string | number) => (typeof part === 'number' ? writeNumber(part) : part);
  const must = (key: string, parts: readonly (string | number)[]) => {
    const message = getMessage(key, parts.map(write));
    if (message === '') throw new Error(`no message "${key}" in ${language}`);
    return message;
  };
  return {
    language,
    say: (key, ...parts) => must(key, parts),
    count(key, n, ...more) {
      const exact = getMessage(`${key}_${categoryOf(n)}`, [n, ...more].map(write));
      return exact === '' ? must(`${key}_other`, [n, ...more]) : exact;
    },
    number: writeNumber,
  };
}

/** The messages of a locale file as a `GetMessage`, for wherever there is no browser.i18n. */
export function messagesFrom(file: Readonly<Record<string, { readonly message: string }>>): GetMessage {
  return (key, parts) =>
    file[key]?.message.replace(/\$(\$|[1-9])/g, (_, what: string) => {
      if (what === '$') return '$';
      const part = parts[Number(what) - 1];
      if (part === undefined) throw new Error(`message "${key}" asks for $${what}, ${parts.length} given`);
      return part;
    }) ?? '';
}

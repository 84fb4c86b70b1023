/** One thing that a page describes in JSON-LD. Values are whatever the page wrote. */
export type LinkedThing = Readonly<Record<string, unknown>>;

/** Deeper or longer descriptions are no news story's. */
const DEEPEST = 12;
const MOST_THINGS = 400;

/**
 * Reads all things that a page describes, those within `@graph`, `mainEntity` and lists too.
 * Malformed scripts are mended where that is plain (raw line breaks in strings, HTML comments, a comma too many), else left out.
 */
export function readLinkedData(document: Document): LinkedThing[] {
  const things: LinkedThing[] = [];
  const gather = (value: unknown, depth: number) => {
    if (depth > DEEPEST || things.length > MOST_THINGS || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const one of value) gather(one, depth + 1);
      return;
    }
    const thing = value as LinkedThing;
    if (own(thing, '@type') !== undefined) things.push(thing);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart']) {
      gather(own(thing, key), depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    gather(parse(script.textContent ?? ''), 0);
  }
  return things;
}

/** The thing's own value: a page may write "__proto__" or "constructor". */
export function own(thing: LinkedThing, key: string): unknown {
  return Object.hasOwn(thing, key) ? thing[key] : undefined;
}

/** The names of a thing's types, without "schema.org/". */
export function typesOf(thing: LinkedThing): string[] {
  const value = own(thing, '@type');
  const all = Array.isArray(value) ? value : [value];
  return all.filter((one): one is string => typeof one === 'string').map((one) => one.replace(/^.*[/:#]/, ''));
}

function parse(source: string): unknown {
  const bare = source
    .replace(/^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
    .trim();
  for (const mend of [
    (s: string) => s,
    withoutRawBreaks,
    (s: string) => withoutRawBreaks(s).replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(mend(bare));
    } catch {
      // Try the next, bolder mending.
    }
  }
  return null;
}

/** Control characters are no part of a JSON string, yet pages write line breaks into `articleBody`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const withoutRawBreaks = (source: string) => source.replace(/[\u0000-\u001f]+/g, ' ');

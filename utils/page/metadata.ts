import type { ArticleMeta } from '../analysis/types.ts';
import { type LinkedThing, own, typesOf } from './json-ld.ts';

/** Article types of schema.org; which of them are news is the gate's question. */
const ARTICLE = /(Article|Report|BlogPosting|LiveBlogPosting)$/;

/** The description of the page's own article: one with a headline, the longest text, or dates. */
export function findLinkedArticle(things: readonly LinkedThing[]): LinkedThing | null {
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const worth = (thing: LinkedThing) =>
    (string(own(thing, 'headline')) ? 2 : 0) +
    (own(thing, 'datePublished') ? 2 : 0) +
    (own(thing, 'author') ? 1 : 0) +
    (own(thing, 'articleBody') ? 1 : 0);
  let best: LinkedThing | null = null;
  for (const thing of articles) if (!best || worth(thing) > worth(best)) best = thing;
  return best;
}

/** Title, outlet, byline, dates and address, from JSON-LD first, then OpenGraph and other meta tags, then the page. */
export function readMeta(document: Document, things: readonly LinkedThing[]): ArticleMeta {
  const article = findLinkedArticle(things) ?? {};
  const meta = (...names: string[]) => readMetaTag(document, names);
  const outlet =
    nameOf(own(article, 'publisher')) ??
    meta('og:site_name', 'application-name', 'twitter:app:name:iphone') ??
    nameOf(things.find((thing) => typesOf(thing).some((type) => /^(NewsMedia)?Organization$|^WebSite$/.test(type))));
  return {
    title: readTitle(document, article, outlet),
    outlet,
    byline: readByline(document, article),
    published:
      date(own(article, 'datePublished')) ??
      date(
        meta(
          'article:published_time',
          'og:article:published_time',
          'parsely-pub-date',
          'sailthru.date',
          'datepublished',
          'date',
          'dc.date',
          'dc.date.issued',
          'dcterms.created',
          'pubdate',
          'publish-date',
        ),
      ) ??
      date(
        document.querySelector('time[itemprop="datePublished"], [itemprop="datePublished"]')?.getAttribute('datetime'),
      ) ??
      date(document.querySelector('[itemprop="datePublished"]')?.getAttribute('content')),
    modified:
      date(own(article, 'dateModified')) ??
      date(meta('article:modified_time', 'og:updated_time', 'lastmod', 'dcterms.modified')),
    canonical:
      address(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')) ??
      address(meta('og:url')) ??
      address(own(article, 'url')),
  };
}

/** The content of the first meta tag that has one of the names, in the order of the names. */
export function readMetaTag(document: Document, names: readonly string[]): string | null {
  const tags = [...document.querySelectorAll('meta[content]')].map((tag) => {
    const mine = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? '';
    return { tag, mine: mine.toLowerCase().split(/\s+/) };
  });
  for (const name of names) {
    for (const { tag, mine } of tags) {
      const value = mine.includes(name) ? string(tag.getAttribute('content')) : null;
      if (value) return value;
    }
  }
  return null;
}

function readTitle(document: Document, article: LinkedThing, outlet: string | null): string | null {
  const declared =
    string(own(article, 'headline')) ?? readMetaTag(document, ['og:title', 'twitter:title', 'dc.title', 'headline']);
  const headings = [...document.querySelectorAll('h1')]
    .map((one) => string(one.textContent))
    .filter((one) => one !== null);
  if (declared) {
    const bare = withoutOutlet(declared, outlet);
    // The heading that readers see has the full wording; social titles are cut or dressed.
    return headings.find((one) => one.toLowerCase() === bare.toLowerCase()) ?? bare;
  }
  const title = string(document.querySelector('title')?.textContent);
  const bare = title && withoutOutlet(title, outlet);
  const shown = headings.find((one) => title?.includes(one)) ?? (headings.length === 1 ? headings[0] : undefined);
  // Old layouts have no h1, and the window's title is the site's.
  const marked = string(document.querySelector('.entry-title, [itemprop~="headline"], .headline')?.textContent);
  return shown ?? marked ?? bare;
}

/** "Headline | Outlet", "Outlet - Headline" → "Headline". */
function withoutOutlet(title: string, outlet: string | null): string {
  const separator = /\s+[|–—\-»·]\s+/;
  const parts = title.split(separator);
  const last = parts.at(-1);
  const first = parts[0];
  if (parts.length < 2 || first === undefined || last === undefined) return title;
  const cut = (at: number) => title.slice(0, at).replace(/\s+[|–—\-»·]\s*$/, '');
  const isOutlet = (part: string) => outlet !== null && sameName(part, outlet);
  const isShort = outlet === null && last.split(/\s+/).length <= 4 && title.length - last.length > 25;
  if (isOutlet(last) || isShort) return cut(title.lastIndexOf(last));
  return isOutlet(first) ? title.slice(first.length).replace(/^\s+[|–—\-»·]\s+/, '') : title;
}

/** "Telegraph" and "Telegraph.co.uk", "The Verge" and "TheVerge" name the same outlet. */
function sameName(a: string, b: string): boolean {
  const bare = (name: string) =>
    name
      .toLowerCase()
      .replace(/^the\s|\.(com|org|net|co)(\.\w{2})?$/g, '')
      .replace(/[^\p{L}\p{N}]/gu, '');
  return bare(a) === bare(b);
}

function readByline(document: Document, article: LinkedThing): string | null {
  const linked = namesOf(own(article, 'author')).filter((name) => !/^https?:/.test(name));
  if (linked.length > 0) return cleanByline(linked.join(', '));
  const tag = readMetaTag(document, [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
  ]);
  const named = tag && !/^https?:/.test(tag) ? cleanByline(tag) : null;
  if (named) return named;
  return readShownByline(document);
}

const BYLINES =
  '[itemprop~="author"], [rel~="author"], [data-testid*="byline" i], [class*="byline" i], [id*="byline" i]';

/** The byline that readers see: the names in it if they are marked as such, else its words. */
function readShownByline(document: Document): string | null {
  for (const shown of document.querySelectorAll(BYLINES)) {
    const parts = [...shown.querySelectorAll('[itemprop~="name"], [rel~="author"], [class*="name" i]')];
    const names = new Set(
      (parts.length > 0 ? parts : [shown]).map((part) => cleanByline(string(part.textContent) ?? '')),
    );
    names.delete(null);
    const words = [...names].join(', ');
    if (words !== '' && words.length < 120) return words;
  }
  return null;
}

/** "By Ann Lee, Staff Writer Updated 3:20 PM" → "Ann Lee, Staff Writer"; null when no name is left. */
function cleanByline(byline: string): string | null {
  const words = byline
    .replace(/^\W*((written|posted|reported|published)\s+)?by\b:?\s*/i, '')
    .replace(CLOCK, '')
    .replace(/[\s,|•·–—-]+$/, '')
    .trim();
  return /\p{L}{2}/u.test(words) ? words : null;
}

/** Where a date or a time begins, bylines end. */
const CLOCK =
  /\s*\b((mon|tues|wednes|thurs|fri|satur|sun)day|posted|published|updated|print|e-?mail|share|heard on|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|\d{1,2}[:.]\d{2}|\d{1,2}(st|nd|rd|th)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}-\d\d).*$/i;

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(namesOf))];
  const one = nameOf(value);
  return one ? [one] : [];
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return string(value);
  if (Array.isArray(value)) return nameOf(value[0]);
  if (typeof value !== 'object' || value === null) return null;
  const name = own(value as LinkedThing, 'name');
  return Array.isArray(name) ? string(name[0]) : string(name);
}

/** Words without markup or runs of white space; null when there are none. */
function string(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const words = value
    .slice(0, 2000)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES.get(name.toLowerCase()) ?? whole;
      return String.fromCodePoint(Math.min(0x10ffff, decimal ? Number(decimal) : Number.parseInt(hex, 16)));
    })
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? null : words;
}

/** Entities that pages leave in JSON-LD, where they are plain text. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    rsquo: '’',
    lsquo: '‘',
    ldquo: '“',
  }).concat(Object.entries({ rdquo: '”', ndash: '–', mdash: '—', hellip: '…' })),
);

/** A date that can be read, as the page gives it. */
function date(value: unknown): string | null {
  const words = string(value);
  return words && !Number.isNaN(Date.parse(words)) ? words : null;
}

function address(value: unknown): string | null {
  const words = string(value);
  if (!words || !/^https?:\/\//i.test(words)) return null;
  try {
    return new URL(words).href;
  } catch {
    return null;
  }
}

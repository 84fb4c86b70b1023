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
  const tags = [...document.querySelectorAll('meta[content]')];
  for (const name of names) {
    for (const tag of tags) {
      const mine = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
      if (mine?.toLowerCase().split(/\s+/).includes(name)) {
        const value = string(tag.getAttribute('content'));
        if (value) return value;
      }
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
  return shown ?? bare;
}

/** "Headline | Outlet", "Headline - Outlet" → "Headline". */
function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(/\s+[|–—\-»·]\s+/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const same =
    outlet !== null &&
    last.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') === outlet.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const short = last.split(/\s+/).length <= 4 && title.length - last.length > 25;
  return same || (outlet === null && short)
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—\-»·]\s+$/, '')
    : title;
}

function readByline(document: Document, article: LinkedThing): string | null {
  const linked = namesOf(own(article, 'author')).filter((name) => !/^https?:/.test(name));
  if (linked.length > 0) return clean(linked.join(', '));
  const tag = readMetaTag(document, [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
  ]);
  if (tag && !/^https?:/.test(tag)) return clean(tag);
  const shown = document.querySelector(
    '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .byline, [class*="byline" i]',
  );
  const words = string(shown?.textContent);
  return words && words.length < 120 ? clean(words) : null;
}

const clean = (byline: string) => byline.replace(/^\s*(written\s+)?by:?\s+/i, '').trim() || null;

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
    .replace(
      /&(amp|quot|#0?39|apos|lt|gt|nbsp|rsquo|lsquo|ldquo|rdquo|ndash|mdash|#8217|#8216|#8220|#8221);/g,
      (whole, name: string) => ENTITIES[name] ?? whole,
    )
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? null : words;
}

/** Entities that pages leave in JSON-LD, where they are plain text. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  '#39': "'",
  '#039': "'",
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  '#8217': '’',
  '#8216': '‘',
  '#8220': '“',
  '#8221': '”',
};

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

import { unclobbered } from './dom.ts';
import { readMetaTag } from './metadata.ts';

/** In JSON-LD that is not parsed for it: `"@type": "NewsArticle"`, alone or first of several. */
const LINKED_ARTICLE = /"@type"\s{0,20}:\s{0,20}\[?\s{0,20}"[\w:/.]{0,40}Article"/;

/**
 * Whether a page calls itself an article in English. It may be wrong, and some articles do not say so: this is only good for
 * beginning early with what an article needs.
 */
export function saysItIsEnglishArticle(page: Document): boolean {
  const document = unclobbered(page);
  const language = document.documentElement?.getAttribute('lang') ?? 'en';
  if (!/^en\b/i.test(language)) return false;
  if (/^article\b/i.test(readMetaTag(document, ['og:type']) ?? '')) return true;
  if (readMetaTag(document, ['article:published_time']) !== null) return true;
  const scripts = document.querySelectorAll('script[type*="ld+json" i]');
  return [...scripts].some(({ textContent }) => LINKED_ARTICLE.test(textContent ?? ''));
}

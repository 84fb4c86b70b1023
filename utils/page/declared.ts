import { readMetaTag } from './metadata.ts';

/**
 * Whether a page calls itself an article in English. It may be wrong, and many articles do not say so: this is only good for
 * beginning early with what an article needs.
 */
export function saysItIsEnglishArticle(document: Document): boolean {
  const language = document.documentElement?.getAttribute('lang') ?? 'en';
  return /^en\b/i.test(language) && /^article\b/i.test(readMetaTag(document, ['og:type']) ?? '');
}

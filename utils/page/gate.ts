import type { ArticleMeta } from '../analysis/types.ts';
import type { Block } from './blocks.ts';
import { type LinkedThing, typesOf } from './json-ld.ts';
import { readMetaTag } from './metadata.ts';

export interface GateQuestion {
  readonly document: Document;
  readonly things: readonly LinkedThing[];
  readonly blocks: readonly Block[];
  readonly story: readonly Block[];
  readonly text: string;
  readonly meta: ArticleMeta;
}

const NEWS = /NewsArticle$|^Report$|^LiveBlogPosting$/;

/** Verbs by which news tells on whose word it rests. */
const REPORTING =
  /\b(said|says|told|according to|reported|announced|added|spokes(man|woman|person)|officials?|statement|declined to comment)\b/gi;

/** Null for a news article; otherwise why the page is none, in plain words. */
export function whyNotNews({ document, things, text }: GateQuestion): string | null {
  if (text.length < 250) return 'The page holds too little running text to be an article.';
  const types = things.flatMap(typesOf);
  if (types.some((type) => NEWS.test(type))) return null;
  const kind = readMetaTag(document, ['og:type']);
  if (kind && /^article\b/i.test(kind)) return null;
  if (kind) return `The page calls itself “${kind.slice(0, 30)}”, not an article.`;
  const words = text.split(/\s+/).length;
  const reports = text.match(REPORTING)?.length ?? 0;
  if (words >= 150 && (reports / words) * 100 >= 0.8) return null;
  return 'The page does not read like a news story.';
}

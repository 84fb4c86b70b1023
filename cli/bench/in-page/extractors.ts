// Runs in a saved page: its text by each way of finding it.

import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readArticle } from '../../../utils/page/article.ts';

export interface Texts {
  readonly ours: string;
  readonly readability: string;
  readonly defuddle: string;
}

export function textsOf(page: Document): Texts {
  const read = readArticle(page);
  return {
    ours: read.kind === 'article' ? read.text.text : '',
    readability: wordsOf(orNothing(() => new Readability(page.cloneNode(true) as Document).parse()?.content)),
    defuddle: wordsOf(orNothing(() => new Defuddle(page).parse().content)),
  };
}

/** They throw on some malformed documents. */
function orNothing(find: () => string | null | undefined): string {
  try {
    return find() ?? '';
  } catch {
    return '';
  }
}

const BLOCK_ENDS = /<\/(p|div|li|h\d|blockquote|section|article|figure|figcaption|td|th|dd|dt)>|<br[^>]*>/g;

/** The words of HTML; those of two blocks do not run together. */
const wordsOf = (html: string): string =>
  new DOMParser().parseFromString(html.replace(BLOCK_ENDS, '$& '), 'text/html').body.textContent ?? '';

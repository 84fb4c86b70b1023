import { rules, rulesVersion } from '../seeds/index.ts';
import { analyse } from '../utils/analysis/analyse.ts';
import { type PrintedError, printError, type ToPrint } from '../utils/analysis/contract.ts';
import { profileOf } from '../utils/analysis/profile.ts';
import type { ArticleMeta, Partial } from '../utils/analysis/types.ts';
import { findLanguage } from '../utils/page/language.ts';
import type { Article } from './inputs.ts';

/** What plain text says of itself. */
export const NO_META: ArticleMeta = {
  title: null,
  outlet: null,
  byline: null,
  published: null,
  modified: null,
  canonical: null,
};

/** An article with all that was found in it. */
export interface ReadArticle extends ToPrint {
  readonly kind: Article['kind'];
}

/** Takes an article as it was read; gives all that is found in it, or why nothing can be. */
export async function readArticleFrom({ file, kind, content }: Article): Promise<ReadArticle | PrintedError> {
  if (!/\S/.test(content)) return printError(file, 'empty', 'There is no text.');
  return kind === 'page' ? readPage(file, content) : readText(file, content);
}

/** Below this many words a text is too short to tell that it is in no language we know: a headline, a single sentence. */
const ENOUGH_WORDS = 20;

function readText(file: string, text: string): ReadArticle | PrintedError {
  const found = findLanguage(text, null);
  const language = found === 'und' && !hasWords(text, ENOUGH_WORDS) ? 'en' : found;
  if (language !== 'en') return unsupported(file, language);
  return { kind: 'text', ...analyseText(file, text, NO_META, language, null) };
}

/** The parser of pages is only loaded when there is a page. */
async function readPage(file: string, html: string): Promise<ReadArticle | PrintedError> {
  const [{ parseHTML }, { readArticle }] = await Promise.all([import('linkedom'), import('../utils/page/article.ts')]);
  const read = readArticle(parseHTML(html).document);
  if (read.kind === 'not-an-article') return printError(file, 'not-an-article', read.why);
  if (read.kind === 'unsupported-language') return unsupported(file, read.language);
  return { kind: 'page', ...analyseText(file, read.text.text, read.meta, read.language, read.partial) };
}

const unsupported = (file: string, language: string): PrintedError =>
  printError(
    file,
    'unsupported-language',
    language === 'und' ? 'This is no language that is known here.' : `This is in the language "${language}".`,
  );

/** Whether a text has at least so many words; a long one is not read to its end. */
function hasWords(text: string, least: number): boolean {
  let count = 0;
  for (const _ of text.matchAll(/\p{L}+/gu)) if (++count >= least) return true;
  return false;
}

export function analyseText(
  file: string,
  text: string,
  meta: ArticleMeta,
  language: string,
  partial: Partial | null,
): ToPrint {
  const analysis = analyse({ text }, rules);
  return { file, text, meta, language, partial, analysis, profile: profileOf(analysis), rulesVersion };
}

import { rules, rulesVersion } from '../seeds/index.ts';
import { analyse } from '../utils/analysis/analyse.ts';
import { type PrintedError, printError, type ToPrint } from '../utils/analysis/contract.ts';
import { profileOf } from '../utils/analysis/profile.ts';
import type { ArticleMeta, Partial } from '../utils/analysis/types.ts';
import type { Article } from './inputs.ts';

/** What plain text says of itself. */
const NO_META: ArticleMeta = {
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
  if (kind === 'page') return printError(file, 'unreadable', 'Saved pages are not read yet.');
  return { kind, ...analyseText(file, content, NO_META, 'en', null) };
}

function analyseText(
  file: string,
  text: string,
  meta: ArticleMeta,
  language: string,
  partial: Partial | null,
): ToPrint {
  const analysis = analyse({ text }, rules);
  return { file, text, meta, language, partial, analysis, profile: profileOf(analysis), rulesVersion };
}

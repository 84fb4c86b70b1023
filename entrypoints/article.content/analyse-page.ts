// From an article on a page to all that is known of it: the same for a page that is read and for the try-out of the first run.

import type { AnalyseArticle, InTurns } from '../../utils/extension/handover.ts';
import type { ArticleOnPage } from '../../utils/page/article.ts';
import { findDifferences } from '../../utils/page/differences.ts';
import { MOST_MARKS } from '../../utils/page/limits.ts';
import type { ReadPage } from './mark-cards.tsx';

/**
 * What is known of an article before the model is there: the page may go to another address while that is loaded.
 * @param address null: one that means nothing to readers
 */
export const aboutPage = ({ meta, text, map, language, partial }: ArticleOnPage, address: string | null) => ({
  address,
  meta,
  language,
  text: text.text,
  differences: findDifferences(text.text, map.runs),
  partial,
  readAt: new Date().toISOString(),
});

const tooManyMarks = () => `On the page itself, only the first ${MOST_MARKS.toLocaleString('en')} places are marked.`;

export async function analysePage(
  found: ArticleOnPage,
  about: ReturnType<typeof aboutPage>,
  analyse: AnalyseArticle,
  inTurns: InTurns,
): Promise<ReadPage> {
  const { analysis, profile, marks, says, rulesVersion } = await analyse(found.text, inTurns);
  const partial = about.partial ?? (marks.length > MOST_MARKS ? { why: tooManyMarks() } : null);
  const report = { ...about, partial, analysis, profile, rulesVersion };
  return { report, marks: marks.slice(0, MOST_MARKS), says, map: found.map };
}

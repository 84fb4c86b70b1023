// Reports in the printed form that the command line gives too (analysis/contract.ts).

import { printAnalysis } from '../analysis/contract.ts';
import type { ArticleReport } from '../analysis/types.ts';

/** Takes reports; gives one JSON object a line and report, each with the text that its offsets lead into. */
export const jsonLinesOf = (reports: readonly ArticleReport[]): string =>
  reports.map((report) => `${safeJson(printAnalysis({ ...report, file: report.address ?? '' }, true))}\n`).join('');

/**
 * JSON in which characters that no one sees, or that reorder what is around them, are written as escapes: a reader gets
 * the same text, an editor shows that they are there. `<` too, in case somebody puts it into a page.
 */
export const safeJson = (value: unknown, indent = 0): string =>
  JSON.stringify(value, null, indent).replace(
    /[<\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu,
    (sign) =>
      [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );

// One article in, what is printed of it out: the same in the process itself and in a worker.

import { printAnalysis } from '../utils/analysis/contract.ts';
import type { Input } from './inputs.ts';
import { readArticleFrom } from './read-article.ts';
import { reportOf } from './report.ts';
import { summaryOf } from './summary.ts';

export interface PrintOptions {
  /** One JSON object instead of a report. */
  readonly json: boolean;
  readonly withText: boolean;
}

export interface Printed {
  /** For standard output; empty where a report could not be made. */
  readonly out: string;
  /** For standard error. */
  readonly err: string;
  readonly failed: boolean;
}

export async function printArticle(input: Input, { json, withText }: PrintOptions): Promise<Printed> {
  const result = 'error' in input ? input : await readArticleFrom(input);
  if ('error' in result) {
    return json
      ? { out: `${JSON.stringify(result)}\n`, err: '', failed: true }
      : { out: '', err: `${result.file}: ${result.error.message} (${result.error.code})\n`, failed: true };
  }
  if (!json) return { out: reportOf(result, summaryOf(result)), err: '', failed: false };
  const printed = printAnalysis(result, withText || result.kind === 'page');
  return { out: `${JSON.stringify(printed)}\n`, err: '', failed: false };
}

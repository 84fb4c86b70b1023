// Runs in a saved page: reading the article as we do, and as others do.

import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readArticle } from '../../../utils/page/article.ts';

export type Reader = 'ours' | 'readability' | 'defuddle';

const READERS: Readonly<Record<Reader, () => void>> = {
  ours: () => readArticle(document),
  readability: () => {
    try {
      new Readability(document.cloneNode(true) as Document).parse();
    } catch {
      // It throws on some malformed documents, as it would for whoever uses it.
    }
  },
  defuddle: () => {
    new Defuddle(document).parse();
  },
};

/** Milliseconds of each reader, `runs` times in turn; the first run, in which all code is cold, is left out. */
export function readInTurn(readers: readonly Reader[], runs: number): Record<string, number>[] {
  const times: Record<string, number>[] = [];
  for (let run = 0; run <= runs; run++) {
    const row: Record<string, number> = {};
    // Who begins changes from run to run: the garbage of one is collected in the time of the next.
    for (const reader of run % 2 ? readers : readers.toReversed()) {
      const begun = performance.now();
      READERS[reader]();
      row[reader] = performance.now() - begun;
    }
    if (run > 0) times.push(row);
  }
  return times;
}

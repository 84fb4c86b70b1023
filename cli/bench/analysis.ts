// The whole analysis of texts from a thousand to a million words, against reading alone.

import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { rules } from '../../seeds/index.ts';
import { analyse } from '../../utils/analysis/analyse.ts';
import { textsOfWords } from './long-texts.ts';
import { compareRuns, type Pair, type Row } from './row.ts';
import { readArticles, type Size, timeTexts, WARMING } from './timed-texts.ts';

/** With times the floor. */
const SIZES: readonly (Size & { readonly atMost: number })[] = [
  { words: 1000, runs: 50, texts: 8, atMost: 2 },
  { words: 10_000, runs: 20, texts: 2, atMost: 1.75 },
  { words: 100_000, runs: 7, texts: 1, atMost: 1.75 },
  { words: 1_000_000, runs: 5, texts: 1, atMost: 1.75 },
];

export async function measure(): Promise<readonly Row[]> {
  const floor = winkNLP(model, ['sbd', 'pos']);
  const read = (text: string) => floor.readDoc(text);
  const ours = (text: string) => analyse({ text }, rules);
  const articles = readArticles();
  for (const text of textsOfWords(articles, 1000, WARMING)) {
    read(text);
    ours(text);
  }
  const timed = SIZES.map((size) => ({ ...size, pairs: timeTexts(articles, size, ours, read) }));
  const rows = timed.map(({ words, atMost, pairs }) =>
    compareRuns({
      what: `the whole analysis of ${words.toLocaleString('en')} words`,
      against: 'wink-nlp’s readDoc with sbd and pos',
      unit: 'ms',
      pairs,
      bar: { atMost },
      note: 'readDoc only parts the text into tokens, sentences and parts of speech, which is the first step of ours too. Nearly all words of these texts were met before, by both; ours remembers how they are parted.',
    }),
  );
  const [small, large] = timed.slice(-2);
  if (!small || !large) throw new Error('growth needs two sizes');
  return [...rows, growthOf(small.pairs, large.pairs)];
}

/** How many times longer ten times the text takes, ours against the floor's. */
function growthOf(small: readonly Pair[], large: readonly Pair[]): Row {
  return compareRuns({
    what: 'growth from 100,000 to 1,000,000 words',
    against: 'the growth of readDoc',
    unit: 'times as long',
    pairs: large.flatMap((many) =>
      small.map((few) => ({ ours: many.ours / few.ours, theirs: many.theirs / few.theirs })),
    ),
    bar: { atMost: 1.15 },
  });
}

// The whole analysis of texts from a thousand to a million words, against reading alone and against another analyser.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { rules } from '../../seeds/index.ts';
import { analyse } from '../../utils/analysis/analyse.ts';
import { BESIDE } from '../evaluate/corpus-there.ts';
import { textsOfWords } from './long-texts.ts';
import { compareRuns, type Pair, type Row } from './row.ts';

interface Size {
  readonly words: number;
  readonly runs: number;
  /** So many texts make one run: the processor's time is told in steps of a millisecond on some machines. */
  readonly texts: number;
  /** Times the floor. */
  readonly atMost: number;
}

const SIZES: readonly Size[] = [
  { words: 1000, runs: 50, texts: 8, atMost: 2 },
  { words: 10_000, runs: 20, texts: 2, atMost: 1.75 },
  { words: 100_000, runs: 7, texts: 1, atMost: 1.75 },
  { words: 1_000_000, runs: 5, texts: 1, atMost: 1.75 },
];
/** Texts that are read before the first is timed: the compiler has met all code by then. */
const WARMING = 400;
const WORDS_FOR_COMPROMISE = 1000;
const RUNS_OF_COMPROMISE = 7;

export async function measure(): Promise<readonly Row[]> {
  const floor = winkNLP(model, ['sbd', 'pos']);
  const read = (text: string) => floor.readDoc(text);
  const ours = (text: string) => analyse({ text }, rules);
  const articles = readArticles();
  for (const text of textsOfWords(articles, 1000, WARMING)) {
    read(text);
    ours(text);
  }
  const timed = SIZES.map((size) => ({ ...size, pairs: timeSize(articles, size, ours, read) }));
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
  return [...rows, growthOf(small.pairs, large.pairs), againstCompromise(articles, ours)];
}

type Work = (text: string) => unknown;

function timeSize(articles: readonly string[], { words, runs, texts }: Size, ours: Work, theirs: Work): Pair[] {
  const all = textsOfWords(articles, words, runs * texts);
  return Array.from({ length: runs }, (_, run) => {
    const some = all.slice(run * texts, (run + 1) * texts);
    const each = (work: Work) => () => {
      for (const text of some) work(text);
    };
    const pair = timeBoth(each(ours), each(theirs), run);
    return { ours: pair.ours / texts, theirs: pair.theirs / texts };
  });
}

function readArticles(): string[] {
  const folder = join(BESIDE, 'gold', 'texts');
  const names = readdirSync(folder).sort();
  return names.map((name) => readFileSync(join(folder, name), 'utf8').trim());
}

/**
 * Times both, each first in every other run, as the second finds the garbage of the first. What is counted is the time that the
 * processor spent on this thread, in milliseconds: other programs on the machine do not weigh on it.
 */
function timeBoth(ours: () => unknown, theirs: () => unknown, run: number): Pair {
  const time = (work: () => unknown): number => {
    const begun = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(begun);
    return (user + system) / 1000;
  };
  if (run % 2 === 0) {
    const first = time(ours);
    return { ours: first, theirs: time(theirs) };
  }
  const first = time(theirs);
  return { ours: time(ours), theirs: first };
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

function againstCompromise(articles: readonly string[], ours: (text: string) => unknown): Row {
  const theirs = (text: string) => {
    const doc = nlp(text);
    return [doc.sentences().json(), doc.people().json(), doc.quotations().json()];
  };
  const texts = textsOfWords(articles, WORDS_FOR_COMPROMISE, RUNS_OF_COMPROMISE);
  for (const text of texts.slice(0, 2)) theirs(text);
  return compareRuns({
    what: `the whole analysis of ${WORDS_FOR_COMPROMISE.toLocaleString('en')} words`,
    against: 'compromise: sentences, people, quotations',
    unit: 'ms',
    pairs: texts.map((text, i) =>
      timeBoth(
        () => ours(text),
        () => theirs(text),
        i,
      ),
    ),
    bar: { faster: 30 },
    note: 'compromise finds neither who said what nor who is not named.',
  });
}

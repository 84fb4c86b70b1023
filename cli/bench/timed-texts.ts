// Two analysers on the same texts, one after the other.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BESIDE } from '../evaluate/corpus-there.ts';
import { textsOfWords } from './long-texts.ts';
import type { Pair } from './row.ts';

export interface Size {
  readonly words: number;
  readonly runs: number;
  /** So many texts make one run: the processor's time is told in steps of up to four milliseconds. */
  readonly texts: number;
}

/** Texts that are read before the first is timed: the compiler has met all code by then. */
export const WARMING = 400;

type Work = (text: string) => unknown;

/** Times both on the same texts, cut from the articles. */
export function timeTexts(articles: readonly string[], { words, runs, texts }: Size, ours: Work, theirs: Work): Pair[] {
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

/** The labelled texts, each an article. */
export function readArticles(): string[] {
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

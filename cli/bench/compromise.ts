// The whole analysis against compromise, a general analyser of English.

import nlp from 'compromise';
import { rules } from '../../seeds/index.ts';
import { analyse } from '../../utils/analysis/analyse.ts';
import { textsOfWords } from './long-texts.ts';
import { compareRuns, type Row } from './row.ts';
import { readArticles, type Size, timeTexts, WARMING } from './timed-texts.ts';

const SIZE: Size = { words: 1000, runs: 12, texts: 8 };
/** It is compiled after these: the next ones take it as long. */
const WARMING_OF_COMPROMISE = 30;

export async function measure(): Promise<readonly Row[]> {
  const ours = (text: string) => analyse({ text }, rules);
  const theirs = (text: string) => {
    const doc = nlp(text);
    return [doc.sentences().json(), doc.people().json(), doc.quotations().json()];
  };
  const articles = readArticles();
  for (const text of textsOfWords(articles, SIZE.words, WARMING)) ours(text);
  for (const text of textsOfWords(articles, SIZE.words, WARMING_OF_COMPROMISE)) theirs(text);
  return [
    compareRuns({
      what: `the whole analysis of ${SIZE.words.toLocaleString('en')} words`,
      against: 'compromise: sentences, people, quotations',
      unit: 'ms',
      pairs: timeTexts(articles, SIZE, ours, theirs),
      bar: { faster: 30 },
      note: 'compromise finds neither who said what nor who is not named.',
    }),
  ];
}

// A story that grows by a paragraph after it was read: analysing it again, against analysing all of it.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rules } from '../../seeds/index.ts';
import { analyse } from '../../utils/analysis/analyse.ts';
import { compareRuns, type Pair, type Row } from './row.ts';

const TEXTS = resolve(import.meta.dirname, '../../../shared/gold/texts');
const WORDS = 5_000;
const RUNS = 25;
const LATE =
  'The ministry did not respond to a request for comment. Two officials familiar with the plan said that run';

export async function measure(): Promise<readonly Row[]> {
  const pairs: Pair[] = [];
  // No paragraph of the other story has been read before.
  const [story, others] = [storyOf(0), Array.from({ length: RUNS + 5 }, (_, i) => storyOf(i + 1))];
  for (const [run, other] of others.entries()) {
    const theirs = time(other);
    time(story);
    const ours = time(`${story}\n${LATE} ${run} is over.`);
    if (run >= 5) pairs.push({ ours, theirs });
  }
  return [
    compareRuns({
      what: 'analysing again after one late paragraph, 5,000 words',
      against: 'analysing all of it',
      unit: 'ms',
      pairs,
      bar: { atMost: 0.15 },
      note: 'The analysis alone: the page is read from its beginning each time.',
    }),
  ];
}

function time(text: string): number {
  const begun = performance.now();
  analyse({ text }, rules);
  return performance.now() - begun;
}

/** Labelled texts one after another, from another one on each time, until there are words enough. */
function storyOf(first: number): string {
  const names = readdirSync(TEXTS).filter((name) => name.endsWith('.txt'));
  let text = '';
  for (let i = first * 7; text.split(/\s+/).length < WORDS; i++) {
    text += `${readFileSync(join(TEXTS, names[i % names.length] ?? ''), 'utf8').trim()}\n`;
  }
  return text;
}

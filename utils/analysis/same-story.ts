// Which articles tell of one event. Two articles are alike by the words that matter, by pairs of words, by what they quote
// alike, and by the days that they speak of; a group is made where its members are alike on the average.

import { dayOf, eventDays } from './event-days.ts';
import { oncePer } from './once-per.ts';
import { likeness, type StoryWords, sharedTerms, storyWords } from './story-words.ts';
import type { ArticleMeta } from './types.ts';

export interface StoryText {
  /** The text that was read, headline included where it is known. */
  readonly text: string;
  readonly meta: Pick<ArticleMeta, 'title' | 'published' | 'outlet'>;
}

/** Articles that tell of one event. */
export interface StoryGroup {
  /** Places in the list that was given, ascending; one alone is a group of its own. */
  readonly members: readonly number[];
  /** The words that made the group, as the articles write them, the most telling first; empty for one alone. */
  readonly words: readonly string[];
}

/** What speaks for and against two articles telling of one event; all from 0 to 1. */
export interface Likeness {
  readonly words: number;
  readonly pairs: number;
  readonly runs: number;
  /** How far they speak of the same days; a half where that is not known. */
  readonly days: number;
  /** 1: published within two days of each other, or not known. */
  readonly near: number;
}

// Fitted by logistic regression on one half of the labelled pairs (tests/labels/same-story.mjs fits and measures).
const WEIGHTS: Likeness = { words: 6.1, pairs: 5.9, runs: 3.7, days: 2.3, near: 2.6 };
const BIAS = -8.1;

/** The share of pairs so alike that tell of one event, as far as the labels teach. */
export function probability(likeness: Likeness): number {
  const sum = (Object.keys(WEIGHTS) as (keyof Likeness)[]).reduce((s, key) => s + WEIGHTS[key] * likeness[key], BIAS);
  return 1 / (1 + Math.exp(-sum));
}
/** Two articles this likely to tell of one event are grouped. */
const THRESHOLD = 0.6;
/** How many words name a group. */
const NAMING_WORDS = 6;

export interface Story extends StoryWords {
  readonly days: Readonly<Record<string, number>>;
  /** Days since 1970. */
  readonly published: number | null;
  readonly outlet: string | null;
}

/** Reads what an article is about. */
export function readStory({ text, meta }: StoryText): Story {
  const whole = meta.title === null || text.startsWith(meta.title) ? text : `${meta.title}\n${text}`;
  const published = dayOf(meta.published);
  const terms = whole.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const days =
    published === null
      ? new Map<string, number>()
      : eventDays(
          terms.map((term) => term.replace(/['’]s$/, '')),
          published,
        );
  return { ...storyWords(whole), days: Object.fromEntries(days), published, outlet: meta.outlet };
}

/** readStory, once an article. */
export const storyOf = oncePer(readStory);

const NEAR_DAYS = 2;
/** Two articles published further apart tell of two events. */
const ONE_STORY_DAYS = 4;
/** More shared runs than this say no more. */
const MANY_RUNS = 8;

export function likenessOf(a: Story, b: Story): Likeness {
  // What an outlet says again in its own words is background, carried from story to story.
  const apart = a.outlet === null || b.outlet === null || a.outlet !== b.outlet;
  const runs = apart ? sharedRuns(a, b) : 0;
  return {
    words: Math.sqrt(likeness(a.words, b.words)),
    pairs: Math.sqrt(likeness(a.pairs, b.pairs)),
    runs: Math.log1p(runs) / Math.log1p(MANY_RUNS),
    days: areDated(a, b) ? likeness(a.days, b.days) : 0.5,
    near: daysApart(a, b) <= NEAR_DAYS ? 1 : 0,
  };
}

/** MANY_RUNS at most. */
function sharedRuns(a: Story, b: Story): number {
  let runs = 0;
  for (const run of a.runs) if (b.runs.has(run) && ++runs === MANY_RUNS) break;
  return runs;
}

/** Whether both speak of days. */
const areDated = (a: Story, b: Story): boolean => Object.keys(a.days).length > 0 && Object.keys(b.days).length > 0;

/** How far apart two articles were published, in days; 0 where that is not known. */
const daysApart = (a: Story, b: Story): number =>
  a.published === null || b.published === null ? 0 : Math.abs(a.published - b.published);

/**
 * Whether the days speak against one event, however alike the words are: the second story is then what came of the first,
 * and repeats it as background.
 */
const isApart = (a: Story, b: Story): boolean =>
  daysApart(a, b) > ONE_STORY_DAYS || (areDated(a, b) && !Object.keys(a.days).some((day) => day in b.days));

const known = new WeakMap<Story, WeakMap<Story, number>>();

/** How likely two articles are to tell of one event, 0 to 1. Kept as long as both are: a new tab costs its own pairs only. */
export function sameStory(a: Story, b: Story): number {
  const kept = known.get(a)?.get(b);
  if (kept !== undefined) return kept;
  const found = isApart(a, b) ? 0 : probability(likenessOf(a, b));
  if (!known.has(a)) known.set(a, new WeakMap());
  known.get(a)?.set(b, found);
  return found;
}

/**
 * Takes articles; gives them in groups of one event each, every article in exactly one, in the order of their first
 * members. Joins the two most alike groups until no two are alike enough on the average over their members' pairs, so
 * that one article between two events does not chain them.
 */
export function groupStories(articles: readonly StoryText[]): StoryGroup[] {
  const stories = articles.map(readStory);
  return membersOf(stories).map((members) => ({
    members,
    words: namingWords(members.flatMap((at) => stories[at] ?? [])),
  }));
}

/** The members of each group, for articles that have been read already. */
export function membersOf(stories: readonly Story[]): number[][] {
  const groups = stories.map((_, index) => [index]);
  /** By places of groups, the later one first: the sum over the pairs of their members. */
  const sums = stories.map((a, i) => stories.slice(0, i).map((b) => sameStory(a, b)));
  const sumOf = (i: number, j: number) => sums[Math.max(i, j)]?.[Math.min(i, j)] ?? 0;
  for (;;) {
    let best = { at: THRESHOLD, first: -1, second: -1 };
    groups.forEach((second, s) => {
      groups.slice(0, s).forEach((first, f) => {
        const at = sumOf(s, f) / (first.length * second.length);
        if (at >= best.at && at > (best.first < 0 ? 0 : best.at)) best = { at, first: f, second: s };
      });
    });
    const { first, second } = best;
    if (first < 0) break;
    groups[first]?.push(...(groups[second] ?? []));
    groups.forEach((_, other) => {
      const row = sums[Math.max(first, other)];
      if (other !== first && other !== second && row)
        row[Math.min(first, other)] = sumOf(first, other) + sumOf(second, other);
    });
    groups.splice(second, 1);
    sums.splice(second, 1);
    for (const row of sums.slice(second)) row.splice(second, 1);
  }
  return groups.map((members) => members.sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** Members of a group that have a say in its name: more make it slower and no better. */
const NAMING_MEMBERS = 12;

/** What two articles share first of all; found once for the two in this order. */
const firstShared = oncePer((a: Story) =>
  oncePer((b: Story): readonly string[] => sharedTerms(a.words, b.words).slice(0, NAMING_WORDS * 3)),
);

/** The words that do most for the likeness of the members, those that more of them share first. */
export function namingWords(group: readonly Story[]): string[] {
  const members = group.slice(0, NAMING_MEMBERS);
  const votes = new Map<string, number>();
  members.forEach((a, i) => {
    for (const b of members.slice(0, i))
      firstShared(a)(b).forEach((term, rank) => {
        votes.set(term, (votes.get(term) ?? 0) + 1 / (rank + 3));
      });
  });
  const written = (term: string) => members.find((story) => story.written.has(term))?.written.get(term) ?? term;
  return [...votes]
    .filter(([term]) => !/^\d/.test(term))
    .sort(([, a], [, b]) => b - a)
    .slice(0, NAMING_WORDS)
    .map(([term]) => written(term));
}

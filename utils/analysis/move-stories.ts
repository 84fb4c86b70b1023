// Groups of articles as they were found, put right by the reader: an article moved beside another one, or taken out.

import { membersOf, namingWords, type Story, type StoryGroup } from './same-story.ts';

/** An article that may be compared; `key` is the caller's own, unique. */
export interface KeyedStory {
  readonly key: string;
  readonly story: Story;
}

/** By key, oldest move first: the article that it was put beside, or null where it was put on its own. */
export type Moves = ReadonlyMap<string, string | null>;

/** A move more; the newest of one article counts. */
export function moveStory(moves: Moves, key: string, beside: string | null): Moves {
  const next = new Map(moves);
  next.delete(key);
  return next.set(key, beside);
}

/**
 * Takes articles and what the reader moved; gives groups like groupStories. What was moved beside an article that is
 * gone, or in a circle, stands on its own.
 */
export function groupMoved(articles: readonly KeyedStory[], moves: Moves): StoryGroup[] {
  const places = new Map(articles.map(({ key }, at) => [key, at]));
  const free = articles.flatMap(({ key }, at) => (moves.has(key) ? [] : [at]));
  const storiesAt = (members: readonly number[]) => members.flatMap((at) => articles[at]?.story ?? []);
  const groups = membersOf(storiesAt(free)).map((members) => members.flatMap((n) => free[n] ?? []));
  const groupOf = (at: number | undefined) => groups.find((members) => at !== undefined && members.includes(at));

  let waiting = [...moves].filter(([key]) => places.has(key));
  while (waiting.length > 0) {
    const placed = waiting.filter(([key, beside]) => {
      const group = beside === null ? undefined : groupOf(places.get(beside));
      group?.push(places.get(key) ?? 0);
      return group !== undefined;
    });
    // Nobody can join: one that waits for nobody who is still to come opens a group of its own, in a circle the oldest.
    const isComing = (key: string | null) => waiting.some(([other]) => other === key);
    const alone = placed.length > 0 ? [] : [waiting.find(([, beside]) => !isComing(beside)) ?? waiting[0]];
    for (const move of alone) if (move) groups.push([places.get(move[0]) ?? 0]);
    waiting = waiting.filter((move) => !placed.includes(move) && !alone.includes(move));
  }
  return groups
    .map((members) => members.sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((members) => ({ members, words: namingWords(storiesAt(members)) }));
}

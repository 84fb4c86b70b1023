// A story that grows: its first mentions are what they were, as long as nothing that they were judged by has changed. That is the
// words before them, the names of the article with all that it tells of its people, and what few phrases ask of all its words.

import type { Mention } from '../mention.ts';
import type { Person } from '../names/person.ts';
import type { NameRun, Names } from '../names.ts';
import type { Proposal } from '../proposal.ts';
import type { Tokens } from '../read.ts';
import { sharedHeadOf } from '../shared-head.ts';
import { askWhole, type Story } from './story.ts';

interface Judged {
  readonly story: Story;
  readonly proposals: readonly Proposal[];
  /** One a proposal; null where nobody tells anything. */
  readonly mentions: readonly (Mention | null)[];
}

const cache = new WeakMap<Tokens, Judged>();

export function keepJudged(story: Story, proposals: readonly Proposal[], mentions: readonly (Mention | null)[]): void {
  cache.set(story.tokens, { story, proposals, mentions });
}

/** What the first proposals were judged to be in the text that was read before, as far as that holds for this one. */
export function judgedBefore(story: Story, proposals: readonly Proposal[]): readonly (Mention | null)[] {
  const head = sharedHeadOf(story.tokens);
  const before = head && cache.get(head.before);
  if (!before || before.story.lexicon !== story.lexicon) return [];
  const limit = story.tokens.sentences[head.sentences]?.from ?? story.tokens.count;
  if (!isNamedAlike(before.story.names, story.names, limit)) return [];
  if (!before.story.asked.every(({ ask, answer }) => askWhole(story, ask) === answer)) return [];
  // The proposals of a head are taken over: they are the same objects.
  let same = 0;
  while (same < proposals.length && proposals[same] === before.proposals[same]) same++;
  return before.mentions.slice(0, same);
}

/** `limit`: so many tokens are the same. */
function isNamedAlike(before: Names, now: Names, limit: number): boolean {
  if (!areRunsAlike(before.runs, now.runs, limit) || before.people.size !== now.people.size) return false;
  // Of several people whom a phrase fits, the first is taken: their order counts.
  const people = before.people.values();
  for (const person of now.people.values()) if (!isSamePerson(person, people.next().value)) return false;
  return true;
}

function areRunsAlike(before: readonly NameRun[], now: readonly NameRun[], limit: number): boolean {
  for (let i = 0; ; i++) {
    const was = within(before[i], limit);
    const is = within(now[i], limit);
    if (!was || !is) return was === is;
    if (was !== is && !isSameRun(was, is)) return false;
  }
}

const within = (run: NameRun | undefined, limit: number): NameRun | null => (run && run.to <= limit ? run : null);

const isSameRun = (a: NameRun, b: NameRun): boolean =>
  a.from === b.from && a.to === b.to && a.kind === b.kind && a.key === b.key;

const isSamePerson = (a: Person, b: Person | undefined): boolean =>
  a.key === b?.key &&
  a.name === b.name &&
  a.first === b.first &&
  a.gender === b.gender &&
  a.roles.size === b.roles.size &&
  [...a.roles].every((role) => b.roles.has(role));

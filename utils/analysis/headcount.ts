// How many distinct unnamed people an article rests on, as a range that its words allow.

import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { Tokens } from './read.ts';
import type { PeopleRange } from './types.ts';
import { classesOf, NAME } from './word-classes.ts';

/** A source as far as it can be told from others. */
interface Party {
  readonly people: PeopleRange;
  /** Walks of life that its nouns tell; empty fits everybody. */
  readonly walks: ReadonlySet<number>;
  /** Names in its descriptions: "a [Cruz] adviser", "an [Israeli] official". */
  readonly names: ReadonlySet<string>;
  /** "another official", "a second person": somebody else than those before. */
  readonly another: boolean;
}

/**
 * At least: the largest set of sources no two of which can be one, since their descriptions do not fit one person. (Taken
 * greedily, largest first: a floor all the same.) A mention that may be somebody already counted adds nobody.
 * At most: all sources are different people; open as soon as one of them is.
 */
export function headcountOf(
  tokens: Tokens,
  sources: readonly { readonly mentions: readonly Mention[]; readonly people: PeopleRange }[],
  lexicon: Lexicon,
): PeopleRange {
  const parties = sources.map(({ mentions, people }) => partyOf(tokens, mentions, people, lexicon));
  const counted: Party[] = [];
  const largestFirst = [...parties].sort((a, b) => b.people.atLeast - a.people.atLeast);
  for (const party of largestFirst) {
    if (party.another || counted.some((other) => mayBeOne(party, other))) continue;
    counted.push(party);
  }
  const floor = counted.reduce((sum, party) => sum + party.people.atLeast, 0);
  // "An official … another official … a third": each is one more, unless a group before it may hold them.
  const more = parties.filter((party) => party.another).length;
  return {
    atLeast: parties.every((party) => party.people.atLeast === 1) && more > 0 ? Math.max(floor, more + 1) : floor,
    atMost: parties.reduce<number | null>(
      (sum, { people }) => (sum === null || people.atMost === null ? null : sum + people.atMost),
      0,
    ),
  };
}

const disjoint = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean =>
  a.size > 0 && b.size > 0 && [...a].every((item) => !b.has(item));

const sharesOne = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((item) => b.has(item));

/** Names part people of one walk of life (a Cruz aide, a Trump adviser); an ally of hers may also be a reviewer at State. */
const mayBeOne = (a: Party, b: Party): boolean =>
  !disjoint(a.walks, b.walks) && !(sharesOne(a.walks, b.walks) && disjoint(a.names, b.names));

/** Names of sides so large that two descriptions with different ones may still be one person. */
const BROAD = new Set(
  'american u.s. us federal republican gop democratic dem tory conservative labour liberal'.split(' '),
);
const ANOTHER = new Set(['another', 'second', 'third', 'fourth', 'fifth']);

function partyOf(tokens: Tokens, mentions: readonly Mention[], people: PeopleRange, lexicon: Lexicon): Party {
  const walks = new Set<number>();
  const names = new Set<string>();
  const classes = classesOf(tokens);
  for (const { head, proposal } of mentions) {
    const walk = lexicon.walkOf.get(head);
    if (walk !== undefined) walks.add(walk);
    for (const part of proposal.source.parts)
      for (let i = part.from; i < part.head; i++) {
        const name = tokens.normal[i] ?? '';
        if (classes[i] === NAME && !BROAD.has(name)) names.add(name);
      }
  }
  const first = mentions[0]?.proposal.source;
  const another =
    people.atLeast === 1 &&
    first !== undefined &&
    (ANOTHER.has(tokens.normal[first.from] ?? '') || ANOTHER.has(tokens.normal[first.from + 1] ?? ''));
  return { people, walks, names, another };
}

// Roles: whose holder the article names, and what somebody's aide, lawyer or wife is.

import { DEFINITE, POSSESSIVES } from '../function-words.ts';
import type { Base } from '../phrases.ts';
import { POSS } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { firstHolder } from './holders.ts';
import { type Story, type Verdict, wordAt } from './story.ts';

/** In tokens: how far after a role the name of its holder may first stand. */
const NAMED_WITHIN = 400;
/** The same, for somebody introduced as "a Texas lawmaker" near the start of an article. */
const INTRODUCED_WITHIN = 160;
const NEAR_START = 120;

const KNOWN_HOLDER = wordSet('the his her their its');

/** A role whose holder the article names: "campaign manager" where somebody is "the campaign manager". */
export function namedRole(story: Story, part: Base, singular: string): Verdict | null {
  const lawmaker = story.lexicon.lawmakers.has(singular) && DEFINITE.has(wordAt(story, part.from));
  const holder = firstHolder(
    story.names,
    lawmaker ? [singular, ...story.lexicon.lawmakerTitles] : [singular],
    ({ first }) => first < part.head + NAMED_WITHIN,
  );
  return holder && { identity: 'named', key: holder.key };
}

/** The same, where the words show that one holder is meant: "the spokesman", "its spokesman". */
export const namedDefiniteRole = (story: Story, part: Base, singular: string): Verdict | null =>
  KNOWN_HOLDER.has(wordAt(story, part.from)) ? namedRole(story, part, singular) : null;

/** "A Texas lawmaker said …", whom a later paragraph names: only where the very next speaker has the same role. */
export function introducedLater(story: Story, part: Base, singular: string): Verdict | null {
  const { lexicon, names } = story;
  if (!lexicon.uniqueOffices.has(singular) && !lexicon.particular.has(singular)) return null;
  if (part.from > NEAR_START) return null;
  const holder = firstHolder(
    names,
    lexicon.lawmakers.has(singular) ? [singular, ...lexicon.lawmakerTitles] : [singular],
    ({ first }) => first > part.to && first - part.to < INTRODUCED_WITHIN,
  );
  return holder && { identity: 'named', key: holder.key };
}

/** Whether it has an owner: "Clinton's aides", "his lawyer". */
export function hasOwner(story: Story, part: Base): boolean {
  for (let i = part.from; i < part.head; i++)
    if (story.classes[i] === POSS || POSSESSIVES.has(wordAt(story, i))) return true;
  return false;
}

/** "Clinton's aide", "his wife" */
export function judgeOwned(story: Story, part: Base, singular: string): Verdict {
  const named = namedRole(story, part, singular);
  if (named) return named;
  // Kin and chiefs of somebody whom the article names: a reader can tell who it is.
  if (story.lexicon.kin.has(singular) || story.lexicon.uniqueOffices.has(singular))
    return { identity: 'named', key: null };
  return { identity: 'anonymous', head: singular, minPeople: 1 };
}

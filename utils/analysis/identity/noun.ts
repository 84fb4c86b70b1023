// Common nouns: what kind of speaker a noun means, before its number and article are looked at.

import { ONE_OF_MANY } from '../function-words.ts';
import { isKnownPerson, isPersonNoun, isThingNoun, singularOf } from '../lexicon.ts';
import { isPlural } from '../number.ts';
import type { Base } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import { wordSet } from '../word-set.ts';
import { alone, isCounted } from './counting.ts';
import { judgePlural } from './plural-noun.ts';
import { judgeSingular } from './singular-noun.ts';
import { judgeSpokesperson } from './spokesperson.ts';
import { type Story, type Verdict, wordAt } from './story.ts';

const INTERPRETERS = wordSet('translator interpreter');
/** Words before "figures" that make people of them. */
const MAKES_PEOPLE = wordSet(
  'senior leading party club opposition government industry palace key prominent military top union church religious cabinet labour conservative tory republican democratic democrat liberal establishment resistance community business political influential',
);

/** "according to figures": numbers; "a figure close to the player", "senior party figures": people. */
const isFigures = (story: Story, part: Base, singular: string): boolean =>
  singular === 'figure' && wordAt(story, part.head) === 'figures' && !MAKES_PEOPLE.has(wordAt(story, part.head - 1));

/** "according to early returns": after such a cue as many things stand as people, so the tables must know the noun. */
const isUnknownObject = (story: Story, part: Base, singular: string, { cue }: Proposal): boolean =>
  cue.rule.source === 'object' &&
  !isKnownPerson(story.lexicon, singular) &&
  !isCounted(story, part) &&
  !(isPersonNoun(story.lexicon, singular) && ONE_OF_MANY.has(wordAt(story, part.from)));

export function judgeNoun(story: Story, part: Base, to: number, singular: string, proposal: Proposal): Verdict {
  // "he said, per a translator": who hands on another's words.
  if (INTERPRETERS.has(singular) && proposal.cue.rule.source === 'object')
    return { identity: 'spokesperson', head: singular };
  const spokesperson = judgeSpokesperson(story, part, to, singular);
  if (spokesperson) return spokesperson;
  const { lexicon } = story;
  const noun = wordAt(story, part.head);
  const body = (lexicon.bodies.has(singular) || lexicon.bodies.has(noun)) && !lexicon.particular.has(singular);
  if (
    body ||
    isThingNoun(lexicon, singular) ||
    isFigures(story, part, singular) ||
    isUnknownObject(story, part, singular, proposal)
  )
    return { identity: 'institution', key: noun };
  if (lexicon.masses.has(singular)) return { identity: 'collective', head: singular };
  const plural = isPlural(story.tokens, alone(part)) ?? singularOf(noun).plural;
  return plural ? judgePlural(story, part, to, singular, proposal) : judgeSingular(story, part, singular, proposal);
}

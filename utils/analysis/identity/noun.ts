// Common nouns: what kind of speaker a noun means, before its number and article are looked at.

import { isThingNoun, singularOf } from '../lexicon.ts';
import { isPlural } from '../number.ts';
import type { Base } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import { alone } from './counting.ts';
import { judgePlural } from './plural-noun.ts';
import { judgeSingular } from './singular-noun.ts';
import { judgeSpokesperson } from './spokesperson.ts';
import { type Story, type Verdict, wordAt } from './story.ts';

export function judgeNoun(story: Story, part: Base, to: number, singular: string, proposal: Proposal): Verdict {
  const spokesperson = judgeSpokesperson(story, part, to, singular);
  if (spokesperson) return spokesperson;
  const { lexicon } = story;
  const noun = wordAt(story, part.head);
  const body = (lexicon.bodies.has(singular) || lexicon.bodies.has(noun)) && !lexicon.particular.has(singular);
  if (body || isThingNoun(lexicon, singular)) return { identity: 'institution', key: noun };
  if (lexicon.masses.has(singular)) return { identity: 'collective', head: singular };
  const plural = isPlural(story.tokens, alone(part)) ?? singularOf(noun).plural;
  return plural ? judgePlural(story, part, to, singular, proposal) : judgeSingular(story, part, singular, proposal);
}

// Crowds: critics, voters, experts, unless a few of them are singled out.

import { ONE_OF_MANY } from '../function-words.ts';
import type { Base } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import { wordSet } from '../word-set.ts';
import { isBig, isCounted, isShare } from './counting.ts';
import { toldSomebody } from './receiver.ts';
import type { Story, Verdict } from './story.ts';
import { wordAt } from './story.ts';

export function judgeCrowd(story: Story, part: Base, singular: string, proposal: Proposal): Verdict {
  const { strength } = proposal.cue.rule;
  const one = ONE_OF_MANY.has(wordAt(story, part.from)) && !story.lexicon.masses.has(singular);
  if (one && strength !== 'standing') return { identity: 'anonymous', head: singular, minPeople: 1 };
  const few = isCounted(story, part) && !isBig(story, part) && !isShare(story, part);
  if (strength === 'telling' && (few || toldSomebody(story, proposal) || isInTheKnow(story, part)))
    return { identity: 'anonymous', head: singular };
  return { identity: 'collective', head: singular };
}

/** Not "residents close to the quarry", "students with loans". */
const KNOWS = wordSet('familiar briefed aware privy informed');
const HAVE = wordSet('have has had');
const LEARNED = wordSet('heard spoke spoken talked met attended seen witnessed saw briefed interviewed dealt');

/** "supporters who have heard from the campaign", "donors briefed on the plan": few of a crowd know that. */
function isInTheKnow(story: Story, part: Base): boolean {
  const next = wordAt(story, part.to);
  if (next !== 'who') return KNOWS.has(next);
  return LEARNED.has(wordAt(story, HAVE.has(wordAt(story, part.to + 1)) ? part.to + 2 : part.to + 1));
}

/** A crowd's word in a place where particular people speak: "Residents said they had heard shots". */
export function isParticularHere(story: Story, part: Base, to: number, singular: string, proposal: Proposal): boolean {
  if (isCounted(story, part) && !isBig(story, part)) return true;
  if (toldSomebody(story, proposal) || isInTheKnow(story, part)) return true;
  const { rule, form } = proposal.cue;
  return story.lexicon.crowdsThatTell.has(singular) && rule.strength === 'telling' && form === 'past' && part.to <= to;
}

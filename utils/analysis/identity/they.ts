// they: the last group that spoke or acted.

import { singularOf } from '../lexicon.ts';
import type { Base } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import { AUX, NAME, NOUN, VERB } from '../word-classes.ts';
import { CHAIN, lastMention } from './back-reference.ts';
import { judgeNoun } from './noun.ts';
import { isQuoted, type Story, sentenceAt, type Verdict, wordAt } from './story.ts';

export function judgeThey(story: Story, part: Base, proposal: Proposal): Verdict {
  const at = part.head;
  const mention = lastMention(story, at, (m) => m.plural || (m.identity === 'institution' && m.key !== 'it'));
  const group = lastGroupBefore(story, at, mention ? mention.proposal.source.to - 1 : at - CHAIN, proposal);
  if (group) return group;
  if (!mention) return { identity: 'unresolved' };
  const { identity, head, minPeople, key } = mention;
  if (identity === 'anonymous' || identity === 'collective')
    return { identity, refersTo: mention, head, minPeople, key };
  return { identity, key };
}

/** How many words of its sentence may stand before a subject that has not spoken. */
const NEAR_START = 5;

/** A plural subject that stands between the last speaker and the pronoun: "Many voters are angry. They say …" */
function lastGroupBefore(story: Story, at: number, floor: number, proposal: Proposal): Verdict | null {
  const { lexicon } = story;
  for (let i = at - 1; i > floor && i >= 0; i--) {
    if (isQuoted(story, i) || !isSubjectNoun(story, i)) continue;
    const { singular, plural } = singularOf(wordAt(story, i));
    if (!plural || i - (sentenceAt(story, i)?.from ?? 0) > NEAR_START) continue;
    const crowd = lexicon.crowds.has(singular);
    if (!lexicon.particular.has(singular) && !crowd && !lexicon.capitalisedCrowds.has(wordAt(story, i))) continue;
    const verdict = judgeNoun(story, { from: i, to: i + 1, head: i }, i + 1, singular, proposal);
    if (verdict.identity === 'anonymous' && crowd) return { identity: 'collective', head: singular };
    return { ...verdict, minPeople: 2 };
  }
  return null;
}

/** A noun or name right before a finite verb. */
function isSubjectNoun({ classes, tokens }: Story, at: number): boolean {
  if (classes[at] !== NOUN && classes[at] !== NAME) return false;
  const next = classes[at + 1];
  return (next === VERB || next === AUX) && !/ing$/.test(tokens.normal[at + 1] ?? '');
}

// What one part of a source is judged by: the first of these that its words allow.

import { singularOf } from '../lexicon.ts';
import { type Base, labelledPerson, type NounPhrase } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import { NOUN, PRON } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { nameBeside } from './apposition.ts';
import { isShare } from './counting.ts';
import { isElliptical, judgeElliptical } from './ellipsis.ts';
import { judgeName, nameInside } from './name.ts';
import { judgeNoun } from './noun.ts';
import { groupOf, judgePartitive } from './partitive.ts';
import { isKnownAs, isPartlyNamed } from './partly-named.ts';
import { judgePronoun } from './pronoun.ts';
import { type Story, type Verdict, wordAt } from './story.ts';

/** `to`: where the part ends with what hangs on it. Null: nobody is meant. */
export type JudgePart = (
  story: Story,
  part: Base,
  to: number,
  source: NounPhrase,
  proposal: Proposal,
) => Verdict | null;

/** Owners that stand alone: "his view". */
const OWNERS = wordSet('his her their');

export const judgePart: JudgePart = (story, part, to, source, proposal) => {
  const head = wordAt(story, part.head);
  if (story.classes[part.head] === PRON || OWNERS.has(head)) return judgePronoun(story, part, proposal);
  const end = part === source.parts.at(-1) ? source.to : to;
  const beside = nameBeside(story, part, end, source, proposal);
  if (beside)
    return beside.from === undefined
      ? { identity: 'named', key: beside.key }
      : { identity: 'named', key: beside.key, apposedFrom: beside.from };
  // "Witness C", "Juror No. 8"
  const label = labelledPerson(story.tokens, part.from, part.to);
  if (label) return { identity: 'unresolved', partlyNamed: true, key: label };
  // "A neighbor, who gave only her first name"
  if (isKnownAs(story, part) || (story.classes[part.head] === NOUN && isPartlyNamed(story, part, to)))
    return { identity: 'unresolved', partlyNamed: true };
  if (isThose(story, part)) return judgeThose(story, part);
  if (isShare(story, part)) return { identity: 'collective' };
  const group = groupOf(story, part, to);
  if (group) return judgePartitive(story, part, group, to, proposal, judgePart);
  if (isElliptical(story, part)) return judgeElliptical(story, part, proposal);
  const { singular } = singularOf(head);
  const name = nameInside(story, part.head, singular);
  return name ? judgeName(story, name, part, to, proposal) : judgeNoun(story, part, to, singular, proposal);
};

/** "those close to the candidate", "those who were there"; not "those officials". */
const isThose = (story: Story, part: Base): boolean =>
  wordAt(story, part.from) === 'those' && (part.to - part.from === 1 || story.classes[part.head] !== NOUN);

function judgeThose(story: Story, part: Base): Verdict {
  const next = wordAt(story, part.head === part.from ? part.to : part.head);
  return story.lexicon.knowing.has(next)
    ? { identity: 'anonymous', head: 'person', minPeople: 2 }
    : { identity: 'collective', head: 'person' };
}

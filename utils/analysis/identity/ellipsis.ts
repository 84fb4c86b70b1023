// "another", "others", "two", "one", "some", without a noun: people of a kind named before, or a crowd.

import type { Mention } from '../mention.ts';
import type { Base } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import { NUM } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { lastMention } from './back-reference.ts';
import { isBig, isCounted, isShare, leastOf } from './counting.ts';
import { type Story, type Verdict, wordAt } from './story.ts';

const STANDS_FOR_NOUN = wordSet(
  'other others another some many most few both several those these one more all each either neither latter former first second third fourth fifth sixth elder younger two none half',
);
/** How far back, in tokens, the noun may stand. */
const NEAR = 120;
const ONE = wordSet('one another second third fourth fifth');
const CROWDS = wordSet('some many most');
const PAIR = wordSet('elder younger first latter former');
const FEW = wordSet('two three four five six');
/** The same people as before, or some of them. */
const AGAIN = wordSet('both all one two neither each none three four latter');
const ALL_OF_THEM = wordSet('both all');
/** Others of their kind. */
const OTHERS = wordSet('other others another some many most several few more second third');

export const isElliptical = (story: Story, part: Base): boolean =>
  story.classes[part.head] === NUM ||
  (STANDS_FOR_NOUN.has(wordAt(story, part.head)) &&
    !(ALSO_NOUN.has(wordAt(story, part.head)) && !isTheOne(story, part)));

/** "a village elder" is a noun, "the elder" may be one of two. */
const ALSO_NOUN = wordSet('elder');
const isTheOne = (story: Story, part: Base): boolean =>
  part.head - part.from === 1 && wordAt(story, part.from) === 'the';

export function judgeElliptical(story: Story, part: Base, proposal: Proposal): Verdict {
  const word = wordAt(story, part.head);
  const telling = proposal.cue.rule.strength === 'telling';
  if (isShare(story, part) || isBig(story, part) || isPercentage(story, part)) return { identity: 'collective' };
  const before = lastMention(story, part.from, (m) => m.identity === 'anonymous' || m.identity === 'collective');
  const near = before && part.from - before.proposal.source.from < NEAR ? before : null;
  if (near?.identity === 'anonymous' && (telling || ONE.has(word))) return judgeByKind(story, part, near, proposal);
  // "The elder said": one of two whom the article has named.
  if (PAIR.has(word)) return { identity: 'named', key: null };
  if (ONE.has(word) && part.to - part.from === 1) return { identity: 'anonymous', head: '' };
  if (FEW.has(word) && telling) return { identity: 'anonymous', head: '' };
  return { identity: 'collective', refersTo: null };
}

const isPercentage = (story: Story, part: Base): boolean =>
  /%|percent/.test(wordAt(story, part.head)) ||
  (story.classes[part.head] === NUM && wordAt(story, part.head + 1) === '%');

/** "Two aides said …; another added": of the kind of those who spoke before. */
function judgeByKind(story: Story, part: Base, near: Mention, proposal: Proposal): Verdict {
  const word = wordAt(story, part.head);
  const definite = wordAt(story, part.from) === 'the';
  // "the two": as many as spoke before, else two whom the article names.
  if (definite && story.classes[part.head] === NUM && !isSameCount(story, part, near))
    return { identity: 'named', key: null };
  if (CROWDS.has(word) && proposal.cue.form !== 'past') return { identity: 'collective' };
  const again = AGAIN.has(word) || definite;
  const different = OTHERS.has(word) && !definite;
  return {
    identity: 'anonymous',
    refersTo: again && !different ? near : null,
    partOf: again && !ALL_OF_THEM.has(word),
    head: near.head,
  };
}

const isSameCount = (story: Story, part: Base, near: Mention): boolean =>
  near.proposal.source.parts.some((one) => isCounted(story, one)) && near.minPeople === leastOf(story, part);

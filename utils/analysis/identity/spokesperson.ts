// Those who speak for somebody: spokespeople, press officers, lawyers of a client.

import type { Base } from '../phrases.ts';
import { DET } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { hasOwner, namedDefiniteRole, namedRole } from './role.ts';
import { type Story, type Verdict, wordAt } from './story.ts';

/** "information officer" speaks; "police officer" does not. */
const PRESS = wordSet('press information relations');
/** They may also be lawmakers, or speak for themselves: spokespeople only where they speak for somebody. */
const AMBIGUOUS = wordSet('representative rep translator interpreter');
const SPEAKING_FOR = wordSet('for of representing acting');

/** Null where the noun is no spokesperson's. */
export function judgeSpokesperson(story: Story, part: Base, to: number, singular: string): Verdict | null {
  if (isSpokesperson(story, part, to, singular))
    return namedDefiniteRole(story, part, singular) ?? { identity: 'spokesperson', head: 'spokesperson' };
  // "a lawyer for the bank"
  if (story.lexicon.clientSpeakers.has(singular) && speaksFor(story, part, to))
    return namedRole(story, part, singular) ?? { identity: 'spokesperson', head: singular };
  return null;
}

function isSpokesperson(story: Story, part: Base, to: number, singular: string): boolean {
  const before = wordAt(story, part.head - 1);
  const byNoun =
    story.lexicon.spokespeople.has(singular) ||
    (wordAt(story, part.head) === 'secretary' && before === 'press') ||
    (singular === 'officer' && PRESS.has(before));
  return byNoun && (!AMBIGUOUS.has(singular) || isBranded(story, part) || speaksFor(story, part, to));
}

/** "an Exxon representative" */
const isBranded = (story: Story, part: Base): boolean =>
  part.head > part.from &&
  story.classes[part.head - 1] !== DET &&
  /^\p{Lu}/u.test(story.tokens.value[part.head - 1] ?? '');

/** "for the bank", "of the union", "the bank's", "Clinton campaign" before: speaks for somebody. */
const speaksFor = (story: Story, part: Base, to: number): boolean =>
  (part.to < to && SPEAKING_FOR.has(wordAt(story, part.to))) || hasOwner(story, part);

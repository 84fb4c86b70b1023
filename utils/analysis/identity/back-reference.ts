// Whom a phrase points back to: the mention before it that fits.

import { ONE_OF_MANY } from '../function-words.ts';
import type { Mention } from '../mention.ts';
import type { Base } from '../phrases.ts';
import { ADJ, NAME, NOUN, NUM, POSS } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { apposedName } from './apposition.ts';
import { type Story, wordAt } from './story.ts';

/** How far back, in tokens, a chain may reach. */
export const CHAIN = 220;
/** The same, for "the woman" after "a woman". */
const INTRODUCTION = 500;

/** The nearest mention before a token that passes the test and stands at most `reach` tokens away. */
export function lastMention(
  story: Story,
  at: number,
  test: (mention: Mention) => boolean,
  reach = CHAIN,
): Mention | null {
  for (let i = story.mentions.length - 1; i >= 0; i--) {
    const mention = story.mentions[i];
    if (!mention) continue;
    if (at - mention.proposal.source.from > reach) return null;
    if (mention.proposal.source.from < at && test(mention)) return mention;
  }
  return null;
}

/** The key of the body that spoke last, for "it". */
export function lastInstitution(story: Story, at: number): string | null {
  for (let i = story.mentions.length - 1; i >= 0; i--) {
    const mention = story.mentions[i];
    if (!mention || at - mention.proposal.source.from > CHAIN) return null;
    if (mention.identity === 'institution') return mention.key;
  }
  return null;
}

const POINTING_ADJECTIVES = wordSet('same other first second third latter ex former');

/** "the bespectacled diplomat" after "a diplomat" is somebody else; a place or employer may be added. */
export function sameDescription(story: Story, part: Base, before: Mention): boolean {
  const { classes } = story;
  const { from, to } = before.proposal.source;
  for (let i = part.from + 1; i < part.head; i++) {
    const kind = classes[i];
    if (kind === NAME || kind === POSS || POINTING_ADJECTIVES.has(wordAt(story, i))) continue;
    if (kind !== ADJ && kind !== NOUN && kind !== NUM) continue;
    let known = false;
    for (let k = from; k < to; k++) known ||= wordAt(story, k) === wordAt(story, i);
    if (!known) return false;
  }
  return true;
}

/** What stands before a noun that the reader knows already. */
const OF_THE_KNOWN = wordSet('the this that his her their');

/** Whether the article has spoken of "a woman" before "the woman", without giving her name there. */
export function wasIntroduced(story: Story, part: Base, singular: string): boolean {
  if (part.head - part.from > 2 || story.lexicon.uniqueOffices.has(singular)) return false;
  const noun = wordAt(story, part.head);
  for (let i = part.from - 1; i >= 0 && i > part.from - INTRODUCTION; i--) {
    if (wordAt(story, i) !== noun) continue;
    for (let k = i - 1; k >= 0 && k > i - 5; k--) {
      if (OF_THE_KNOWN.has(wordAt(story, k))) break;
      if (ONE_OF_MANY.has(wordAt(story, k))) return !isNamedThere(story, k, i);
    }
  }
  return false;
}

/** "a woman, Ann Lee,", "Ann Lee, a woman" */
const isNamedThere = (story: Story, article: number, noun: number): boolean =>
  story.names.of[noun + 1] !== -1 ||
  apposedName(story, { from: article, to: noun + 1, head: noun }, noun + 1) !== null ||
  (wordAt(story, article - 1) === ',' && story.names.of[article - 2] !== -1);

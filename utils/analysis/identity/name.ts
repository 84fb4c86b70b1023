// Phrases with a name in them.

import { isPersonNoun, singularOf } from '../lexicon.ts';
import type { NameRun } from '../names.ts';
import type { Base } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import { isTitleCase } from '../title-case.ts';
import { ADP, NOUN } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { judgeCrowd } from './crowd.ts';
import { isPartlyNamed } from './partly-named.ts';
import { nameAt, type Story, sentenceAt, type Verdict, wordAt } from './story.ts';

const POINTS_TO_BODY = wordSet('it its which');

export function judgeName(story: Story, run: NameRun, part: Base, to: number, proposal: Proposal): Verdict {
  const { key } = run;
  const partly: Verdict = { identity: 'unresolved', partlyNamed: true, key };
  if (story.tokens.value[run.from]?.startsWith('@')) return partly;
  switch (run.kind) {
    case 'person':
      return isPartlyNamed(story, part, to) ? partly : { identity: 'named', key };
    case 'outlet':
    case 'organisation':
    case 'place':
      return { identity: 'institution', key: key.replace(/^the /, '') };
    case 'crowd':
      return judgeCrowd(story, part, singularOf(wordAt(story, part.head)).singular, proposal);
    case 'unknown':
      if (isPartlyNamed(story, part, to)) return partly;
      // "Afrobarometer found that"
      if (POINTS_TO_BODY.has(wordAt(story, run.to + 1)) || proposal.cue.rule.id === 'shows')
        return { identity: 'institution', key };
      return { identity: 'named', key };
    default:
      throw new Error(`Unknown kind of name: ${String(run.kind satisfies never)}`);
  }
}

/** The name that a phrase ends with, unless it is a common noun all the same: "Officials", "One House Republican". */
export function nameInside(story: Story, at: number, singular: string): NameRun | null {
  const run = nameAt(story, at);
  return run && !isCommonNoun(story, run, at, singular) ? run : null;
}

const ACRONYM = /^\p{Lu}{2,4}s?$/u;

/** "Foresters who …", "Joiners at the yard …": a plural that opens its sentence, with what tells who they are behind it. */
function opensSentence(story: Story, run: NameRun, at: number, singular: string): boolean {
  if (sentenceAt(story, at)?.from !== at || run.to !== at + 1 || run.kind !== 'unknown') return false;
  const describes = wordAt(story, at + 1) === 'who' || story.classes[at + 1] === ADP;
  return describes && singularOf(wordAt(story, at)).plural && isPersonNoun(story.lexicon, singular);
}

/** A noun that the tables know, though a capital letter or the tagger makes a name of it. */
function isCommonNoun(story: Story, run: NameRun, at: number, singular: string): boolean {
  const { lexicon, tokens } = story;
  if (story.classes[at] === NOUN && /^\p{Ll}/u.test(tokens.value[at] ?? '')) return true;
  const known =
    lexicon.particular.has(singular) ||
    lexicon.crowds.has(singular) ||
    lexicon.spokespeople.has(singular) ||
    lexicon.documents.has(singular) ||
    lexicon.bodies.has(singular);
  if (!known) return opensSentence(story, run, at, singular);
  // "a Rajya Sabha MP"
  if (at === run.to - 1 && lexicon.particular.has(singular) && ACRONYM.test(tokens.value[at] ?? '')) return true;
  const sentence = sentenceAt(story, at);
  if (!sentence) return true;
  if (run.to - run.from === 1 && lexicon.crowds.has(singular) && run.kind !== 'person') return true;
  // "One House Republican"
  if (at === run.to - 1 && run.kind !== 'person' && lexicon.capitalisedCrowds.has(`${singular}s`)) return true;
  // "Democratic Party Officials Say": in a headline everything is capitalised.
  return isTitleCase(tokens, sentence.from, sentence.to) && !lexicon.bodies.has(singular);
}

// he, she: the last single person who spoke or acted before.

import type { Mention } from '../mention.ts';
import type { NameRun } from '../names.ts';
import type { Base } from '../phrases.ts';
import { ADV, AUX, COMMA, POSS, VERB } from '../word-classes.ts';
import { CHAIN, lastMention } from './back-reference.ts';
import { isQuoted, nameAt, type Story, type Verdict } from './story.ts';

const isOneWithoutName = ({ identity, partlyNamed, plural }: Mention): boolean =>
  (identity === 'anonymous' || identity === 'spokesperson' || partlyNamed) && !plural;

export function judgeHeOrShe(story: Story, part: Base): Verdict {
  const at = part.head;
  const mention = lastMention(story, at, isOneWithoutName);
  const person = lastPersonBefore(story, at, mention);
  if (!mention || isInWhatWasTold(story, at, mention) || mention.proposal.source.from <= (person?.from ?? -1))
    return { identity: 'named', key: person?.key ?? null };
  const { identity, head, key, partlyNamed } = mention;
  return { identity, refersTo: mention, head, minPeople: 1, key, partlyNamed };
}

/** "A former speechwriter said she demanded": inside what was told, the pronoun is somebody else. */
function isInWhatWasTold({ tokens }: Story, at: number, { proposal }: Mention): boolean {
  const cue = proposal.cue.from;
  return proposal.order === 'before' && tokens.sentenceOf[at] === tokens.sentenceOf[cue] && at > cue;
}

/** The nearest named person before a token who is a subject or a speaker, outside quotations. */
function lastPersonBefore(story: Story, at: number, mention: Mention | null): NameRun | null {
  const { classes, tokens, namedTokens } = story;
  const told = mention ? tokens.sentenceOf[mention.proposal.cue.from] : -1;
  for (let i = at - 1; i >= 0 && i > at - CHAIN; i--) {
    const run = nameAt(story, i);
    if (!run) continue;
    i = run.from;
    if ((run.kind !== 'person' && run.kind !== 'unknown') || isQuoted(story, run.from)) continue;
    const sentence = tokens.sentenceOf[run.from];
    const next = classes[run.to];
    // "Clinton's aide said … she": the owner of somebody else, unless in this very sentence.
    if (next === POSS && sentence !== tokens.sentenceOf[at]) continue;
    // In what the unnamed one told, names are talked of; one who speaks after that is nearer: "“Cruz!” somebody shouted, Beck joked. He …"
    const speaksLater = mention !== null && run.from > mention.proposal.source.from && namedTokens.has(run.from);
    if (told !== -1 && sentence === told && !speaksLater) continue;
    const acts = next === VERB || next === AUX || next === ADV || next === COMMA;
    if (mention !== null || namedTokens.has(run.from) || acts) return run;
  }
  return null;
}

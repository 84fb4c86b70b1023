// The source is the subject of the cue's verb: "[Two aides] said", "[officials] who said".

import type { Cue } from '../cues.ts';
import type { Lexicon } from '../lexicon.ts';
import { type NounPhrase, subjectBefore } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import type { Tokens } from '../read.ts';
import { ADP, COMMA, classesOf } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { antecedent } from './antecedent.ts';
import { complementFits } from './complement.ts';
import { agrees, isObjectPronoun, isParticiple, isPredicate, isTime } from './not-a-subject.ts';
import { participleSubject } from './participle-subject.ts';
import { isSupposed } from './supposed.ts';

const RELATIVES = wordSet('who that which');

export function proposeSubject(
  tokens: Tokens,
  cue: Cue,
  floor: number,
  limit: number,
  lexicon: Lexicon,
): Proposal | null {
  if (cue.passive || isReducedPassive(tokens, cue) || !complementFits(tokens, cue, floor, limit)) return null;
  const subject = subjectOf(tokens, cue, floor, limit);
  if (!subject) return null;
  const head = tokens.normal[subject.head] ?? '';
  if (RELATIVES.has(head) && subject.parts.length === 1) {
    const source = antecedent(tokens, subject.from, floor, lexicon, head === 'who');
    if (!source || isPredicate(tokens, source, floor, cue) || tokens.normal[source.from - 1] === 'as') return null;
    const hypothetical = isSupposed(tokens, source, cue, floor);
    return { cue, source, order: 'before', hypothetical, relative: true };
  }
  const rejected =
    isObjectPronoun(head) ||
    isTime(tokens, subject) ||
    opensWithWhose(tokens, subject) ||
    isPredicate(tokens, subject, floor, cue) ||
    isParticiple(tokens, cue, subject, limit) ||
    (subject.to === cue.lead && !agrees(tokens, subject, cue)) ||
    isGoverned(tokens, cue, subject, floor);
  if (rejected) return null;
  return { cue, source: subject, order: 'before', hypothetical: isSupposed(tokens, subject, cue, floor) };
}

function subjectOf(tokens: Tokens, cue: Cue, floor: number, limit: number): NounPhrase | null {
  if (cue.hangsOn !== null) return subjectBefore(tokens, cue.hangsOn);
  if (cue.form === 'ing' && !cue.finite) return participleSubject(tokens, cue, floor, limit);
  return subjectBefore(tokens, cue.lead);
}

/** "documents provided by": a participle that another phrase's "by" follows is passive. */
const isReducedPassive = (tokens: Tokens, { form, from, to, lead }: Cue): boolean =>
  form === 'past' &&
  tokens.normal[to] === 'by' &&
  lead === from &&
  classesOf(tokens)[from - 1] !== COMMA &&
  !MEANS.has(tokens.normal[to + 1] ?? '');

/** "conceded by WhatsApp", "said by phone": how it was told, not by whom. */
const MEANS = wordSet('phone telephone email e-mail text message whatsapp signal telegram letter video satellite fax');

/** "for whom the aide worked" */
function opensWithWhose({ normal }: Tokens, { from, to }: NounPhrase): boolean {
  for (let i = from; i < to && i <= from + 2; i++) if (normal[i] === 'whom' || normal[i] === 'whose') return true;
  return false;
}

/** Prepositions that may stand before a subject: "as officials say". */
const CLAUSE_PREPOSITIONS = wordSet('as than like since after before until and with');

/** "the plan of the aide said": the object of a preposition, right before the verb. */
const isGoverned = (tokens: Tokens, cue: Cue, { from, to }: NounPhrase, floor: number): boolean =>
  cue.finite &&
  to === cue.lead &&
  from > floor &&
  classesOf(tokens)[from - 1] === ADP &&
  !CLAUSE_PREPOSITIONS.has(tokens.normal[from - 1] ?? '');

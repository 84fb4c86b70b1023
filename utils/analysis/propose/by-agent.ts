// The source is the agent of a passive: "was told by [an aide]", "documents provided by [officials]".

import type { Cue } from '../cues.ts';
import { objectAfter } from '../phrases.ts';
import type { Proposal } from '../proposal.ts';
import type { Tokens } from '../read.ts';
import { AUX, COMMA, classesOf, STOP, SUB, VERB } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';
import { isTime } from './not-a-subject.ts';

/** In tokens, how far after the verb "by" may stand; less where the verb has an object of its own. */
const REACH = 12;
const REACH_OVER_OBJECT = 4;
const WITH_OBJECT = wordSet('asked told');
/** "provided to the Argus by" */
const HANDED = wordSet(
  'passed forwarded emailed texted supplied provided given shown leaked handed sent supplied described recounted shared',
);
/** "conceded by WhatsApp": how it was told. */
const MEANS = wordSet('phone telephone email e-mail text whatsapp signal telegram letter video');
const QUOTATION_MARKS = wordSet('" “ ” \' ‘ ’');

export function proposeByAgent(tokens: Tokens, cue: Cue, limit: number): Proposal | null {
  if (!isPassive(tokens, cue)) return null;
  const { normal } = tokens;
  const by = findBy(tokens, cue, limit);
  if (by < 0 || normal[by + 1]?.endsWith('ing')) return null;
  const source = objectAfter(tokens, by + 1);
  if (!source || isTime(tokens, source) || MEANS.has(normal[by + 1] ?? '')) return null;
  const next = normal[cue.to];
  const handed = next === 'to' && HANDED.has(normal[cue.from] ?? '');
  if (!cue.passive && !handed && cue.to !== by && next !== 'as') return null;
  return { cue: { ...cue, to: by + 1 }, source, order: 'after', hypothetical: false };
}

function isPassive({ normal }: Tokens, { form, modal, negated, lead, from, passive }: Cue): boolean {
  if (form !== 'past' || modal === 'would' || modal === 'could' || negated) return false;
  // "a change informed by the troops in the east": shaped, not told.
  return passive || (lead >= from && normal[from] !== 'informed');
}

/** The token "by" in the same clause, or -1. */
function findBy(tokens: Tokens, cue: Cue, limit: number): number {
  const { normal, value } = tokens;
  const classes = classesOf(tokens);
  const reach = WITH_OBJECT.has(normal[cue.from] ?? '') ? REACH_OVER_OBJECT : REACH;
  for (let i = cue.to; i < limit && i < cue.to + reach; i++) {
    if (normal[i] === 'by') return i;
    const kind = classes[i];
    if (kind === VERB || kind === AUX || kind === SUB || kind === COMMA) return -1;
    if (kind === STOP && !QUOTATION_MARKS.has(value[i] ?? '')) return -1;
  }
  return -1;
}

// Conditions, questions, stories: "if an insider says", "would any official say", "no source has said".

import type { Cue } from '../cues.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Tokens } from '../read.ts';
import { COMMA, classesOf } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';

const NOBODY = wordSet('no any anyone anybody whoever every nobody none neither');
/** Right before the source. */
const ASKS = wordSet('if unless whether should would could does do did can will how');
/** A word or two before it. */
const SUPPOSES = wordSet('if unless');
const FICTION = wordSet(
  'film movie novel play series episode game story sitcom comedy drama musical opera scene dream joke',
);

export function isSupposed(tokens: Tokens, source: NounPhrase, cue: Cue, floor: number): boolean {
  const { normal } = tokens;
  if (NOBODY.has(normal[source.from] ?? '')) return true;
  // "In the film, a source tells the reporter"
  if (normal[floor] === 'in' && FICTION.has(normal[floor + 2] ?? '')) return true;
  const classes = classesOf(tokens);
  for (let i = source.from - 1; i >= floor && i > source.from - 4; i--) {
    const word = normal[i] ?? '';
    if (SUPPOSES.has(word) || (i === source.from - 1 && ASKS.has(word))) return true;
    if (classes[i] === COMMA) break;
  }
  return isOnlyPossible(tokens, cue);
}

/** "would say", but not "will say" or "would only say" */
function isOnlyPossible({ normal }: Tokens, { from, to, modal }: Cue): boolean {
  for (let i = from - 1; i <= to; i++) if (normal[i] === 'only') return false;
  return modal !== null && modal !== 'will';
}

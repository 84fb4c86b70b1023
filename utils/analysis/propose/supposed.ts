// Conditions, questions, stories: "if an insider says", "would any official say", "no source has said".

import type { Cue } from '../cues.ts';
import type { NounPhrase } from '../phrases.ts';
import type { Tokens } from '../read.ts';
import { COMMA, classesOf } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';

const NOBODY = wordSet('no any anyone anybody whoever every nobody none neither');
const GENERIC = wordSet('when whenever');
const ONE = wordSet('a an one');
const IMAGINES = wordSet('hear imagine picture hearing imagining');
/** Right before the source. */
const ASKS = wordSet('if unless whether should would could does do did can will how');
/** A word or two before it. */
const SUPPOSES = wordSet('if unless');
const SEEMS = wordSet('look looks looked seem seems seemed sound sounds sounded feel feels felt as');
const SEEMING = wordSet('like though');
const FICTION = wordSet(
  'film movie novel play series episode game story sitcom comedy drama musical opera scene dream joke thriller act sketch screenplay memoir-novel parable fable chapter',
);

export function isSupposed(tokens: Tokens, source: NounPhrase, cue: Cue, floor: number): boolean {
  const { normal } = tokens;
  if (NOBODY.has(normal[source.from] ?? '')) return true;
  // "In the film, a source tells the reporter", "In Sorel's new novel an official is"
  if (normal[floor] === 'in')
    for (let i = floor + 2; i < floor + 6 && i < source.from; i++) if (FICTION.has(normal[i] ?? '')) return true;
  // "when a man tells a woman that": whenever one does.
  if (GENERIC.has(normal[source.from - 1] ?? '') && ONE.has(normal[source.from] ?? '') && cue.form === 's') return true;
  // "You can almost hear an aide saying", "must show that an official told"
  if (cue.form === 'ing' && !cue.finite && IMAGINES.has(normal[source.from - 1] ?? '')) return true;
  // "It looks like someone told him", "seems as though an aide said"
  if (SEEMING.has(normal[source.from - 1] ?? '') && SEEMS.has(normal[source.from - 2] ?? '')) return true;
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

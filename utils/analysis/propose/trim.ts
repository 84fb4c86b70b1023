// What is taken off a source that was found: parts of another clause, and what is said of the telling.

import { isPersonNoun, type Lexicon, singularOf } from '../lexicon.ts';
import type { Proposal } from '../proposal.ts';
import type { Tokens } from '../read.ts';
import { classesOf, NAME, NUM, PRON } from '../word-classes.ts';
import { wordSet } from '../word-set.ts';

/** "… a prison in Colorado, and [a former official] said": things and people do not speak together; the list was two clauses. */
export function cutList(tokens: Tokens, proposal: Proposal, lexicon: Lexicon): Proposal {
  const { source, order } = proposal;
  const { parts } = source;
  const last = parts.at(-1);
  if (!last || parts.length < 2 || order === 'after') return proposal;
  const classes = classesOf(tokens);
  const nounAt = (at: number) => singularOf(tokens.normal[at] ?? '').singular;
  const isPerson = ({ head }: { head: number }) =>
    classes[head] === NAME || classes[head] === PRON || classes[head] === NUM || isPersonNoun(lexicon, nounAt(head));
  if (!isPerson(last) || parts.every(isPerson)) return proposal;
  // "… the most active wing of the union, teachers and officials told us": the people at the end of the list.
  if (parts.length > 2 && parts[0] && !isPerson(parts[0])) {
    const people = parts.slice(parts.findLastIndex((part) => !isPerson(part)) + 1);
    const head = people[0];
    if (head) return { ...proposal, source: { from: head.from, to: source.to, head: head.head, parts: people } };
  }
  if (parts.every((part) => isPerson(part) || lexicon.bodies.has(nounAt(part.head)))) return proposal;
  return { ...proposal, source: { from: last.from, to: source.to, head: last.head, parts: [last] } };
}

const ANONYMITY = wordSet('anonymity anonymously authorized authorised');
const NAMED = wordSet('named identified');
const OPENS_TERMS = wordSet('who whom whose but speaking requesting because');
const TERMS_AFTER_AND = wordSet('spoke asked requested declined');

/** Takes "who spoke on condition of anonymity" off a source: it says something of the telling, not who it is. */
export function withoutTerms(tokens: Tokens, proposal: Proposal): Proposal {
  const { normal } = tokens;
  const { source } = proposal;
  const base = source.parts.at(-1)?.to ?? source.to;
  for (let i = base; i < source.to; i++) {
    const word = normal[i] ?? '';
    if (!ANONYMITY.has(word) && !(NAMED.has(word) && normal[i - 1] === 'be')) continue;
    for (let k = i; k >= base; k--) {
      const opens = OPENS_TERMS.has(normal[k] ?? '');
      if (!opens && !(normal[k] === 'and' && TERMS_AFTER_AND.has(normal[k + 1] ?? ''))) continue;
      let to = k;
      while (to > base && (normal[to - 1] === ',' || normal[to - 1] === 'and')) to--;
      return { ...proposal, source: { ...source, to } };
    }
    break;
  }
  return proposal;
}

// From a cue to its source: which noun phrase says it, in each order that English has; or that nobody does. Each order has a file in
// the folder propose/.

import { finder } from './candidates.ts';
import { type Cue, readCues } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import type { Proposal } from './proposal.ts';
import { proposeByAgent } from './propose/by-agent.ts';
import { proposeHeadline } from './propose/headline.ts';
import { proposeInverted } from './propose/inverted.ts';
import { proposeLostVerb } from './propose/lost-verb.ts';
import { proposeObject } from './propose/object.ts';
import { proposeOwner } from './propose/owner.ts';
import { proposeSubject } from './propose/subject.ts';
import { cutList, withoutTerms } from './propose/trim.ts';
import type { Tokens } from './read.ts';
import type { AttributionRule } from './rule.ts';
import type { Slices } from './slices.ts';

const find = finder<AttributionRule, Proposal>();

/** All that the rules propose, in the order of the cues in the text; at one token the rules in their order of precedence. */
export function* findProposals(
  tokens: Tokens,
  rules: readonly AttributionRule[],
  lexicon: Lexicon,
): Slices<readonly Proposal[]> {
  return yield* find(rules, tokens, (at, candidates, sentence, found) => {
    for (const cue of readCues(tokens, at, candidates, sentence, lexicon)) {
      const proposal = propose(tokens, cue, lexicon);
      if (proposal) found.push(proposal);
    }
  });
}

/** The proposal of one cue, or null where its words tell nothing or nobody tells them. */
function propose(tokens: Tokens, cue: Cue, lexicon: Lexicon): Proposal | null {
  const sentence = tokens.sentences[tokens.sentenceOf[cue.from] ?? 0];
  if (!sentence) return null;
  const { from: floor, to: limit } = sentence;
  if (cue.rule.only === 'headline') return proposeHeadline(tokens, cue, sentence);
  if (cue.rule.only === 'sentence-end') return proposeLostVerb(tokens, cue, floor, limit);
  const trimmed = (found: Proposal | null) => found && withoutTerms(tokens, cutList(tokens, found, lexicon));
  switch (cue.rule.source) {
    case 'subject':
      return trimmed(proposeSubject(tokens, cue, floor, limit, lexicon));
    case 'inverted':
      return trimmed(proposeInverted(tokens, cue, floor, limit));
    case 'by':
      return proposeByAgent(tokens, cue, limit);
    case 'object':
      return trimmed(proposeObject(tokens, cue, limit, lexicon));
    case 'owner':
      return proposeOwner(tokens, cue, floor);
    case 'captured':
      return null;
    default:
      throw new Error(`Unknown place of a source: ${String(cue.rule.source satisfies never)}`);
  }
}

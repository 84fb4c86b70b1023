// Who else was told: "told Reuters", "the Post reported, citing two aides".

import type { Mention } from './identity.ts';
import type { Lexicon } from './lexicon.ts';
import type { Names } from './names.ts';
import { type NounPhrase, nounPhraseAt, subjectBefore } from './phrases.ts';
import type { Tokens } from './read.ts';
import { classesOf, NAME } from './word-classes.ts';

const REPORTING =
  /^(report|reports|reported|reporting|quote|quotes|quoted|quoting|cite|cites|cited|citing|wrote|write|writes|published|revealed)$/;

/** The outlet that heard this source, as a token range; null where none is named. */
export function relayOf(
  tokens: Tokens,
  mention: Mention,
  names: Names,
  lexicon: Lexicon,
): readonly [number, number] | null {
  const { cue, source } = mention.proposal;
  const sentence = tokens.sentences[tokens.sentenceOf[cue.from] ?? 0];
  if (!sentence) return null;
  const outlet = (phrase: NounPhrase | null) => (phrase ? outletIn(tokens, phrase, names, lexicon) : null);
  const verb = tokens.normal[cue.from] ?? '';
  // "told Reuters that"
  if (
    /^(tell|tells|told|telling)$/.test(verb) ||
    /^(confirmed|said|confirmed|spoke|speaking|revealed|disclosed|intimated)$/.test(verb)
  ) {
    const at = /^(tell|tells|told|telling)$/.test(verb) ? cue.to : tokens.normal[cue.to] === 'to' ? cue.to + 1 : -1;
    const told = at >= 0 ? outlet(nounPhraseAt(tokens, at, sentence.to, false)) : null;
    if (told) return told;
  }
  // "X reported, citing two aides", "X, quoting an official, said"
  if (/^(citing|quoting|cites|cited|quotes|quoted)$/.test(verb)) {
    const subject = outlet(subjectBefore(tokens, cue.lead));
    if (subject) return subject;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!REPORTING.test(tokens.normal[i] ?? '') || i === cue.from) continue;
      const teller =
        outlet(subjectBefore(tokens, i)) ??
        (tokens.normal[i + 1] === 'by' ? outlet(nounPhraseAt(tokens, i + 2, sentence.to, false)) : null);
      if (teller) return teller;
    }
  }
  // "…, two aides said, the Post reported", "according to the Post, officials said"
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = tokens.normal[i] ?? '';
    if (i >= source.from && i < source.to) continue;
    if (/^(reported|reports|report)$/.test(word)) {
      const teller = outlet(subjectBefore(tokens, i));
      if (teller && (teller[1] <= source.from || teller[0] >= source.to)) return teller;
    }
    if (word === 'according' && tokens.normal[i + 1] === 'to') {
      const teller = outlet(nounPhraseAt(tokens, i + 2, sentence.to, false));
      if (teller && (teller[1] <= source.from || teller[0] >= source.to)) return teller;
    }
    if (/^(told|speaking|spoke)$/.test(word) && i !== cue.from) {
      const at =
        word === 'told' ? i + 1 : tokens.normal[i + 1] === 'to' || tokens.normal[i + 1] === 'with' ? i + 2 : -1;
      const told =
        at >= 0 && i >= source.from && i < source.to + 6 ? outlet(nounPhraseAt(tokens, at, sentence.to, false)) : null;
      if (told) return told;
    }
  }
  return null;
}

/** The tokens of an outlet's name or description within a phrase, or null. */
function outletIn(
  tokens: Tokens,
  phrase: NounPhrase,
  names: Names,
  lexicon: Lexicon,
): readonly [number, number] | null {
  const base = phrase.parts[0];
  if (!base) return null;
  const classes = classesOf(tokens);
  for (let i = base.from; i < base.to; i++) {
    const run = names.runs[names.of[i] ?? -1];
    if (run && classes[i] === NAME && (run.kind === 'outlet' || looksLikeOutlet(tokens, run, lexicon)))
      return [base.from, Math.max(run.to, base.to)];
  }
  const head = tokens.normal[base.head] ?? '';
  const determiner = tokens.normal[base.from] ?? '';
  if (
    lexicon.outletWords.has(head) &&
    /^(the|a|an|local|state|another)$/.test(determiner) &&
    !/^(this)$/.test(determiner) &&
    !/^(post|report|reporters)$/.test(head)
  )
    return [base.from, base.to];
  return null;
}

function looksLikeOutlet(tokens: Tokens, run: { from: number; to: number; kind: string }, lexicon: Lexicon): boolean {
  if (run.kind === 'person') return false;
  for (let i = run.from; i < run.to; i++)
    if (lexicon.outletWords.has(tokens.normal[i] ?? '') && run.to - run.from > 1) return true;
  return lexicon.outlets.has(tokens.normal.slice(run.from, run.to).join(' ').replace(/^the /, ''));
}

// Who else was told: "told Reuters", "the Post reported, citing two aides".

import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import type { NameRun, Names } from './names.ts';
import { type NounPhrase, nounPhraseAt, phraseEndingAt, subjectBefore } from './phrases.ts';
import type { Tokens } from './read.ts';
import type { Sentence } from './sentences.ts';

type Range = readonly [number, number];

/** In tokens: how far from its source an outlet is looked for. */
const REACH = 80;
const TELLING = /^(tell|tells|told|telling)$/;
const PASSING_ON = /^(citing|quoting|cites|cited|quotes|quoted)$/;
const REPORTING =
  /^(report|reports|reported|reporting|quote|quotes|quoted|quoting|cite|cites|cited|citing|wrote|write|writes|published|revealed|claimed|claims|said|says|carried|ran|aired)$/;

/** The outlet that heard this source, as a token range; null where none is named. */
export function relayOf(tokens: Tokens, mention: Mention, names: Names, lexicon: Lexicon): Range | null {
  const { cue } = mention.proposal;
  const sentence = tokens.sentences[tokens.sentenceOf[cue.from] ?? 0];
  if (!sentence) return null;
  const at = mention.proposal.source.from;
  const near = { ...sentence, from: Math.max(sentence.from, at - REACH), to: Math.min(sentence.to, at + REACH) };
  const find: Find = { tokens, names, lexicon, sentence: near };
  return receiverOf(find, mention) ?? passerOn(find, mention) ?? reporterBeside(find, mention);
}

interface Find {
  readonly tokens: Tokens;
  readonly names: Names;
  readonly lexicon: Lexicon;
  readonly sentence: Sentence;
}

/** "told Reuters that", "who spoke to Fox News" */
function receiverOf(find: Find, { proposal: { cue, source } }: Mention): Range | null {
  const { tokens, sentence } = find;
  const told = (verb: number, after: number): Range | null => {
    const at = TELLING.test(tokens.normal[verb] ?? '')
      ? after
      : /^(to|with)$/.test(tokens.normal[after] ?? '')
        ? after + 1
        : -1;
    return at < 0 ? null : outletIn(find, nounPhraseAt(tokens, at, sentence.to, false), false);
  };
  const own = told(cue.from, cue.to);
  if (own) return own;
  for (let i = source.from; i < Math.min(source.to + 6, sentence.to); i++) {
    if (i === cue.from || !/^(told|speaking|spoke)$/.test(tokens.normal[i] ?? '')) continue;
    const other = told(i, i + 1);
    if (other) return other;
  }
  return null;
}

/** "X reported, citing two aides", "according to X, which quoted an official" */
function passerOn(find: Find, { proposal: { cue } }: Mention): Range | null {
  const { tokens, sentence } = find;
  const passes = PASSING_ON.test(tokens.normal[cue.from] ?? '') || cue.rule.source === 'object';
  if (!passes || /^(according|per|as)$/.test(tokens.normal[cue.from] ?? '')) return null;
  const own = tellerOf(find, cue.lead);
  if (own) return own;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!REPORTING.test(tokens.normal[i] ?? '') || (i >= cue.from && i < cue.to)) continue;
    const by = tokens.normal[i + 1] === 'by' ? nounPhraseAt(tokens, i + 2, sentence.to, false) : null;
    const teller = tellerOf(find, i) ?? outletIn(find, by, true);
    if (teller) return teller;
  }
  return null;
}

/** The subject of a verb of reporting, over "which". */
function tellerOf(find: Find, verb: number): Range | null {
  const { tokens, sentence } = find;
  const subject = subjectBefore(tokens, verb);
  if (!subject) return null;
  if (!/^(which|that|who)$/.test(tokens.normal[subject.head] ?? '')) return outletIn(find, subject, true);
  const end = tokens.normal[subject.from - 1] === ',' ? subject.from - 1 : subject.from;
  return outletIn(find, phraseEndingAt(tokens, end, sentence.from), true);
}

/** "…, two aides said, the Post reported", "according to a report in the Post, officials said" */
function reporterBeside(find: Find, { proposal: { source } }: Mention): Range | null {
  const { tokens, sentence } = find;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (i >= source.from && i < source.to) continue;
    const word = tokens.normal[i] ?? '';
    let teller: Range | null = null;
    if (/^(reported|reports|report)$/.test(word)) teller = outletIn(find, subjectBefore(tokens, i), false);
    else if (word === 'according' && tokens.normal[i + 1] === 'to')
      teller = outletIn(find, nounPhraseAt(tokens, i + 2, sentence.to, false), false);
    if (teller && (teller[1] <= source.from || teller[0] >= source.to)) return teller;
  }
  return null;
}

/**
 * The tokens of an outlet's name or description within a phrase, or null.
 * `loose`: where only an outlet can stand, any organisation's name and "state television" will do.
 */
function outletIn({ tokens, names, lexicon }: Find, phrase: NounPhrase | null, loose: boolean): Range | null {
  const base = phrase?.parts[0];
  if (!phrase || !base) return null;
  for (let i = phrase.from; i < phrase.to; i++) {
    const run = names.runs[names.of[i] ?? -1];
    if (!run) continue;
    const outlet = run.kind === 'outlet' || hasOutletWord(tokens, run.from, run.to, run, lexicon);
    const described =
      run.from >= base.from &&
      run.to <= base.to &&
      run.kind !== 'person' &&
      isOutletNoun(tokens, base.from, run.from, lexicon);
    if (outlet || described) return [Math.min(base.from, run.from), Math.max(run.to, i < base.to ? base.to : run.to)];
    if (loose && (run.kind === 'organisation' || run.kind === 'unknown')) return [run.from, run.to];
    i = run.to - 1;
  }
  const head = tokens.normal[base.head] ?? '';
  return loose && lexicon.outletWords.has(head) && !/^(post|news|times)$/.test(head) ? [base.from, base.to] : null;
}

function hasOutletWord(tokens: Tokens, from: number, to: number, run: NameRun, lexicon: Lexicon): boolean {
  if (run.kind === 'person' || to - from < 2) return false;
  return isOutletNoun(tokens, from, to, lexicon);
}

function isOutletNoun(tokens: Tokens, from: number, to: number, lexicon: Lexicon): boolean {
  for (let i = from; i < to; i++) if (lexicon.outletWords.has(tokens.normal[i] ?? '')) return true;
  return false;
}

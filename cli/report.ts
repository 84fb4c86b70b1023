// The report for people: one sentence, then who is not named, then who gave no answer. 80 columns, no colour.

import type { ToPrint } from '../utils/analysis/contract.ts';
import {
  type Attribution,
  type CommentOutcome,
  type Outcome,
  type PeopleRange,
  type Source,
  textAt,
} from '../utils/analysis/types.ts';
import { wrap } from './wrap.ts';

const WIDTH = 80;

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  declined: 'declined',
  no_response: 'no response',
  unreachable: 'not reached',
  deflected: 'pointed elsewhere',
  pending: 'asked, no answer yet',
  responded: 'answered',
};

/**
 * Takes an article with what was found in it, and the one sentence that sums it up; gives the report, each line ending in a
 * line break.
 */
export function reportOf(report: ToPrint, summary: string): string {
  const { text, analysis, meta, partial } = report;
  const lines = [...wrap(meta.title ?? report.file, WIDTH)];
  const origin = [meta.outlet, meta.byline, meta.published].filter((part) => part !== null).join(', ');
  if (origin !== '') lines.push(...wrap(origin, WIDTH));
  lines.push('', ...wrap(summary, WIDTH));
  if (partial) lines.push(...wrap(`Only part of the story was there: ${partial.why}`, WIDTH));

  const unnamed = analysis.sources.filter((source) => source.identity === 'anonymous');
  if (unnamed.length > 0) lines.push('', 'Not named', ...unnamed.flatMap((source) => sourceLines(source, report)));
  if (analysis.outcomes.length > 0)
    lines.push('', 'Asked for comment', ...analysis.outcomes.flatMap((outcome) => outcomeLines(text, outcome)));
  if (analysis.hearsay.length > 0) {
    lines.push('', 'Passed on with no source');
    for (const { cue } of analysis.hearsay) lines.push(...entry(sentenceAround(report, cue.start)));
  }
  return `${lines.join('\n')}\n`;
}

function sourceLines(source: Source, { text, analysis }: ToPrint): string[] {
  const mentions = analysis.attributions.filter(({ sourceId }) => sourceId === source.id);
  const facts = [mentions.length === 1 ? 'once' : `${mentions.length} times`];
  if (source.anonymous) {
    const { people, granted, reasonKind } = source.anonymous;
    facts.push(peopleWords(people));
    if (granted) facts.push('anonymity granted');
    if (reasonKind !== 'none') facts.push(reasonKind === 'stock' ? 'a stock reason is given' : 'a reason is given');
  }
  return [
    ...entry(`${oneLine(source.label)} (${facts.join(', ')})`),
    ...mentions.flatMap((mention) => wrap(mentionWords(text, mention, source.label), WIDTH, '      ')),
  ];
}

/** What was said at one mention; by whom only where the words differ from the source's label. */
function mentionWords(text: string, { source, content, anonymous }: Attribution, label: string): string {
  const words = oneLine(textAt(text, source));
  const what = content.map((span) => oneLine(textAt(text, span))).join(' … ');
  const relay = anonymous?.relayedBy ? ` [told to ${oneLine(textAt(text, anonymous.relayedBy))}]` : '';
  const who = words === oneLine(label) && what !== '' ? '' : words;
  const said = what === '' ? '' : shorten(what);
  return `${who}${relay}${who + relay !== '' && said !== '' ? ': ' : ''}${said}`.trim();
}

function outcomeLines(text: string, { outcome, party, softener, start, end }: CommentOutcome): string[] {
  const who = party ? oneLine(textAt(text, party)) : 'somebody';
  const soft = softener ? ` (${oneLine(textAt(text, softener))})` : '';
  return [
    ...entry(`${who}: ${OUTCOME_WORDS[outcome]}${soft}`),
    ...wrap(`“${oneLine(text.slice(start, end))}”`, WIDTH, '      '),
  ];
}

function peopleWords({ atLeast, atMost }: PeopleRange): string {
  const people = (n: number): string => (n === 1 ? '1 person' : `${n} people`);
  if (atMost === atLeast) return people(atLeast);
  return atMost === null ? `at least ${people(atLeast)}` : `${atLeast} to ${people(atMost)}`;
}

function sentenceAround({ text, analysis }: ToPrint, place: number): string {
  const sentence = analysis.sentences.find(({ start, end }) => start <= place && place < end);
  return sentence ? shorten(oneLine(textAt(text, sentence))) : '';
}

const entry = (words: string): string[] => wrap(words, WIDTH, '  - ', '    ');
const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

const SHORT = 140;
/** Cut at a word, so that one claim does not push all others off the screen. */
function shorten(words: string): string {
  if (words.length <= SHORT) return words;
  const cut = words.slice(0, SHORT);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SHORT / 2))} …`;
}

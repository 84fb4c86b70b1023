// An article's findings as lines for people, ready to be set: on paper, or as Markdown. All texts of the article are made
// plain here (plainText): no invisible or reordering characters, no line breaks.

import { isMissing } from '../analysis/marks.ts';
import {
  type ArticleReport,
  type Attribution,
  type CommentOutcome,
  IDENTITIES,
  type Source,
  type Span,
  textAt,
} from '../analysis/types.ts';
import { cutEnd, nameText, plainText } from '../words/plain-text.ts';
import { summarise } from '../words/summary.ts';
import type { Words } from '../words/words.ts';

export interface PrintedArticle {
  readonly title: string;
  /** http(s), or null: nothing else may become a link. */
  readonly address: string | null;
  /** Outlet, dates, words read, version of the rules; each a sentence of its own. */
  readonly facts: readonly string[];
  /** Where only part of the story was there; says why. */
  readonly partial: string | null;
  /** The one sentence that stands above everything. */
  readonly summary: string;
  /** "Unnamed people: 3 statements, 2 sources", one for each identity that occurs. */
  readonly counts: readonly string[];
  readonly sections: readonly PrintedSection[];
  /** What counting cannot tell. */
  readonly limits: string;
}

export interface PrintedSection {
  readonly heading: string;
  readonly lines: readonly PrintedLine[];
  /** "and 3 more", or null where all lines are there. */
  readonly more: string | null;
  /** What to say where there are no lines. */
  readonly empty: string | null;
}

export interface PrintedLine {
  readonly name: string;
  readonly facts: readonly string[];
  /** The article's words, in text order. */
  readonly quotes: readonly string[];
}

/** How much is set; `Infinity` for all. */
export interface Room {
  readonly unnamed: number;
  readonly asked: number;
  readonly others: number;
  readonly hearsay: number;
  readonly quotes: number;
  /** UTF-16 units of one quotation. */
  readonly quoteLength: number;
}

/** One page of A4 or Letter at 10 points. */
export const ONE_PAGE: Room = { unnamed: 8, asked: 6, others: 8, hearsay: 3, quotes: 1, quoteLength: 140 };
export const ALL: Room = {
  unnamed: Infinity,
  asked: Infinity,
  others: Infinity,
  hearsay: Infinity,
  quotes: Infinity,
  quoteLength: 600,
};

/** Takes a report and the words of a language; gives what to print. */
export function printArticle(report: ArticleReport, words: Words, room: Room = ONE_PAGE): PrintedArticle {
  const { meta, analysis, text, profile } = report;
  const byId = new Map(analysis.attributions.map((attribution) => [attribution.id, attribution]));
  const attributionsOf = (source: Source) => source.attributionIds.flatMap((id) => byId.get(id) ?? []);
  const most = (a: Source, b: Source) => b.attributionIds.length - a.attributionIds.length;
  const unnamed = analysis.sources.filter(({ identity }) => identity === 'anonymous');
  const others = analysis.sources.filter(({ identity }) => identity !== 'anonymous').sort(most);
  const section = <Item>(
    heading: string,
    items: readonly Item[],
    limit: number,
    empty: string | null,
    line: (item: Item) => PrintedLine,
  ): PrintedSection => ({
    heading,
    lines: items.slice(0, limit).map(line),
    more: items.length > limit ? words.count('export_more', items.length - limit) : null,
    empty: items.length === 0 ? empty : null,
  });
  const quote = (spans: readonly Span[]) =>
    cutEnd(plainText(spans.map((span) => textAt(text, span)).join(' … ')), room.quoteLength);
  const quotesOf = (attributions: readonly Attribution[]) =>
    attributions
      .map(({ content }) => quote(content))
      .filter((words) => words !== '')
      .slice(0, room.quotes);

  return {
    title: meta.title === null ? words.say('untitled') : cutEnd(plainText(meta.title), 300),
    address: webAddress(report.address),
    facts: factsOf(report, words),
    partial: report.partial === null ? null : words.say('partial', plainText(report.partial.why)),
    summary: summarise(report, words),
    counts: IDENTITIES.filter((identity) => profile.attributions[identity] > 0).map((identity) =>
      words.say(
        'export_counts',
        words.say(`identity_${identity}`),
        words.count('statements', profile.attributions[identity]),
        words.count('export_sources', profile.sources[identity]),
      ),
    ),
    sections: [
      section(words.say('sources_heading'), unnamed, room.unnamed, words.say('sources_empty'), (source) => ({
        name: nameText(source.label),
        facts: unnamedFacts(source, attributionsOf(source), text, words),
        quotes: quotesOf(attributionsOf(source)),
      })),
      section(
        words.say('outcomes_heading'),
        inOrder(analysis.outcomes),
        room.asked,
        words.say('outcomes_empty'),
        (one) => ({
          name: one.party === null ? words.say('party_unnamed') : nameText(textAt(text, one.party)),
          facts: [words.say(`outcome_${one.outcome}`)],
          quotes: [quote([one])],
        }),
      ),
      section(words.say('others_heading'), others, room.others, words.say('comparison_nobody'), (source) => ({
        name: nameText(source.label),
        facts: [words.say(`identity_${source.identity}`), words.count('statements', source.attributionIds.length)],
        quotes: [],
      })),
      section(words.say('hearsay_heading'), analysis.hearsay, room.hearsay, words.say('comparison_nobody'), (one) => ({
        name: nameText(textAt(text, one.cue)),
        facts: [],
        quotes: one.content.length === 0 ? [] : [quote(one.content)],
      })),
    ],
    limits: words.say('limits'),
  };
}

/** Missing answers first: they are what the reader looks for. */
const inOrder = (outcomes: readonly CommentOutcome[]): CommentOutcome[] =>
  [...outcomes].sort((a, b) => Number(isMissing(b.outcome)) - Number(isMissing(a.outcome)));

function factsOf({ meta, address, language, readAt, analysis, rulesVersion }: ArticleReport, words: Words): string[] {
  const facts: string[] = [];
  if (meta.outlet !== null) facts.push(words.say('export_outlet', nameText(meta.outlet)));
  if (meta.byline !== null) facts.push(words.say('export_byline', nameText(meta.byline)));
  const where = meta.canonical ?? address;
  if (where !== null) facts.push(words.say('export_address', plainText(where)));
  if (meta.published !== null) facts.push(words.say('export_published', plainText(meta.published)));
  if (meta.modified !== null && meta.modified !== meta.published)
    facts.push(words.say('export_modified', plainText(meta.modified)));
  facts.push(words.say('export_language', plainText(language)));
  facts.push(words.say('export_read_at', plainText(readAt)));
  facts.push(words.count('words_read', analysis.words));
  facts.push(words.say('export_rules', plainText(rulesVersion)));
  return facts;
}

function unnamedFacts(source: Source, attributions: readonly Attribution[], text: string, words: Words): string[] {
  const facts = [words.count('statements', source.attributionIds.length)];
  const { anonymous } = source;
  if (anonymous === null) return facts;
  const { atLeast, atMost } = anonymous.people;
  if (atMost === atLeast) facts.push(words.count('people_exactly', atLeast));
  else if (atMost === null) facts.push(words.count('people_at_least', atLeast));
  else facts.push(words.count('people_range', atLeast, atMost));
  if (anonymous.granted) facts.push(words.say('granted'));
  const mentions = attributions.flatMap((attribution) => attribution.anonymous ?? []);
  const reason = mentions.find((mention) => mention.reason !== null)?.reason ?? null;
  if (reason !== null) facts.push(`${words.say('reason_label')}: ${nameText(textAt(text, reason))}`);
  const relayedBy = mentions.find((mention) => mention.relayedBy !== null)?.relayedBy ?? null;
  if (relayedBy !== null) facts.push(words.say('relayed_by', nameText(textAt(text, relayedBy))));
  return facts;
}

/** An address that may be a link: http and https only, written as the browser would. */
export function webAddress(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

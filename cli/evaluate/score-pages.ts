// Scores over saved pages. Labels are quotations with a few words of context, since the text that is read from a page may
// differ; a quotation that it lacks is missed.

import { isError, type PrintedAnalysis, type PrintedRow } from '../../utils/analysis/contract.ts';
import type { Outcome } from '../../utils/analysis/types.ts';
import { f1Of, fieldFigures, rateOf, type Scores } from './figures.ts';
import { pairUp, type Spans } from './fit.ts';
import { type Folded, fold, foldWords, locate } from './fold.ts';
import { contextOf, type MistakeKind, type Note } from './mistakes.ts';
import { isMissing, nearOutcome, placeSource } from './score-articles.ts';
import { Tally } from './tally.ts';

export interface PageLabel {
  readonly page: string;
  readonly kind: 'anonymous' | 'comment';
  readonly source_quote?: string;
  readonly quote?: string;
  readonly before?: string;
  readonly after?: string;
  readonly min_people?: number;
  readonly explicit?: boolean;
  readonly reason?: boolean;
  readonly outcome?: Outcome;
  readonly party?: string;
  readonly borderline?: boolean;
}

export interface Page {
  readonly name: string;
  readonly isNews: boolean;
  /** The true text, where it is known; a paragraph in [square brackets] is optional. */
  readonly truth: string | null;
}

/** Their story is not in the visible page: nothing is asked of the text that is read from them. */
const CUT = new Set(['bloomberg-credit-card-paywall-2023', 'thestar-pillsbury-mill-2023']);

/** Placed where no mark can be: so a label whose words are not in the text is a miss. */
const NOWHERE: Spans = [[-2, -1]];

type PlacedLabel = PageLabel & { readonly spans: Spans };

const quoteOf = (label: PageLabel): string => label.source_quote ?? label.quote ?? '';
const placed = (text: Folded, label: PageLabel): PlacedLabel => {
  const place = locate(text, quoteOf(label), label);
  return { ...label, spans: place ? [place] : NOWHERE };
};
const isInText = ({ spans }: PlacedLabel): boolean => (spans[0]?.[0] ?? -1) >= 0;

/** `results` are by the pages' names; a page without one was not read. */
export function scorePages(
  set: string,
  pages: readonly Page[],
  results: ReadonlyMap<string, PrintedRow>,
  labels: readonly PageLabel[],
  note: Note,
): Scores {
  const unnamed = new Tally();
  const comment = new Tally();
  const people: boolean[] = [];
  const granted: { said: boolean; real: boolean }[] = [];
  const reason: { said: boolean; real: boolean }[] = [];
  const outcomes: boolean[] = [];
  const parties: boolean[] = [];
  const newsRead: boolean[] = [];
  const othersRefused: boolean[] = [];
  const othersUnmarked: boolean[] = [];
  const kept: boolean[] = [];
  const texts: TextScore[] = [];

  for (const { name, isNews, truth } of pages) {
    const row = results.get(name);
    const result = row && !isError(row) ? row : null;
    const text = result?.text ?? '';
    const wrong = (kind: MistakeKind, spans: Spans | null, words = ''): void => {
      const place = spans?.[0] ?? null;
      note({ kind, set, file: name, place, note: words, context: place ? contextOf(text, place) : '' });
    };
    if (!isNews) {
      othersRefused.push(result === null);
      othersUnmarked.push(result === null || isUnmarked(result));
      if (result) wrong('gate', null, 'read, and is no news page');
      continue;
    }
    newsRead.push(result !== null);
    if (!result) wrong('gate', null, row && isError(row) ? row.error.message : 'no result');
    const folded = fold(text);
    const mine = labels.filter(({ page }) => page === name).map((label) => placed(folded, label));
    const firmOnes = mine.filter(
      ({ borderline, kind, outcome }) => !borderline && (kind === 'anonymous' || isMissing(outcome ?? null)),
    );
    if (!CUT.has(name))
      for (const label of firmOnes) {
        kept.push(isInText(label));
        if (!isInText(label)) wrong('lost', null, quoteOf(label));
      }

    const sources = mine.filter(({ kind }) => kind === 'anonymous');
    const found = pairUp(
      (result?.attributions ?? []).filter(({ identity }) => identity === 'anonymous').map(placeSource),
      sources.filter(({ borderline }) => !borderline),
      sources.filter((label) => label.borderline && isInText(label)),
    );
    unnamed.add(found);
    for (const label of found.missed) if (isInText(label)) wrong('fn', label.spans);
    for (const mark of found.wrong) wrong('fp', mark.spans, mark.rule);
    for (const [mark, label] of found.pairs) {
      people.push(mark.minPeople === label.min_people);
      if (mark.minPeople !== label.min_people) wrong('people', mark.spans, `${mark.minPeople} for ${label.min_people}`);
      granted.push({ said: mark.anonymityGranted === true, real: label.explicit === true });
      reason.push({ said: mark.reason != null, real: label.reason === true });
      if ((mark.anonymityGranted === true) !== (label.explicit === true)) wrong('granted', mark.spans);
      if ((mark.reason != null) !== (label.reason === true)) wrong('reason', mark.spans);
    }

    const asked = mine.filter(({ kind }) => kind === 'comment');
    const isFirm = (label: PlacedLabel): boolean => isMissing(label.outcome ?? null) && !label.borderline;
    const answers = pairUp(
      (result?.commentOutcomes ?? [])
        .filter(({ outcome }) => isMissing(outcome))
        .map((mark) => ({ ...mark, spans: [[mark.start, mark.end]] as Spans })),
      asked.filter(isFirm),
      asked.filter((label) => !isFirm(label) && isInText(label)),
      nearOutcome,
    );
    comment.add(answers);
    for (const label of answers.missed) if (isInText(label)) wrong('comment-fn', label.spans, label.outcome);
    for (const mark of answers.wrong) wrong('comment-fp', mark.spans, mark.rule);
    for (const [mark, label] of answers.pairs) {
      outcomes.push(mark.outcome === label.outcome);
      if (mark.outcome !== label.outcome) wrong('outcome', label.spans, `${mark.outcome} for ${label.outcome}`);
      if (!label.party) continue;
      const said = foldWords(mark.party?.text);
      const real = foldWords(label.party);
      const right = said !== '' && (said.includes(real) || real.includes(said));
      parties.push(right);
      if (!right) wrong('party', label.spans, `“${said}” for “${real}”`);
    }

    if (truth !== null && !CUT.has(name)) {
      const score = compareTexts(text, truth);
      texts.push(score);
      if (score.f1 < 0.95) wrong('text', null, `P ${score.precision.toFixed(3)} R ${score.recall.toFixed(3)}`);
    }
  }
  const extraction = meanOf(texts);
  return {
    anonymous: unnamed.figures(newsRead.length),
    people: { rates: { right: rateOf(people) } },
    granted: fieldFigures(granted),
    reason: fieldFigures(reason),
    missing: comment.figures(newsRead.length),
    outcome: { rates: { right: rateOf(outcomes) } },
    party: { rates: { right: rateOf(parties) } },
    newsRead: { rates: { accuracy: rateOf(newsRead) } },
    othersRefused: { rates: { accuracy: rateOf(othersRefused) } },
    othersUnmarked: { rates: { accuracy: rateOf(othersUnmarked) } },
    quotationsKept: { rates: { recall: rateOf(kept) } },
    ...(extraction ? { text: { rates: {}, f1: extraction.f1, least: extraction.least } } : {}),
  };
}

/** Scores texts alone, by the pages' names, on the pages whose true text is known and shown; null where there are none. */
export function scoreTexts(
  pages: readonly Page[],
  textOf: (name: string) => string,
): { readonly rates: Record<string, never>; readonly f1: number; readonly least: number } | null {
  const scores = pages.flatMap(({ name, truth }) =>
    truth === null || CUT.has(name) ? [] : [compareTexts(textOf(name), truth)],
  );
  const mean = meanOf(scores);
  return mean && { rates: {}, ...mean };
}

const isUnmarked = ({ attributions, commentOutcomes }: PrintedAnalysis): boolean =>
  commentOutcomes.length === 0 && attributions.every(({ identity }) => identity !== 'anonymous');

interface TextScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How much of the true text's words, as often as they stand there, were read; optional paragraphs cost nothing. */
function compareTexts(read: string, truth: string): TextScore {
  const isOptional = (paragraph: string): boolean => /^\s*\[.*\]\s*$/.test(paragraph);
  const paragraphs = truth.split('\n');
  const optional = bagOf(paragraphs.filter(isOptional).join('\n'));
  const wanted = bagOf(paragraphs.filter((paragraph) => !isOptional(paragraph)).join('\n'));
  let both = 0;
  let surplus = 0;
  for (const [word, count] of bagOf(read)) {
    const hits = Math.min(count, wanted.get(word) ?? 0);
    both += hits;
    surplus += Math.max(0, count - hits - (optional.get(word) ?? 0));
  }
  const all = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  const precision = both + surplus > 0 ? both / (both + surplus) : 0;
  const recall = all > 0 ? both / all : 0;
  return { precision, recall, f1: f1Of(precision, recall) };
}

function bagOf(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function meanOf(scores: readonly TextScore[]): { f1: number; least: number } | null {
  if (scores.length === 0) return null;
  return {
    f1: scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length,
    least: Math.min(...scores.map(({ f1 }) => f1)),
  };
}

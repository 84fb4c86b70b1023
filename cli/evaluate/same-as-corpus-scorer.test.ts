// The corpus comes with scorers of its own. On the same results ours must give the same numbers, or one of them is wrong.
// The results are the labels, spoilt at random: so every kind of hit and miss occurs, whatever the analysis does today.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { PrintedAnalysis, PrintedAttribution, PrintedOutcome, PrintedRow } from '../../utils/analysis/contract.ts';
import { IDENTITIES, MISSING_OUTCOMES } from '../../utils/analysis/types.ts';
import { type Corpus, readCorpus, readRows } from './corpus.ts';
import { BESIDE, isCorpusThere } from './corpus-there.ts';
import { type Figures, type Rate, shareOf } from './figures.ts';
import type { Spans } from './fit.ts';
import { fold, locate } from './fold.ts';
import { scoreAttributions, scoreComment, scoreSources } from './score-articles.ts';
import { type Page, type PageLabel, scorePages } from './score-pages.ts';

vi.setConfig({ testTimeout: 60_000 }); // two scorers over a whole corpus, the other one in a process of its own

const there = isCorpusThere();
const scratch = mkdtempSync(join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The same numbers in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(20);
const maybe = (chance: number): boolean => random() < chance;
const oneOf = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

/** Mostly the label's place; sometimes a few characters off, sometimes half as long, sometimes elsewhere. */
function spoil(text: string, spans: Spans): { start: number; end: number; text: string } {
  let start = spans[0]?.[0] ?? 0;
  let end = spans.at(-1)?.[1] ?? 0;
  if (maybe(0.3)) start = Math.max(0, start - Math.floor(random() * 30));
  if (maybe(0.3)) end = Math.min(text.length, end + Math.floor(random() * 120));
  if (maybe(0.1)) end = start + Math.ceil((end - start) / 3);
  if (maybe(0.1)) [start, end] = [Math.floor(start / 2), Math.floor(start / 2) + 12];
  return { start, end, text: text.slice(start, end) };
}

function attributionAt(text: string, spans: Spans, more: Partial<PrintedAttribution>): PrintedAttribution {
  return {
    id: 'a',
    source: spoil(text, spans),
    cue: null,
    content: [],
    identity: 'named',
    sourceId: 's',
    quoted: false,
    rule: 'spoilt',
    ...more,
  };
}

function rowFor(file: string, attributions: PrintedAttribution[], commentOutcomes: PrintedOutcome[], text?: string) {
  // Only what is scored is filled in.
  return { file, attributions, commentOutcomes, ...(text === undefined ? {} : { text }) } as unknown as PrintedAnalysis;
}

function spoilArticle(corpus: Corpus, file: string): PrintedAnalysis {
  const text = corpus.textOf(file);
  const attributions = (corpus.sources.get(file) ?? [])
    .filter(() => maybe(0.85))
    .map((label) =>
      attributionAt(text, label.source, {
        identity: maybe(0.9) ? label.identity : oneOf(IDENTITIES),
        minPeople: (label.min_people ?? 1) + (maybe(0.1) ? 1 : 0),
        anonymityGranted: maybe(0.9) ? label.explicit === true : maybe(0.5),
        reason: (maybe(0.9) ? label.reason : maybe(0.5)) ? { start: 0, end: 1, text: text.slice(0, 1) } : null,
        relayedBy: (maybe(0.9) ? label.relayed_by : maybe(0.5)) ? { start: 0, end: 1, text: text.slice(0, 1) } : null,
      }),
    );
  const others = (corpus.attributions.get(file) ?? [])
    .filter(() => maybe(0.6))
    .map((label) =>
      attributionAt(text, label.source, {
        cue: label.cue?.length ? spoil(text, label.cue) : null,
        content: (label.content ?? []).map((span) => spoil(text, [span])),
      }),
    );
  const outcomes = (corpus.comment.get(file) ?? [])
    .filter(({ outcome }) => (outcome === null ? maybe(0.2) : maybe(0.9)))
    .map((label) => ({
      ...spoil(text, [label.span]),
      outcome: maybe(0.9) && label.outcome !== null ? label.outcome : oneOf(MISSING_OUTCOMES),
      party: label.party && maybe(0.9) ? spoil(text, [label.party]) : null,
      softener: null,
      rule: 'spoilt',
    }));
  return rowFor(file, [...attributions, ...others], outcomes);
}

const round = (x: number): number => Math.round(x * 1000) / 1000;
const of = (rate: Rate | undefined): number => round(rate ? (shareOf(rate) ?? 0) : Number.NaN);
/** Their scorer says 1 where nothing was said. */
const orOne = (rate: Rate | undefined): number => (rate?.n === 0 ? 1 : of(rate));

const ours = ({ rates, f1, overlap, falseMarks }: Figures) => ({
  tp: rates.recall?.hit,
  fp: (rates.precision?.n ?? 0) - (rates.precision?.hit ?? 0),
  fn: (rates.recall?.n ?? 0) - (rates.recall?.hit ?? 0),
  precision: of(rates.precision),
  recall: of(rates.recall),
  f1: round(f1 ?? 0),
  meanIoU: round(overlap ?? 0),
  ...(falseMarks ? { falseMarksPer100: round((100 * falseMarks.hit) / falseMarks.n) } : {}),
});
const field = ({ rates }: Figures) => ({
  n: rates.recall?.n,
  precision: orOne(rates.precision),
  recall: of(rates.recall),
});
const figuresOf = (scores: Readonly<Record<string, Figures>>, name: string): Figures => {
  const figures = scores[name];
  if (!figures) throw new Error(`nothing is scored as ${name}`);
  return figures;
};

function theirs(script: string, args: readonly string[], rows: readonly PrintedRow[]): Record<string, unknown> {
  const results = join(scratch, `${script}.jsonl`);
  writeFileSync(results, rows.map((row) => JSON.stringify(row)).join('\n'));
  const tool = join(BESIDE, 'tools', script);
  return JSON.parse(
    execFileSync(process.execPath, [tool, '--results', results, ...args, '--json'], { encoding: 'utf8' }),
  );
}

describe.skipIf(!there)('on spoilt labels our scorer and the corpus’s own agree', () => {
  const gold = join(BESIDE, 'gold');

  for (const set of ['train-a', 'train-b'] as const)
    it(`for the articles of ${set}`, async () => {
      const corpus = await readCorpus(gold);
      const results = new Map(corpus.texts.map((file) => [file, spoilArticle(corpus, file)]));
      const other = theirs(
        'evaluate.mjs',
        [
          ...['--gold', join(gold, `${set}.jsonl`), '--files', join(gold, `${set}.files.txt`)],
          ...['--comment', join(gold, 'comment-train.jsonl'), '--attributions', join(gold, 'attributions-train.jsonl')],
        ],
        [...results.values()],
      );
      const files = corpus.sets[set];
      const silent = () => {};
      const sources = scoreSources(set, files, results, corpus, silent);
      expect(other.anonymous).toMatchObject({
        ...ours(figuresOf(sources, 'anonymous')),
        people: of(sources.people?.rates.right),
        granted: field(figuresOf(sources, 'granted')),
        reason: field(figuresOf(sources, 'reason')),
        relayed: field(figuresOf(sources, 'relayed')),
      });
      expect(other.spokesperson).toMatchObject(ours(figuresOf(sources, 'spokesperson')));
      expect(other.collective).toMatchObject(ours(figuresOf(sources, 'collective')));
      const comment = scoreComment(corpus.texts, results, corpus, silent);
      expect(other.comment).toMatchObject({
        ...ours(figuresOf(comment, 'missing')),
        outcome: of(comment.outcome?.rates.right),
        party: of(comment.party?.rates.right),
        trapsTaken: comment.trapsTaken?.rates.accuracy?.hit,
        traps: comment.trapsTaken?.rates.accuracy?.n,
      });
      const attributions = scoreAttributions(set, files, results, corpus, silent);
      expect(other.attributions).toMatchObject({
        gold: attributions.attributions?.rates.recall?.n,
        precision: of(attributions.attributions?.rates.precision),
        recall: of(attributions.attributions?.rates.recall),
        content: of(attributions.content?.rates.right),
      });
      // Spoilt enough to tell one rule from another.
      expect(ours(figuresOf(sources, 'anonymous')).precision).toBeLessThan(0.95);
      expect(ours(figuresOf(sources, 'anonymous')).recall).toBeGreaterThan(0.3);
    });

  it('for saved pages', () => {
    const folder = join(BESIDE, 'pages');
    const labels = readRows<PageLabel>(join(folder, 'labels.jsonl'));
    const index = readFileSync(join(folder, 'INDEX.tsv'), 'utf8').split('\n').slice(1).filter(Boolean);
    const truthOf = (name: string): string | null => {
      try {
        return readFileSync(join(folder, `${name}.txt`), 'utf8');
      } catch {
        return null;
      }
    };
    const pages: Page[] = index
      .map((line) => line.split('\t'))
      .map(([name = '', kind]) => ({ name, isNews: kind !== 'not-news', truth: truthOf(name) }));
    const results = new Map(pages.flatMap((page) => spoilPage(page, labels)).map((row) => [row.file, row]));
    const other = theirs(
      'evaluate-pages.mjs',
      ['--labels', join(folder, 'labels.jsonl'), '--index', join(folder, 'INDEX.tsv'), '--texts', folder],
      [...results.values()],
    );
    const scores = scorePages('pages', pages, results, labels, () => {});
    expect(other.anonymous).toMatchObject({
      ...ours(figuresOf(scores, 'anonymous')),
      people: of(scores.people?.rates.right),
      granted: field(figuresOf(scores, 'granted')),
      reason: field(figuresOf(scores, 'reason')),
    });
    expect(other.comment).toMatchObject({
      ...ours(figuresOf(scores, 'missing')),
      outcome: of(scores.outcome?.rates.right),
      party: of(scores.party?.rates.right),
    });
    expect(other.gate).toEqual({
      newsRead: scores.newsRead?.rates.accuracy?.hit,
      news: scores.newsRead?.rates.accuracy?.n,
      refused: scores.othersRefused?.rates.accuracy?.hit,
      unmarked: scores.othersUnmarked?.rates.accuracy?.hit,
      notNews: scores.othersRefused?.rates.accuracy?.n,
    });
    const kept = scores.quotationsKept?.rates.recall;
    expect(other.lost).toBe((kept?.n ?? 0) - (kept?.hit ?? 0));
    expect(other.extraction).toMatchObject({
      f1: round(scores.text?.f1 ?? 0),
      least: round(scores.text?.least ?? 0),
    });
    expect(other.lost).toBeGreaterThan(0);
  });
});

/** A page's true text with some paragraphs lost, and marks where its labels are; some pages are refused. */
function spoilPage({ name, truth, isNews }: Page, labels: readonly PageLabel[]): PrintedRow[] {
  if (maybe(0.1)) return [{ schema: 1, file: name, error: { code: 'not-an-article', message: 'spoilt' } }];
  if (truth === null)
    return isNews
      ? []
      : [rowFor(name, maybe(0.5) ? [attributionAt('x', [[0, 1]], { identity: 'anonymous' })] : [], [], 'x')];
  const text = truth
    .split('\n')
    .filter(() => maybe(0.95))
    .join('\n');
  const folded = fold(text);
  const placed = labels
    .filter(({ page }) => page === name && maybe(0.9))
    .flatMap((label) => {
      const place = locate(folded, label.source_quote ?? label.quote ?? '', label);
      return place ? [{ label, spans: [place] as Spans }] : [];
    });
  return [
    rowFor(
      name,
      placed
        .filter(({ label }) => label.kind === 'anonymous')
        .map(({ label, spans }) =>
          attributionAt(text, spans, {
            identity: 'anonymous',
            minPeople: (label.min_people ?? 1) + (maybe(0.1) ? 1 : 0),
            anonymityGranted: label.explicit === true,
            reason: maybe(0.9) && label.reason ? { start: 0, end: 1, text: text.slice(0, 1) } : null,
          }),
        ),
      placed
        .filter(({ label }) => label.kind === 'comment')
        .map(({ label, spans }) => ({
          ...spoil(text, spans),
          outcome: label.outcome ?? 'declined',
          party: maybe(0.8) ? { start: 0, end: 1, text: label.party ?? '' } : null,
          softener: null,
          rule: 'spoilt',
        })),
      text,
    ),
  ];
}

// Scores over labelled articles whose input is their very text: offsets of marks and labels are the same.

import type { PrintedAnalysis, PrintedAttribution, PrintedOutcome } from '../../utils/analysis/contract.ts';
import { type Identity, MISSING_OUTCOMES, type Outcome } from '../../utils/analysis/types.ts';
import { type AttributionLabel, type CommentLabel, type Corpus, distinctSources, type SourceLabel } from './corpus.ts';
import { type Figures, fieldFigures, type Rate, rateOf, type Scores } from './figures.ts';
import { fits, overlap, type Pairing, type Placed, pairUp, type Spans, touches } from './fit.ts';
import { contextOf, type MistakeKind, type Note } from './mistakes.ts';
import { Tally } from './tally.ts';

export type Results = ReadonlyMap<string, PrintedAnalysis>;

/** An article under scrutiny: what was found, and a way to say what is wrong with it. */
interface Case {
  readonly file: string;
  readonly result: PrintedAnalysis | undefined;
  readonly wrong: (kind: MistakeKind, spans: Spans, note?: string) => void;
}

/** An outcome mark longer than this is a sentence and points at nothing. */
export const LONGEST_OUTCOME = 250;

export const isMissing = (outcome: Outcome | null): boolean =>
  outcome !== null && (MISSING_OUTCOMES as readonly Outcome[]).includes(outcome);

export const placeSource = (a: PrintedAttribution): PrintedAttribution & Placed => ({
  ...a,
  spans: [[a.source.start, a.source.end]],
});

const placeOutcome = (o: PrintedOutcome): PrintedOutcome & Placed => ({ ...o, spans: [[o.start, o.end]] });

export const nearOutcome = (mark: Spans, label: Spans): boolean =>
  touches(mark, label) && (mark[0] ? mark[0][1] - mark[0][0] : 0) <= LONGEST_OUTCOME;

function casesOf(
  set: string,
  files: readonly string[],
  results: Results,
  corpus: Pick<Corpus, 'textOf'>,
  note: Note,
): Case[] {
  return files.map((file) => ({
    file,
    result: results.get(file),
    wrong: (kind, spans, words = '') => {
      const place = [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))] as const;
      note({ kind, set, file, place, note: words, context: contextOf(corpus.textOf(file), place) });
    },
  }));
}

const marksWith = (result: PrintedAnalysis | undefined, identity: Identity): (PrintedAttribution & Placed)[] =>
  (result?.attributions ?? []).filter((a) => a.identity === identity).map(placeSource);

/** Unnamed sources with what is said of them, spokespeople and collectives, in one set of articles. */
export function scoreSources(
  set: string,
  files: readonly string[],
  results: Results,
  corpus: Corpus,
  note: Note,
): Scores {
  const cases = casesOf(set, files, results, corpus, note);
  const labelsOf = (file: string, test: (label: SourceLabel) => boolean) =>
    distinctSources((corpus.sources.get(file) ?? []).filter(test));
  const pairIdentity = (
    { file, result }: Case,
    identity: Identity,
  ): Pairing<PrintedAttribution & Placed, SourceLabel & Placed> =>
    pairUp(
      marksWith(result, identity),
      labelsOf(file, (label) => label.identity === identity && !label.borderline),
      labelsOf(file, (label) => label.borderline === true),
    );

  const unnamed = new Tally();
  const people: boolean[] = [];
  const said: Record<'granted' | 'reason' | 'relayed', { said: boolean; real: boolean }[]> = {
    granted: [],
    reason: [],
    relayed: [],
  };
  for (const article of cases) {
    const found = pairIdentity(article, 'anonymous');
    unnamed.add(found);
    for (const mark of found.wrong) article.wrong('fp', mark.spans, mark.rule);
    for (const label of found.missed) article.wrong('fn', label.spans);
    for (const [mark, label] of found.pairs) {
      if (typeof label.min_people === 'number') {
        people.push(mark.minPeople === label.min_people);
        if (mark.minPeople !== label.min_people)
          article.wrong('people', mark.spans, `${mark.minPeople} for ${label.min_people}`);
      }
      const fields = {
        granted: { said: mark.anonymityGranted === true, real: label.explicit === true },
        reason: { said: mark.reason != null, real: label.reason === true },
        relayed: { said: mark.relayedBy != null, real: label.relayed_by != null },
      };
      for (const field of ['granted', 'reason', 'relayed'] as const) {
        said[field].push(fields[field]);
        if (fields[field].said !== fields[field].real)
          article.wrong(field, mark.spans, fields[field].said ? 'said, and is not so' : 'missed');
      }
    }
  }
  return {
    anonymous: unnamed.figures(files.length),
    people: { rates: { right: rateOf(people) } },
    granted: fieldFigures(said.granted),
    reason: fieldFigures(said.reason),
    relayed: fieldFigures(said.relayed),
    ...Object.fromEntries(
      (['spokesperson', 'collective'] as const).map((identity) => {
        const tally = new Tally();
        for (const article of cases) {
          const found = pairIdentity(article, identity);
          tally.add(found);
          for (const mark of found.wrong) article.wrong(identity, mark.spans, `false: ${mark.rule}`);
          for (const label of found.missed) article.wrong(identity, label.spans, 'missed');
        }
        return [identity, tally.figures()];
      }),
    ),
  };
}

/** Missing responses; the labels cover every text of the corpus, so an article without a label holds none. */
export function scoreComment(files: readonly string[], results: Results, corpus: Corpus, note: Note): Scores {
  const tally = new Tally();
  const outcomes: boolean[] = [];
  const parties: boolean[] = [];
  const byOutcome = new Map<Outcome, Tally>(MISSING_OUTCOMES.map((outcome) => [outcome, new Tally()]));
  let traps = 0;
  let taken = 0;
  for (const { file, result, wrong } of casesOf('comment', files, results, corpus, note)) {
    const labels = (corpus.comment.get(file) ?? []).map((label) => ({ ...label, spans: [label.span] as Spans }));
    const firm = labels.filter((label) => isMissing(label.outcome) && !label.borderline);
    const free = labels.filter((label) => label.borderline || label.outcome === 'responded');
    const marks = (result?.commentOutcomes ?? []).filter((mark) => isMissing(mark.outcome)).map(placeOutcome);
    const found = pairUp(marks, firm, free, nearOutcome);
    tally.add(found);
    for (const [mark, label] of found.pairs) {
      outcomes.push(mark.outcome === label.outcome);
      if (mark.outcome !== label.outcome) wrong('outcome', label.spans, `${mark.outcome} for ${label.outcome}`);
      if (!label.party) continue;
      const right = isParty(mark, label);
      parties.push(right);
      if (!right) wrong('party', label.spans, `“${mark.party?.text ?? ''}” for ${label.party.join('-')}`);
    }
    for (const mark of found.wrong) wrong('comment-fp', mark.spans, mark.rule);
    for (const label of found.missed) wrong('comment-fn', label.spans, label.outcome ?? '');
    for (const trap of labels.filter((label) => label.outcome === null && !label.borderline)) {
      traps++;
      const mark = marks.find((m) => touches(m.spans, trap.spans));
      if (!mark) continue;
      taken++;
      wrong('trap', trap.spans, mark.rule);
    }
    for (const [outcome, its] of byOutcome)
      its.add(
        pairUp(
          marks.filter((mark) => mark.outcome === outcome),
          firm.filter((label) => label.outcome === outcome),
          [...free, ...firm.filter((label) => label.outcome !== outcome)],
          nearOutcome,
        ),
      );
  }
  return {
    missing: tally.figures(files.length),
    outcome: { rates: { right: rateOf(outcomes) } },
    party: { rates: { right: rateOf(parties) } },
    trapsTaken: { rates: { accuracy: { hit: taken, n: traps } } },
    ...Object.fromEntries([...byOutcome].map(([outcome, its]) => [outcome, its.figures()])),
  };
}

/** A pronoun is as good as the name it stands for: the label has both. */
function isParty({ party }: PrintedOutcome, label: CommentLabel): boolean {
  if (!party) return false;
  const mark: Spans = [[party.start, party.end]];
  return [label.party, label.subject].some((span) => span != null && fits(mark, [span]));
}

/** Every attribution that the corpus annotates, whatever its identity: its source, and half of its content. */
export function scoreAttributions(
  set: string,
  files: readonly string[],
  results: Results,
  corpus: Pick<Corpus, 'attributions' | 'textOf'>,
  note: Note,
): Scores {
  const found: boolean[] = [];
  const contents: boolean[] = [];
  const good: boolean[] = [];
  for (const { file, result, wrong } of casesOf(set, files, results, corpus, note)) {
    const labels = corpus.attributions.get(file) ?? [];
    const marks = (result?.attributions ?? []).map(placeSource);
    for (const label of labels) {
      const hits = marks.filter((mark) => fits(mark.spans, label.source));
      found.push(hits.length > 0);
      if (hits.length === 0) wrong('attribution-fn', label.source, label.cue?.length ? '' : 'no cue');
      else if (label.content?.length) {
        const shared = hits.some((mark) => overlap(contentSpans(mark), label.content ?? []) >= 0.5);
        contents.push(shared);
        if (!shared) wrong('content', label.content, hits[0]?.rule);
      }
    }
    for (const mark of marks) {
      const right = labels.some((label) => fits(mark.spans, label.source) || sameCue(mark, label));
      good.push(right);
      if (!right) wrong('attribution-fp', mark.spans, `${mark.identity} ${mark.rule}`);
    }
  }
  const precision: Rate = rateOf(good);
  const figures: Figures = { rates: { precision, recall: rateOf(found) } };
  return { attributions: figures, content: { rates: { right: rateOf(contents) } } };
}

const contentSpans = ({ content }: PrintedAttribution): Spans => content.map(({ start, end }) => [start, end] as const);

const sameCue = ({ cue }: PrintedAttribution, label: AttributionLabel): boolean =>
  cue !== null && (label.cue?.length ?? 0) > 0 && overlap([[cue.start, cue.end]], label.cue ?? []) >= 0.5;

// Scores against labels of our own that speak of the labelled corpus: named or institution, and clusters.

import { isError } from '../../utils/analysis/contract.ts';
import type { PeopleRange } from '../../utils/analysis/types.ts';
import { f1Of, rateOf, type Scores, shareOf } from './figures.ts';
import { fits, overlap, pairUp, type Spans } from './fit.ts';
import { contextOf, type Note } from './mistakes.ts';
import { placeSource, type Results } from './score-articles.ts';
import { contains, noteRange } from './score-written.ts';

export interface IdentityLabel {
  readonly file: string;
  readonly source: Spans;
  /** 'other' is neither, and not scored. */
  readonly identity: 'named' | 'institution' | 'other';
}

export interface ClusterLabel {
  readonly file: string;
  readonly mentions: readonly { readonly source: readonly [number, number]; readonly cluster: number }[];
  readonly people: PeopleRange;
}

type TextOf = (file: string) => string;

/** Of the labelled sources that were found, how many got the right one of the two identities. */
export function scoreIdentities(
  labels: readonly IdentityLabel[],
  results: Results,
  textOf: TextOf,
  note: Note,
): Scores {
  const found: boolean[] = [];
  const correct: boolean[] = [];
  for (const { file, source, identity } of labels) {
    if (identity === 'other') continue;
    const [best] = (results.get(file)?.attributions ?? [])
      .map(placeSource)
      .filter((mark) => fits(mark.spans, source))
      .sort((a, b) => overlap(b.spans, source) - overlap(a.spans, source));
    found.push(best !== undefined);
    if (!best) continue;
    correct.push(best.identity === identity);
    if (best.identity === identity) continue;
    const place = [source[0]?.[0] ?? 0, source.at(-1)?.[1] ?? 0] as const;
    const words = `${best.identity} for ${identity} (${best.rule})`;
    note({
      kind: 'named-institution',
      set: 'named-institution',
      file,
      place,
      note: words,
      context: contextOf(textOf(file), place),
    });
  }
  return { identity: { rates: { accuracy: rateOf(correct), recall: rateOf(found) } } };
}

/** Clustering of unnamed mentions, pair by pair, and the range of people over each article. */
export function scoreClusters(labels: readonly ClusterLabel[], results: Results, textOf: TextOf, note: Note): Scores {
  const all = new Pairs();
  const amongFound = new Pairs();
  const ranges: boolean[] = [];
  const floors: boolean[] = [];
  for (const { file, mentions, people } of labels) {
    const result = results.get(file);
    if (!result || isError(result)) continue;
    const marks = result.attributions.filter(({ identity }) => identity === 'anonymous').map(placeSource);
    const placed = mentions.map((mention) => ({ ...mention, spans: [mention.source] as Spans }));
    const sourceOf = new Map(pairUp(marks, placed, []).pairs.map(([mark, mention]) => [mention, mark.sourceId]));
    placed.forEach((a, i) => {
      for (const b of placed.slice(i + 1)) {
        const real = a.cluster === b.cluster;
        const [first, second] = [sourceOf.get(a), sourceOf.get(b)];
        const areFound = first !== undefined && second !== undefined;
        const said = areFound && first === second;
        all.add(said, real);
        if (!areFound) continue;
        amongFound.add(said, real);
        if (said === real) continue;
        const place = b.source;
        const words = `${said ? 'joined to' : 'parted from'} “${textOf(file).slice(...a.source)}”`;
        note({ kind: 'clusters', set: 'clusters', file, place, note: words, context: contextOf(textOf(file), place) });
      }
    });
    const range = result.profile.unnamedPeople;
    ranges.push(contains(range, people));
    floors.push(range.atLeast === people.atLeast);
    if (!contains(range, people)) noteRange('clusters', file, range, people, note);
  }
  return {
    pairs: all.figures(),
    pairsOfFound: amongFound.figures(),
    range: { rates: { right: rateOf(ranges) } },
    sameFloor: { rates: { right: rateOf(floors) } },
  };
}

/** Pairs of mentions: said to be one source, and really one. */
class Pairs {
  private both = 0;
  private said = 0;
  private real = 0;

  add(said: boolean, real: boolean): void {
    if (said) this.said++;
    if (real) this.real++;
    if (said && real) this.both++;
  }

  figures(): Scores[string] {
    const precision = { hit: this.both, n: this.said };
    const recall = { hit: this.both, n: this.real };
    return { rates: { precision, recall }, f1: f1Of(shareOf(precision) ?? 0, shareOf(recall) ?? 0) };
  }
}

import { type Figures, f1Of, shareOf } from './figures.ts';
import { overlap, type Pairing, type Placed, sizeOf } from './fit.ts';

/** Labels of at most this many characters are pronouns: how well a mark covers them says nothing. */
const PRONOUN = 4;

/** Counts hits, misses and false marks as articles go by. */
export class Tally {
  private hits = 0;
  private false = 0;
  private missed = 0;
  private overlaps = 0;
  private covered = 0;

  add({ pairs, missed, wrong }: Pairing<Placed, Placed>): void {
    this.hits += pairs.length;
    this.missed += missed.length;
    this.false += wrong.length;
    for (const [mark, label] of pairs) {
      if (sizeOf(label.spans) <= PRONOUN) continue;
      this.overlaps += overlap(mark.spans, label.spans);
      this.covered++;
    }
  }

  /** `articles` is how many were looked at, where false marks per article are of interest. */
  figures(articles?: number): Figures {
    const precision = { hit: this.hits, n: this.hits + this.false };
    const recall = { hit: this.hits, n: this.hits + this.missed };
    return {
      rates: { precision, recall },
      f1: f1Of(shareOf(precision) ?? 0, shareOf(recall) ?? 0),
      ...(this.covered > 0 ? { overlap: this.overlaps / this.covered } : {}),
      ...(articles === undefined ? {} : { falseMarks: { hit: this.false, n: articles } }),
    };
  }
}

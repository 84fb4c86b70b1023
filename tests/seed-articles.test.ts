// Each folder in seeds/articles/ holds an article and what must be found in it; found by being there.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PrintedAnalysis, PrintedAttribution, PrintedSpan } from '../utils/analysis/contract.ts';
import type { Identity, Outcome, PeopleRange } from '../utils/analysis/types.ts';

interface Expected {
  readonly anonymous: readonly {
    readonly source: string;
    /** Into article.txt. */
    readonly start: number;
    readonly minPeople: number;
    readonly relayedBy: string | null;
  }[];
  /** Clusters: `mentions` are places in the list above. */
  readonly sources: readonly { readonly mentions: readonly number[]; readonly people: PeopleRange }[];
  readonly unnamedPeople: PeopleRange;
  readonly commentOutcomes: readonly {
    readonly outcome: Outcome;
    readonly text: string;
    readonly party: string | null;
    readonly softener: string | null;
  }[];
  /** Attributions of other identities that must be there; there may be more. */
  readonly among: readonly { readonly identity: Identity; readonly source: string; readonly cue: string }[];
  readonly hearsay: readonly string[];
  /** Words in which nothing at all may be found, wherever they stand. */
  readonly silent: readonly string[];
}

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'seeds', 'articles');
const COMMAND = join(ROOT, 'cli', 'analyze.ts');

const folders = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'expected.json')));

it('articles are there', () => {
  expect(folders.length).toBeGreaterThan(0);
});

describe.each(folders)('%s', (slug) => {
  const at = (name: string): string => join(FOLDER, slug, name);
  const expected = JSON.parse(readFileSync(at('expected.json'), 'utf8')) as Expected;
  const files = ['article.txt', 'page.html'].filter((name) => existsSync(at(name)));
  const { stdout } = spawnSync(process.execPath, [COMMAND, '--json', '--with-text', ...files.map(at)], {
    encoding: 'utf8',
  });
  const rows = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PrintedAnalysis);

  describe.each(files.map((file, i) => [file, i] as const))('%s', (file, i) => {
    const row = rows[i] as PrintedAnalysis;
    const unnamed = row.attributions.filter(({ identity }) => identity === 'anonymous');

    it('has these unnamed sources, in this order, and no others', () => {
      expect(
        unnamed.map(({ source, minPeople, relayedBy }) => ({
          source: source.text,
          minPeople,
          relayedBy: relayedBy?.text ?? null,
        })),
      ).toEqual(expected.anonymous.map(({ source, minPeople, relayedBy }) => ({ source, minPeople, relayedBy })));
      if (file.endsWith('.txt'))
        expect(unnamed.map(({ source }) => source.start)).toEqual(expected.anonymous.map(({ start }) => start));
    });

    it('clusters them, and counts the people', () => {
      const idOf = new Map(unnamed.map(({ id }, mention) => [id, mention]));
      const clusters = row.sources.filter(({ identity }) => identity === 'anonymous');
      expect(
        clusters.map(({ attributionIds, people }) => ({ mentions: attributionIds.map((id) => idOf.get(id)), people })),
      ).toEqual(
        expected.sources.map(({ mentions, people: { atLeast, atMost } }) => ({
          mentions,
          people: { atLeast, atMost },
        })),
      );
      const { atLeast, atMost } = expected.unnamedPeople;
      expect(row.profile.unnamedPeople).toEqual({ atLeast, atMost });
    });

    it('has these outcomes of requests for comment, and this hearsay', () => {
      expect(
        row.commentOutcomes.map(({ outcome, text, party, softener }) => ({
          outcome,
          text,
          party: party?.text ?? null,
          softener: softener?.text ?? null,
        })),
      ).toEqual(expected.commentOutcomes);
      expect(row.hearsay.map(({ cue }) => cue.text)).toEqual(expected.hearsay);
    });

    it('has these among its other attributions, and none that overlaps an unnamed source', () => {
      const others = row.attributions.filter(({ identity }) => identity !== 'anonymous');
      const short = ({ identity, source, cue }: PrintedAttribution) => ({
        identity,
        source: source.text,
        cue: cue?.text,
      });
      expect(others.map(short)).toEqual(
        expect.arrayContaining(expected.among.map((one) => expect.objectContaining(one))),
      );
      for (const { source } of others)
        for (const other of unnamed) expect(overlaps(source, other.source), source.text).toBe(false);
    });

    it('has nothing in what is no story', () => {
      const text = row.text ?? '';
      const found = [
        ...row.attributions.flatMap(({ source, cue }) => (cue ? [source, cue] : [source])),
        ...row.commentOutcomes,
        ...row.hearsay.map(({ cue }) => cue),
      ];
      for (const words of expected.silent)
        for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
          expect(
            found.filter((span) => overlaps(span, { start, end: start + words.length })).map((span) => span.text),
          ).toEqual([]);
    });
  });
});

const overlaps = (a: Pick<PrintedSpan, 'start' | 'end'>, b: Pick<PrintedSpan, 'start' | 'end'>): boolean =>
  a.start < b.end && b.start < a.end;

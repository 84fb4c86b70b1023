// The labels and texts of a labelled corpus that is not distributed.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Identity, Outcome } from '../../utils/analysis/types.ts';
import type { Placed, Spans } from './fit.ts';

/** A source that the labels speak of. */
export interface SourceLabel {
  readonly file: string;
  readonly source: Spans;
  readonly identity: Identity;
  /** Two careful readers could disagree: counts neither for nor against. */
  readonly borderline?: boolean;
  readonly min_people?: number | null;
  readonly explicit?: boolean;
  readonly reason?: boolean;
  readonly relayed_by?: string | null;
}

/** What became of a request for comment; outcome null is a place that must not be marked. */
export interface CommentLabel {
  readonly file: string;
  readonly span: readonly [number, number];
  readonly outcome: Outcome | null;
  readonly party?: readonly [number, number] | null;
  readonly subject?: readonly [number, number] | null;
  readonly borderline?: boolean;
}

/** An attribution that the corpus itself annotates, whatever its identity. */
export interface AttributionLabel {
  readonly file: string;
  readonly source: Spans;
  readonly cue?: Spans;
  readonly content?: Spans;
}

export interface Corpus {
  /** Article names by set. */
  readonly sets: Readonly<Record<'train-a' | 'train-b', readonly string[]>>;
  readonly texts: readonly string[];
  readonly sources: ReadonlyMap<string, readonly SourceLabel[]>;
  readonly comment: ReadonlyMap<string, readonly CommentLabel[]>;
  readonly attributions: ReadonlyMap<string, readonly AttributionLabel[]>;
  textOf(file: string): string;
}

/** Takes the corpus's folder. Throws where it lacks one of its files. */
export async function readCorpus(folder: string): Promise<Corpus> {
  const list = (set: string) => readLines(join(folder, `${set}.files.txt`));
  const rows = <T>(name: string) => readRows<T>(join(folder, name));
  return {
    sets: { 'train-a': list('train-a'), 'train-b': list('train-b') },
    texts: (await readdir(join(folder, 'texts')))
      .filter((name) => name.endsWith('.txt'))
      .map(nameOf)
      .sort(),
    sources: groupBy([...rows<SourceLabel>('train-a.jsonl'), ...rows<SourceLabel>('train-b.jsonl')], (row) => row.file),
    comment: groupBy(rows<CommentLabel>('comment-train.jsonl'), (row) => row.file),
    attributions: groupBy(rows<AttributionLabel>('attributions-train.jsonl'), (row) => row.file),
    textOf: (file) => readFileSync(join(folder, 'texts', `${file}.txt`), 'utf8'),
  };
}

export const hasCorpus = (folder: string): boolean => existsSync(join(folder, 'train-a.jsonl'));

/** The name of an article or page: its file's, without folder and ending. */
export const nameOf = (file: string): string => basename(file).replace(/\.(txt|html?)(\.gz)?$/, '');

export const readLines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

export const readRows = <T>(file: string): T[] => readLines(file).map((line) => JSON.parse(line) as T);

export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Rules are written without a look at the mistakes in these articles: about three in sixteen. */
export const isHeldOut = (name: string): boolean => /^[012]/.test(createHash('sha256').update(name).digest('hex'));

/** "nyt_2015-11-17_…" was published by "nyt"; null where the name does not tell. */
export const publisherOf = (name: string): string | null => /^([a-z-]+)_\d{4}-/.exec(name)?.[1] ?? null;

/** Two statements of one source are one thing to find: one label for each source span. */
export function distinctSources(labels: readonly SourceLabel[]): (SourceLabel & Placed)[] {
  const bySpan = groupBy(labels, (label) => JSON.stringify(label.source));
  return [...bySpan.values()].flatMap((group) => {
    const last = group.at(-1);
    if (!last) return [];
    return [
      {
        ...last,
        spans: last.source,
        explicit: group.some(({ explicit }) => explicit),
        reason: group.some(({ reason }) => reason),
      },
    ];
  });
}

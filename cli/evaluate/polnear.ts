// Reads a folder in the layout of PolNeAR, a public corpus of attributions in political news: folders `text` and
// `attributions` beside each other, at any depth; annotations in the standoff format of brat, one file a text and annotator.

import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { AttributionLabel } from './corpus.ts';
import type { Spans } from './fit.ts';

export interface AnnotatedText {
  readonly file: string;
  readonly text: string;
  readonly labels: readonly AttributionLabel[];
}

/** Takes the corpus's folder; gives its texts that have annotations. Throws where there are none. */
export async function readPolnear(folder: string): Promise<AnnotatedText[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ann')).sort();
  const texts = new Map<string, AnnotatedText>();
  for (const name of names) {
    const place = join(folder, name);
    const textFile = textOf(place);
    // A text that several annotators read is scored against the first of them: their readings exclude each other.
    if (textFile === null || texts.has(textFile)) continue;
    const text = readFileSync(textFile, 'utf8');
    const file = basename(textFile, '.txt');
    texts.set(textFile, { file, text, labels: readAnnotations(file, text, readFileSync(place, 'utf8')) });
  }
  if (texts.size === 0)
    throw new Error(`no annotated text is in ${folder}: folders “text” and “attributions” are looked for`);
  return [...texts.values()];
}

/** `attributions/NAME_ef2d.ann` annotates `text/NAME.txt`; the last part of the name is the annotator. */
function textOf(annotations: string): string | null {
  const name = basename(annotations, '.ann');
  const folder = join(dirname(annotations), '..', 'text');
  const found = [name, name.replace(/_[^_]*$/, '')].map((stem) => join(folder, `${stem}.txt`)).find(existsSync);
  return found ?? null;
}

/**
 * Takes brat's lines: `T1<tab>Source 0 4;9 12<tab>words` is a span in pieces, `E1<tab>Attribution:T4 Content:T3 Cue:T2
 * Source:T1` joins spans. A part that has two spans is called `Source` and `Source2`.
 */
export function readAnnotations(file: string, text: string, lines: string): AttributionLabel[] {
  const toUnits = unitsOf(text);
  const spans = new Map<string, Spans>();
  const events: string[] = [];
  for (const line of lines.split('\n')) {
    const [id = '', body = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const pieces = body
        .replace(/^\S+ /, '')
        .split(';')
        .map((piece) => piece.split(' ').map(Number))
        .map(([start = 0, end = 0]) => [toUnits(start), toUnits(end)] as const)
        .sort((a, b) => a[0] - b[0]);
      spans.set(id, pieces);
    } else if (id.startsWith('E')) events.push(body);
  }
  return events.flatMap((event) => {
    const partsOf = (role: string): Spans =>
      event
        .split(' ')
        .map((part) => part.split(':'))
        .filter(([name = '']) => name.replace(/\d+$/, '') === role)
        .flatMap(([, id = '']) => spans.get(id) ?? [])
        .sort((a, b) => a[0] - b[0]);
    const source = partsOf('Source');
    // An attribution whose source the text leaves out says nothing about sources.
    return source.length === 0 ? [] : [{ file, source, cue: partsOf('Cue'), content: partsOf('Content') }];
  });
}

/** brat counts characters, we count UTF-16 code units: they differ after an emoji. */
function unitsOf(text: string): (at: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (at) => at;
  const starts: number[] = [];
  let unit = 0;
  for (const character of text) {
    starts.push(unit);
    unit += character.length;
  }
  return (at) => starts[at] ?? unit;
}

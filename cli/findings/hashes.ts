// What is found in each text of the labelled corpus, as a hash: enough to tell that something changed, and where.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../seeds/index.ts';
import { analyse } from '../../utils/analysis/analyse.ts';
import { BESIDE } from '../evaluate/corpus-there.ts';

const ROOT = join(import.meta.dirname, '..', '..');
export const FINDINGS_FILE = 'tests/findings.tsv';
const TEXTS = join(BESIDE, 'gold', 'texts');

/** Hashes by the name of the text. */
export type Findings = ReadonlyMap<string, string>;

export const hashOf = (text: string): string =>
  createHash('sha256')
    .update(JSON.stringify(analyse({ text }, rules)))
    .digest('hex')
    .slice(0, 12);

/** Analyses the whole corpus, which takes some seconds. Throws where it is missing. */
export function findingsOfCorpus(): Findings {
  const names = readdirSync(TEXTS).filter((name) => name.endsWith('.txt'));
  return new Map(names.sort().map((name) => [name, hashOf(readFileSync(join(TEXTS, name), 'utf8'))]));
}

export function readFindings(): Findings {
  const lines = readFileSync(join(ROOT, FINDINGS_FILE), 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => line.split('\t') as [string, string]));
}

export const writeFindings = (findings: Findings): void =>
  writeFileSync(join(ROOT, FINDINGS_FILE), `${[...findings].map((line) => line.join('\t')).join('\n')}\n`);

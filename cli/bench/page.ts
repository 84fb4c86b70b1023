// docs/performance.md, made of what was measured.

import { cpus, release, totalmem, type } from 'node:os';
import type { Row } from './row.ts';

/** The page of all rows, the machine named. */
export function performancePage(rows: readonly Row[]): string {
  return `# Performance

Written by \`npm run bench\` on ${machine()}. Each figure is the median of paired runs, ours and the other's in turn in the same
process, which measures nothing else; in brackets are the quartiles. Times are this machine's and this hour's: only the ratios mean something.

| what | held against | ours | theirs | figure | bar | met |
| --- | --- | --- | --- | --- | --- | --- |
${rows.map(line).join('\n')}
${notes(rows)}`;
}

const line = (row: Row) =>
  `| ${row.what} | ${row.against} | ${row.ours} | ${row.theirs} | ${row.figure} | ${row.bar} | ${row.met ? 'yes' : '**no**'} |`;

function notes(rows: readonly Row[]): string {
  const told = [...new Map(rows.filter(({ note }) => note).map(({ what, note }) => [note, what]))];
  return told.length === 0 ? '' : `\n${told.map(([note, what]) => `- _${what}_: ${note}`).join('\n')}\n`;
}

function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() || process.arch}, ${memory} GB, ${type()} ${release()}, Node ${process.versions.node}`;
}

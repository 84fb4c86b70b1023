// Whether two ways of reading a page come to the same text and findings, and where they part.

import { isError, type PrintedAnalysis, type PrintedRow } from '../../utils/analysis/contract.ts';

/** Takes what two readers made of one page; gives null where they agree, else in what they differ, in words. */
export function differenceOf(mine: PrintedRow | undefined, other: PrintedRow | undefined): string | null {
  if (!mine || !other) return 'one of the two is missing';
  if (isError(mine) || isError(other)) {
    const [a, b] = [mine, other].map((row) => (isError(row) ? row.error.code : 'read'));
    return a === b ? null : `${a} here, ${b} there`;
  }
  const here = linesOnlyIn(mine, other);
  const there = linesOnlyIn(other, mine);
  if (here.length + there.length > 0) return `text: only here ${quoted(here)}; only there ${quoted(there)}`;
  if (mine.text !== other.text) return 'text: the same paragraphs, in another order or number';
  if (mine.rulesVersion !== other.rulesVersion) return 'the extension was built with other rules: build it again';
  return findingsOf(mine) === findingsOf(other) ? null : 'findings, in the same text';
}

const findingsOf = ({ attributions, sources, commentOutcomes, hearsay }: PrintedAnalysis): string =>
  JSON.stringify([attributions, sources, commentOutcomes, hearsay]);

function linesOnlyIn(row: PrintedAnalysis, other: PrintedAnalysis): string[] {
  const known = new Set(other.text?.split('\n'));
  return (row.text ?? '').split('\n').filter((line) => !known.has(line));
}

const SHOWN = 60;
const quoted = (lines: readonly string[]): string =>
  lines.length === 0
    ? 'nothing'
    : `${lines.length} of its paragraphs (${lines.map((line) => `“${line.slice(0, SHOWN)}”`).join(', ')})`;

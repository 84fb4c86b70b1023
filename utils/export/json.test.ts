import { describe, expect, it } from 'vitest';
import { harbour, nothingFound } from '../../components/fixtures/articles.ts';
import { hostile, UNSEEN } from '../../components/fixtures/hostile-words.ts';
import type { PrintedAnalysis } from '../analysis/contract.ts';
import { jsonLinesOf, safeJson } from './json.ts';

const read = (lines: string): PrintedAnalysis[] =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('jsonLinesOf', () => {
  it('gives the printed form, one line a report, with text, address and time', () => {
    const rows = read(jsonLinesOf([harbour, nothingFound]));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      schema: 1,
      file: harbour.address,
      meta: { title: harbour.meta.title, outlet: harbour.meta.outlet },
      words: harbour.analysis.words,
      rulesVersion: harbour.rulesVersion,
      readAt: harbour.readAt,
      text: harbour.text,
    });
    for (const { source } of rows[0]?.attributions ?? [])
      expect(harbour.text.slice(source.start, source.end)).toBe(source.text);
  });

  it('writes unseen characters as escapes and gives them back unchanged', () => {
    const lines = jsonLinesOf([hostile]);
    expect(lines).not.toMatch(UNSEEN);
    expect(lines).not.toContain('<');
    expect(read(lines)[0]?.text).toBe(hostile.text);
  });

  it('escapes what lies beyond the first plane', () => {
    const tagged = 'flag \u{e0067}\u{1f600} end\u2028';
    expect(safeJson(tagged)).toBe('"flag \\udb40\\udc67\u{1f600} end\\u2028"');
    expect(JSON.parse(safeJson(tagged))).toBe(tagged);
  });
});

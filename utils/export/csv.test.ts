import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { allNamed, harbour, nothingFound } from '../../components/fixtures/articles.ts';
import { hostile, UNSEEN } from '../../components/fixtures/hostile-words.ts';
import { textAt } from '../analysis/types.ts';
import { COLUMNS, csvOf } from './csv.ts';

type Row = Record<(typeof COLUMNS)[number], string>;
const read = (csv: string): Row[] => parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as Row[];

describe('csvOf, read by another parser', () => {
  it('has one row an attribution, with the article in each', () => {
    const rows = read(csvOf([harbour, nothingFound, allNamed]));
    expect(rows).toHaveLength(harbour.analysis.attributions.length + allNamed.analysis.attributions.length);
    harbour.analysis.attributions.forEach((attribution, n) => {
      const row = rows[n];
      expect(row).toMatchObject({
        address: harbour.address,
        title: harbour.meta.title,
        outlet: harbour.meta.outlet,
        read_at: harbour.readAt,
        words_read: String(harbour.analysis.words),
        rules_version: harbour.rulesVersion,
        attribution: attribution.id,
        identity: attribution.identity,
        source: textAt(harbour.text, attribution.source),
      });
      expect(harbour.text.slice(Number(row?.source_start), Number(row?.source_end))).toBe(row?.source);
    });
    expect(rows.find(({ source }) => source === 'A diplomat')?.relayed_by).toBe('the Northern Gazette');
    expect(rows.find(({ reason }) => reason !== '')?.reason).toBe('because he feared losing his job');
  });

  it('has its columns where nothing was found', () => {
    expect(csvOf([nothingFound])).toBe(`\ufeff${COLUMNS.join(',')}\r\n`);
    expect(read(csvOf([]))).toEqual([]);
  });

  it('holds no cell that a spreadsheet takes for a formula, and keeps the words behind the apostrophe', () => {
    const rows = read(csvOf([hostile]));
    expect(rows).toHaveLength(hostile.analysis.attributions.length);
    for (const row of rows)
      for (const cell of Object.values(row)) {
        expect(cell).not.toMatch(/^[\s"]*[=+\-@|%\t\r\n\uff1d\uff0b\uff0d\uff20]/);
        expect(cell).not.toMatch(UNSEEN);
        expect(cell).not.toMatch(/[\r\n]/);
      }
    const sources = rows.map(({ source }) => source);
    expect(sources).toContain('\'=HYPERLINK("https://evil.example","Open")');
    expect(sources).toContain("'+1 official");
    expect(sources).toContain('two aidesdeman ton');
    expect(rows[0]?.outlet).toBe("'@cmd|calc");
    expect(rows.find(({ source }) => source === "'+1 official")?.content).toContain(
      "the $5 | 6 valve, 'old' and `rusty`",
    );
  });
});

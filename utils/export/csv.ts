// Attributions as a table for spreadsheets: one row each, with all that is needed to find and to sort it.

import Papa from 'papaparse';
import type { ArticleReport, Attribution, Source, Span } from '../analysis/types.ts';
import { textAt } from '../analysis/types.ts';
import { plainText } from '../words/plain-text.ts';

export const COLUMNS = [
  'address',
  'title',
  'outlet',
  'published',
  'read_at',
  'words_read',
  'partial',
  'rules_version',
  'attribution',
  'identity',
  'source',
  'source_id',
  'source_label',
  'cue',
  'content',
  'quoted',
  'rule',
  'min_people',
  'anonymity_granted',
  'reason',
  'relayed_by',
  'source_start',
  'source_end',
  'content_start',
  'content_end',
] as const;
type Cell = string | number | boolean | null;
type Row = Record<(typeof COLUMNS)[number], Cell>;

/**
 * What a spreadsheet would take for a formula, or for the end of a cell: also behind white space and in the wide forms
 * that some take for the narrow ones. Such cells begin with an apostrophe, which spreadsheets read as "this is text".
 */
const FORMULA = /^[\s'"]*[=+\-@|%\uff1d\uff0b\uff0d\uff20\t\r\n]/;

/** Takes reports; gives CSV (RFC 4180) with a byte order mark, by which spreadsheets know that it is UTF-8. */
export function csvOf(reports: readonly ArticleReport[]): string {
  const rows = reports.flatMap((report) => {
    const sources = new Map(report.analysis.sources.map((source) => [source.id, source]));
    return report.analysis.attributions.map((attribution) =>
      rowOf(report, attribution, sources.get(attribution.sourceId)),
    );
  });
  const data = rows.map((row) => COLUMNS.map((column) => row[column]));
  const table = Papa.unparse({ fields: [...COLUMNS], data }, { newline: '\r\n', escapeFormulae: FORMULA });
  // Without rows the line of the columns has its end already.
  return `\ufeff${table.trimEnd()}\r\n`;
}

function rowOf(report: ArticleReport, attribution: Attribution, source: Source | undefined): Row {
  const { meta, text, analysis } = report;
  const { anonymous, content } = attribution;
  const words = (span: Span | null) => (span === null ? null : plainText(textAt(text, span)));
  const plain = (value: string | null) => (value === null ? null : plainText(value));
  return {
    address: plain(report.address),
    title: plain(meta.title),
    outlet: plain(meta.outlet),
    published: plain(meta.published),
    read_at: report.readAt,
    words_read: analysis.words,
    partial: plain(report.partial?.why ?? null),
    rules_version: report.rulesVersion,
    attribution: plain(attribution.id),
    identity: attribution.identity,
    source: words(attribution.source),
    source_id: plain(attribution.sourceId),
    source_label: plain(source?.label ?? null),
    cue: words(attribution.cue),
    content: content.map(words).join(' … '),
    quoted: attribution.quoted,
    rule: attribution.rule,
    min_people: anonymous?.minPeople ?? null,
    anonymity_granted: anonymous?.granted ?? null,
    reason: words(anonymous?.reason ?? null),
    relayed_by: words(anonymous?.relayedBy ?? null),
    source_start: attribution.source.start,
    source_end: attribution.source.end,
    content_start: content[0]?.start ?? null,
    content_end: content.at(-1)?.end ?? null,
  };
}

// What "Export" does: clipboard, file or paper.

import { render } from 'preact';
import type { ExportFormat } from '../../components/ComparisonExports.tsx';
import { PrintedReports } from '../../components/PrintedReports.tsx';
import { WordsContext } from '../../components/words.ts';
import type { ArticleReport } from '../../utils/analysis/types.ts';
import { annotationsOf } from '../../utils/export/annotations.ts';
import { csvOf } from '../../utils/export/csv.ts';
import { jsonLinesOf } from '../../utils/export/json.ts';
import { markdownOf } from '../../utils/export/markdown.ts';
import { printArticle } from '../../utils/export/printed-article.ts';
import { download } from '../../utils/page/download.ts';
import type { Words } from '../../utils/words/words.ts';

type Reports = readonly ArticleReport[];

const FILES = {
  json: { end: 'jsonl', type: 'application/jsonl', write: jsonLinesOf },
  csv: { end: 'csv', type: 'text/csv', write: csvOf },
  annotations: {
    end: 'jsonld',
    type: 'application/ld+json',
    write: (reports: Reports) => annotationsOf(reports, () => crypto.randomUUID()),
  },
} as const;

/** Exports the reports; false where the browser refuses the clipboard. */
export async function exportReports(format: ExportFormat, reports: Reports, words: Words): Promise<boolean> {
  if (format === 'markdown') {
    return navigator.clipboard.writeText(markdownOf(reports, words)).then(
      () => true,
      () => false,
    );
  }
  if (format === 'print') {
    layOut(reports, words);
    window.print();
    return true;
  }
  const { end, type, write } = FILES[format];
  download(document, `on-record-${new Date().toISOString().slice(0, 10)}.${end}`, type, write(reports));
  return true;
}

const paper = document.getElementById('paper');

/** Puts the articles on the paper that only the printer sees. */
function layOut(reports: Reports, words: Words): void {
  if (!paper) throw new Error('no #paper');
  const articles = reports.map((report) => printArticle(report, words));
  render(
    <WordsContext.Provider value={words}>
      <PrintedReports articles={articles} />
    </WordsContext.Provider>,
    paper,
  );
}

/** The browser's own way to print puts all articles on paper, where no button did it already. */
export function printAllByDefault(all: () => Reports, words: Words): void {
  addEventListener('beforeprint', () => {
    if (paper?.childElementCount === 0) layOut(all(), words);
  });
  addEventListener('afterprint', () => {
    if (paper) render(null, paper);
  });
}

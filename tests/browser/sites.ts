// What the tests put before the extension, from the loopback interface.

import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { ASLEEP, type Site, serve } from '../../.ci/serve.ts';

export const SEED_PAGE = readFileSync('seeds/articles/ukraine-missiles/page.html', 'utf8');

/** Serves pages by their path. */
export const serveSite = (pages: Readonly<Record<string, string>>): Promise<Site> =>
  serve((path) => {
    const html = pages[path];
    return html === undefined ? null : { html };
  });

/** A plain news page around the paragraphs of an invented story: its first line is the headline. */
export function pageAround(story: string): string {
  const [title = '', ...paragraphs] = readFileSync(story, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const toHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${toHtml(title)}</title>
    <meta property="og:type" content="article"><meta property="og:title" content="${toHtml(title)}">
    <meta property="og:site_name" content="The ${basename(story, '.txt')} Post"><link rel="icon" href="data:,"></head>
    <body><main><article><h1>${toHtml(title)}</h1>${paragraphs.map((text) => `<p>${toHtml(text)}</p>`).join('\n')}
    </article></main></body></html>`;
}

/** A labelled corpus of saved pages, not distributed; it lies beside the repository where it is at hand. */
const CORPUS = resolve('../shared/pages');

/** Whether the corpus is here. Throws where it is not and CI is true; otherwise a line says what is skipped. */
export function hasCorpus(): boolean {
  if (existsSync(CORPUS)) return true;
  if (process.env.CI === 'true') throw new Error(`the labelled corpus is missing: ${CORPUS}`);
  console.warn('SKIPPED, pages of the labelled corpus: it is not here.');
  return false;
}

/** Serves the saved pages with their scripts asleep and nothing fetched. */
export const serveCorpus = (): Promise<Site> =>
  serve((path) => {
    const file = resolve(CORPUS, `${basename(path)}.html`);
    return existsSync(file) ? { html: readFileSync(file), policy: ASLEEP } : null;
  });

/** A saved page as it is. */
export const savedPage = (name: string): string => readFileSync(resolve(CORPUS, `${name}.html`), 'utf8');

export interface CorpusPage {
  readonly name: string;
  readonly isNews: boolean;
}

/** Every saved page, in the order of the corpus's own list. */
export const corpusPages = (): CorpusPage[] =>
  readFileSync(resolve(CORPUS, 'INDEX.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .map(([name = '', kind]) => ({ name, isNews: kind !== 'not-news' }));

export interface Label {
  readonly page: string;
  readonly kind: 'anonymous' | 'comment';
  readonly outcome?: string;
  /** The words labelled; white space is folded and quotes are straight. */
  readonly words: string;
}

/** The firm labels of a page. */
export function labelsOf(page: string): Label[] {
  const rows = readFileSync(resolve(CORPUS, 'labels.jsonl'), 'utf8').split('\n').filter(Boolean);
  return rows
    .map((row) => JSON.parse(row))
    .filter((label) => label.page === page && !label.borderline)
    .map(({ kind, outcome, source_quote, quote }) => ({ page, kind, outcome, words: source_quote ?? quote }));
}

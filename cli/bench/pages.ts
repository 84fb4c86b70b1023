// The saved pages that are read, in a Chromium without the extension.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { getBrowser } from '../../.ci/browsers.ts';
import { ASLEEP, type Site, serve } from '../../.ci/serve.ts';

/** A corpus of saved pages, not distributed; it lies beside the repository where it is at hand. */
const CORPUS = resolve(import.meta.dirname, '../../../shared/pages');

/** The names of all saved pages. Throws where the corpus is missing. */
export const pageNames = (): string[] =>
  readFileSync(resolve(CORPUS, 'INDEX.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t')[0] ?? '');

export const fileOf = (name: string): string => resolve(CORPUS, `${name}.html`);

/** Serves the saved pages by name, their scripts asleep and nothing fetched, and others as `find` has them. */
export const servePages = (find: (path: string) => string | null = () => null): Promise<Site> =>
  serve((path) => {
    const file = fileOf(path.slice(1).replaceAll('/', ''));
    if (existsSync(file)) return { html: readFileSync(file), policy: ASLEEP };
    const html = find(path);
    return html === null ? null : { html };
  });

export const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/** Runs `work` with a bare Chromium, and closes it. */
export async function withBareChromium<T>(
  work: (open: (address: string) => Promise<Page>) => Promise<T>,
  args: readonly string[] = [],
): Promise<T> {
  const browser = await puppeteer.launch({
    executablePath: getBrowser('chromium'),
    headless: true,
    pipe: true,
    args: ['--no-first-run', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), OFFLINE, ...args],
  });
  try {
    return await work(async (address) => {
      const page = await browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    });
  } finally {
    await browser.close();
  }
}

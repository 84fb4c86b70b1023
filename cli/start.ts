// npm start: the extension in a browser, on the article that the project began with.

import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getBrowser, MissingBrowser } from '../.ci/browsers.ts';
import { buildFor } from '../.ci/build.ts';
import { type Chromium, launchChromium } from '../.ci/chromium.ts';
import { type Site, serve } from '../.ci/serve.ts';
import type { ArticleReport, Reading } from '../utils/analysis/types.ts';
import { reportOf } from './report.ts';
import { summaryOf } from './summary.ts';

const ARTICLE = 'seeds/articles/ukraine-missiles/page.html';
const EXTENSION = '.output/chrome-mv3';
const PICTURES = 'out';
/** Milliseconds for a slow machine to read the page. */
const PATIENCE = 30_000;

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main(): Promise<number> {
  const program = getBrowser('chromium');
  console.error('Building the extension …');
  buildFor('chrome');
  const html = readFileSync(ARTICLE);
  const site = await serve((path) => (path === '/story.html' ? { html } : null));
  const headless = !hasDisplay();
  const chromium = await launchChromium({ program, extension: EXTENSION, headless });
  try {
    await show(chromium, site, headless);
    if (!headless) {
      console.error('The browser stays open; close it to end.');
      await new Promise((closed) => chromium.browser.once('disconnected', closed));
    }
    return 0;
  } finally {
    await chromium.close();
    await site.close();
  }
}

/** Opens the article, clicks the toolbar button, prints the report, and takes pictures where nobody can see the browser. */
async function show(chromium: Chromium, site: Site, headless: boolean): Promise<void> {
  const page = await chromium.open(`${site.address}story.html`);
  if (headless) await page.setViewport({ width: 1000, height: 900 });
  const popup = await chromium.clickToolbarButton(page);
  await popup.waitForSelector('main[data-state]:not([data-state="reading"])', { timeout: PATIENCE });
  const report = reportFrom(await popup.evaluate(askActiveTab));
  process.stdout.write(`\n${reportOf({ ...report, file: ARTICLE }, summaryOf(report))}`);
  if (!headless) return;
  mkdirSync(PICTURES, { recursive: true });
  const pictures = { page: join(PICTURES, 'page.png'), popup: join(PICTURES, 'popup.png') } as const;
  // What a person sees of it; beyond that, a popup's picture repeats itself.
  await popup.screenshot({ path: pictures.popup, captureBeyondViewport: false });
  await page.screenshot({ path: pictures.page, fullPage: true });
  console.log(`\nThere is no display, so the browser ran unseen. What it showed:`);
  console.log(`  the page with its marks  ${resolve(pictures.page)}`);
  console.log(`  the popup                ${resolve(pictures.popup)}`);
}

/** Sent to the popup, which asks the page as it does for itself; sees nothing of this file. */
async function askActiveTab(): Promise<unknown> {
  interface Tabs {
    query(about: object): Promise<{ id: number }[]>;
    sendMessage(tab: number | undefined, message: object): Promise<{ reply: { reading: unknown } }>;
  }
  const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  return (await tabs.sendMessage(tab?.id, { to: 'content', call: 'getState', args: [] })).reply.reading;
}

function reportFrom(answer: unknown): ArticleReport {
  const reading = answer as Reading; // as our own content script gave it
  if (reading.status !== 'read') throw new Error(`the page was not read: ${JSON.stringify(reading)}`);
  return reading.report;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof MissingBrowser)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

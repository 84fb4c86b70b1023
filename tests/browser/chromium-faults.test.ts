// What goes wrong in the life of a page, and what is left of us then.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, closePopup } from '../../.ci/chromium.ts';
import { type Site, serve } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { browserFor, paintedMarks, settled, startChromium, textOf, watchOurErrors } from './browsers.ts';
import { SEED_PAGE } from './sites.ts';
import { isScriptThere, reloadExtension, stopWorker } from './worker.ts';

const program = browserFor('chromium');

/** The smallest file that a PDF viewer opens. */
const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>`;

describe.skipIf(!program)('faults in Chromium', () => {
  let chromium: Chromium;
  let site: Site;

  beforeAll(async () => {
    site = await serve((path) => {
      if (path === '/report.pdf') return { html: PDF, type: 'application/pdf' };
      return path === '/story.html' ? { html: SEED_PAGE } : null;
    });
    chromium = await startChromium(program ?? '');
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  const openStory = () => chromium.open(`${site.address}story.html`);
  const read = async (page: Page) => {
    const popup = await chromium.clickToolbarButton(page);
    expect(await settled(popup)).toBe('read');
    return popup;
  };

  /** Behind another tab and back: scripts of ours look up when a page is hidden and shown. */
  const hideAndShow = async (page: Page, other: Page) => {
    const isHidden = () => page.evaluate(() => document.hidden);
    await other.bringToFront();
    await until('it is hidden', isHidden);
    await page.bringToFront();
    await until('it is shown', async () => !(await isHidden()));
  };

  const heapOf = async (page: Page) => {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return usedSize / 1e6;
  };
  /** A page that was read before all others, and how much its heap held then, in MB. */
  let first: Page;
  let withModel = 0;

  test('a page is read', async () => {
    first = await openStory();
    await closePopup(await read(first));
    withModel = await heapOf(first);
  });

  test('the service worker is stopped between two clicks', async () => {
    const page = await openStory();
    await closePopup(await read(page));
    await stopWorker(chromium);
    await page.reload();
    await closePopup(await read(page));
    expect(await paintedMarks(page)).not.toEqual([]);
    await page.close();
  });

  test('the popup is closed while the page is read: the page is marked all the same', async () => {
    const page = await openStory();
    const popup = await chromium.clickToolbarButton(page);
    await until('the script is there', () => isScriptThere(chromium));
    await closePopup(popup);
    await until('the page is marked', async () => (await paintedMarks(page)).length > 0);
    await page.close();
  });

  test('a PDF has words of its own', async () => {
    const page = await chromium.open(`${site.address}report.pdf`);
    const popup = await chromium.clickToolbarButton(page);
    expect(await settled(popup)).toMatch(/^(cannot-run-here|not-an-article)$/);
    expect(await textOf(popup, 'main')).toContain('PDF');
    await closePopup(popup);
    await page.close();
  });

  test('the model is let go when nothing was read for a while', async () => {
    // wink-nlp and its model take 9 to 12 MB.
    const isLess = async () => withModel - (await heapOf(first)) > 6;
    await until(`the heap is 6 MB below ${withModel} MB`, isLess);
    await first.close();
  });

  test('the extension is reloaded under a marked page: the old script goes quiet, and a new click works', async () => {
    const page = await openStory();
    const ours = await watchOurErrors(page);
    await closePopup(await read(page));
    await reloadExtension(chromium);
    const other = await openStory(); // the old script looks up when its page is hidden and shown
    await page.bringToFront();
    await until('the old marks are gone', async () => (await paintedMarks(page)).length === 0);

    await closePopup(await read(page));
    const marks = await paintedMarks(page);
    expect(marks).not.toEqual([]);
    await hideAndShow(page, other);
    expect(await paintedMarks(page)).toEqual(marks);
    expect(ours).toEqual([]);
    await other.close();
    await page.close();
  });

  test('a new click right after a reload is not undone by the old script', async () => {
    const page = await openStory();
    await closePopup(await read(page));
    await reloadExtension(chromium);
    await closePopup(await read(page));
    const marks = await paintedMarks(page);
    const other = await openStory();
    await hideAndShow(page, other);
    expect(marks).not.toEqual([]);
    expect(await paintedMarks(page)).toEqual(marks);
    await other.close();
    await page.close();
  });
});

// All saved pages of the labelled corpus: each is clicked as a person would, and left as it was found.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, closePopup } from '../../.ci/chromium.ts';
import { readingInFront } from '../../.ci/reading.ts';
import type { Site } from '../../.ci/serve.ts';
import { expectExactMarks, KINDS, paintedWordsIn } from './all-pages.ts';
import { browserFor, settled, startChromium, watchOurErrors } from './browsers.ts';
import { corpusPages, hasCorpus, serveCorpus } from './sites.ts';

const program = browserFor('chromium');
const pages = hasCorpus() ? corpusPages() : [];

describe.skipIf(!program || pages.length === 0)('every page of a labelled corpus in Chromium', () => {
  let chromium: Chromium;
  let site: Site;

  beforeAll(async () => {
    site = await serveCorpus();
    chromium = await startChromium(program ?? '');
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });

  test('the corpus holds 42 news pages and 9 others', () => {
    expect(pages.filter(({ isNews }) => isNews).length).toBe(42);
    expect(pages.length).toBe(51);
  });

  test.each(pages)('$name: news $isNews', async ({ name, isNews }) => {
    const page = await chromium.open(`${site.address}${name}`);
    const ours = await watchOurErrors(page);
    const before = await page.content();
    const popup = await chromium.clickToolbarButton(page);
    expect(await settled(popup)).toBe(isNews ? 'read' : 'not-an-article');
    const reading = await readingInFront(chromium);
    expect(reading?.status).toBe(isNews ? 'read' : 'not-an-article');
    expectExactMarks(reading, await page.evaluate(paintedWordsIn, KINDS));
    await closePopup(popup);
    expect((await page.content()) === before, 'the page is as it was found').toBe(true);
    expect(ours).toEqual([]);
    await page.close();
  });
});

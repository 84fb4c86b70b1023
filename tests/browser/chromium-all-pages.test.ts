// All saved pages of the labelled corpus: each is clicked as a person would, and left as it was found.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, closePopup } from '../../.ci/chromium.ts';
import { readingInFront } from '../../.ci/reading.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { expectExactMarks, KINDS, paintedWordsIn } from './all-pages.ts';
import { browserFor, settled, startChromium, watchOurErrors } from './browsers.ts';
import { corpusPages, hasCorpus, serveCorpus } from './sites.ts';
import { giveCommand } from './worker.ts';

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
    const painted = await page.evaluate(paintedWordsIn, KINDS);
    expectExactMarks(reading, painted);
    await closePopup(popup);
    const isAsFound = async () => (await page.content()) === before;
    expect(await isAsFound(), 'the page is as it was found').toBe(true);
    if (Object.values(painted).some((words) => words.length > 0)) {
      await giveCommand(chromium, 'next-mark');
      await until('a card is open', async () => !(await isAsFound()));
      await page.keyboard.press('Escape');
      await until('the card is gone, and the page is as it was found', isAsFound);
    }
    expect(ours).toEqual([]);
    await page.close();
  });
});

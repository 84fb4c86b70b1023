// Pages that nobody made for this: five unlike news pages of a labelled corpus, and three that are no news.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, closePopup } from '../../.ci/chromium.ts';
import type { Site } from '../../.ci/serve.ts';
import { browserFor, paintedMarks, rowsUnder, settled, startChromium, textOf, watchOurErrors } from './browsers.ts';
import { hasCorpus, type Label, labelsOf, serveCorpus } from './sites.ts';

const program = browserFor('chromium');

/** News pages, and what is unlike about each. */
const NEWS = [
  ['venturebeat-wework-nyag-2019', 'wire copy in plain markup'],
  ['hindustantimes-chem-pluto-2023', 'follow-up mentions of unnamed officials'],
  ['reuters-israeli-tank-2024', 'every paragraph is a <div>, links carry hidden words'],
  ['nytimes-rahami-2016', 'no metadata that says article; video player text in between'],
  ['thehill-kushner-plan-2019', 'sources that another outlet spoke to'],
] as const;
const NOT_NEWS = ['x-github-repo', 'x-youtube-video', 'x-docs-docker'] as const;

const MISSING = ['declined', 'no_response', 'unreachable', 'deflected'];
const kindOf = ({ kind, outcome = '' }: Label) =>
  kind === 'anonymous' ? 'anonymous' : MISSING.includes(outcome) ? 'missing' : null;

const fold = (text: string) => text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();

describe.skipIf(!program || !hasCorpus())('pages of a labelled corpus in Chromium', () => {
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

  interface Visit {
    readonly state: string;
    readonly popup: Page;
    readonly page: Page;
    /** Whatever must be so on every page; fails where it is not. */
    finish(): Promise<void>;
  }

  async function visit(name: string): Promise<Visit> {
    const page = await chromium.open(`${site.address}${name}`);
    const ours = await watchOurErrors(page);
    const before = await page.content();
    const popup = await chromium.clickToolbarButton(page);
    const state = await settled(popup);
    return {
      state,
      popup,
      page,
      async finish() {
        await closePopup(popup);
        const after = await page.content();
        await page.close();
        expect(after === before, 'the page is as it was found').toBe(true);
        expect(ours).toEqual([]);
      },
    };
  }

  test.each(NEWS)('%s (%s) is read, marked and summed up', async (name) => {
    const { state, popup, page, finish } = await visit(name);
    expect(state).toBe('read');
    const marks = await paintedMarks(page);
    for (const kind of ['anonymous', 'missing']) {
      const labels = labelsOf(name).filter((label) => kindOf(label) === kind);
      if (labels.length === 0) continue;
      const painted = marks.filter((mark) => mark.kind === kind).map(({ words }) => fold(words));
      const found = labels.filter(({ words }) => painted.some((mark) => mark.includes(words) || words.includes(mark)));
      // How well is measured by the evaluation; here, that what is on the page is what the labels speak of.
      expect(found.length, `${kind}: ${painted.join(' | ')}`).toBeGreaterThanOrEqual(Math.ceil(labels.length / 2));
    }
    expect(await textOf(popup, 'h1')).toMatch(/attributed statement|unnamed sources/);
    const listed = await rowsUnder(popup, 'Unnamed sources');
    expect(listed.length).toBe(marks.filter(({ kind }) => kind === 'anonymous').length);
    await finish();
  });

  test.each(NOT_NEWS)('%s is refused as no article, and stays unmarked', async (name) => {
    const { state, popup, page, finish } = await visit(name);
    expect(state).toBe('not-an-article');
    expect(await textOf(popup, 'h1')).toBe('No article found on this page');
    expect(await paintedMarks(page)).toEqual([]);
    await finish();
  });
});

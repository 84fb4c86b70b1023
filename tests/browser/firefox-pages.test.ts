// Twelve unlike saved pages of the labelled corpus in Firefox: ten news pages, two others.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Firefox } from '../../.ci/firefox.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import type { Reading } from '../../utils/analysis/types.ts';
import { expectExactMarks, KINDS, paintedWordsIn } from './all-pages.ts';
import { browserFor, startFirefox } from './browsers.ts';
import { hasCorpus, serveCorpus } from './sites.ts';

const program = browserFor('firefox');

const NEWS = [
  'venturebeat-wework-nyag-2019',
  'hindustantimes-chem-pluto-2023',
  'reuters-israeli-tank-2024',
  'nytimes-rahami-2016',
  'thehill-kushner-plan-2019',
  'inews-nigerian-cult-2024',
  'huffpost-sheen-2023',
  'ap-hosted-orlando-father-2016',
  'npr-bump-stocks-2018',
  'foxnews-scooter-braun-2019',
];
const NOT_NEWS = ['x-github-repo', 'x-docs-docker'];
const pages = [
  ...NEWS.map((name) => ({ name, state: 'read' })),
  ...NOT_NEWS.map((name) => ({ name, state: 'not-an-article' })),
];

/** The extension's interface, in the popup; functions sent there see nothing of this file. */
declare const browser: {
  readonly tabs: {
    query(about: object): Promise<readonly { readonly id: number }[]>;
    sendMessage(tab: number | undefined, message: object): Promise<{ readonly reply: { readonly reading: Reading } }>;
  };
};

describe.skipIf(!program || !hasCorpus())('pages of a labelled corpus in Firefox', () => {
  let firefox: Firefox;
  let site: Site;

  beforeAll(async () => {
    site = await serveCorpus();
    firefox = await startFirefox(program ?? '');
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  const html = () => firefox.inPage(() => document.documentElement.outerHTML);
  const settled = () =>
    until('the page is read', () =>
      firefox.inPopup(() => {
        const state = document.querySelector('main')?.getAttribute('data-state') ?? 'reading';
        return state === 'reading' ? null : state;
      }),
    );
  const reading = () =>
    firefox.inPopup(async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      return (await browser.tabs.sendMessage(tab?.id, { to: 'content', call: 'getState', args: [] })).reply.reading;
    });

  test.each(pages)('$name: $state', async ({ name, state }) => {
    await firefox.go(`${site.address}${name}`);
    const before = await html();
    const ourErrors = await firefox.watchOurErrors();
    await firefox.clickToolbarButton();
    expect(await settled()).toBe(state);
    const found = await reading();
    expect(found.status).toBe(state);
    expectExactMarks(found, await firefox.inPage(paintedWordsIn, KINDS));
    await firefox.closePopup();
    expect((await html()) === before, 'the page is as it was found').toBe(true);
    expect(await ourErrors()).toEqual([]);
  });
});

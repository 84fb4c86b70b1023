// The main job in Firefox: click, read, marks, popup; by a real pointer and real keys.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Firefox } from '../../.ci/firefox.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { browserFor, keepFlash, keptFlash, startFirefox } from './browsers.ts';
import { SEED_PAGE, serveSite } from './sites.ts';

const program = browserFor('firefox');

describe.skipIf(!program)('the main journey in Firefox', () => {
  let firefox: Firefox;
  let site: Site;
  let before: string;

  const html = () => firefox.inPage(() => document.documentElement.outerHTML);
  const isMarked = () => firefox.inPage(() => CSS.highlights.has('on-record-anonymous'));
  const settled = () =>
    until('the page is read', () =>
      firefox.inPopup(() => {
        const state = document.querySelector('main')?.getAttribute('data-state') ?? 'reading';
        return state === 'reading' ? null : state;
      }),
    );

  beforeAll(async () => {
    site = await serveSite({ '/story.html': SEED_PAGE });
    firefox = await startFirefox(program ?? '');
    await firefox.go(`${site.address}story.html`);
    before = await html();
    await firefox.clickToolbarButton();
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  test('a click reads the page, and the popup begins with one sentence', async () => {
    expect(await settled()).toBe('read');
    expect(await firefox.inPopup(() => document.querySelector('h1')?.textContent)).toMatch(
      /^7 of \d+ attributed statements come from people the article does not name; 2 parties gave no answer\.$/,
    );
    expect(await firefox.inPopup(() => document.querySelectorAll('li[id^=source-] .statement').length)).toBe(7);
  });

  test('the marks are painted, and the page is as it was found', async () => {
    const words = await firefox.inPage(() =>
      ['anonymous', 'missing'].map((kind) =>
        [...(CSS.highlights.get(`on-record-${kind}`) ?? [])].map((range) => String(range)),
      ),
    );
    expect(words.map(({ length }) => length)).toEqual([7, 2]);
    expect(words[0]).toContain('a source familiar with the discussions');
    expect(await html()).toBe(before);
  });

  test('an entry leads to its place, which flashes', async () => {
    await firefox.inPage(keepFlash);
    await firefox.clickInPopup('li[id^=source-] .statement');
    await until('the place flashes', () => firefox.inPage(keptFlash));
  });

  test('the switch hides the marks and shows them again', async () => {
    await firefox.clickInPopup('.switch input');
    await until('no mark is left', async () => !(await isMarked()));
    await firefox.clickInPopup('.switch input');
    await until('the marks are back', isMarked);
  });

  test('the keys do so with the popup closed', async () => {
    await firefox.closePopup();
    await firefox.pressAltShift('m');
    await until('no mark is left', async () => !(await isMarked()));
    await firefox.pressAltShift('m');
    await until('the marks are back', isMarked);
  });
});

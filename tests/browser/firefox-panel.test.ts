// The sidebar in Firefox: opened from the popup, it stays and follows tabs and marks.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Firefox } from '../../.ci/firefox.ts';
import type { Site } from '../../.ci/serve.ts';
import { until, untilSteady } from '../../.ci/until.ts';
import { browserFor, keepFlash, keptFlash, startFirefox } from './browsers.ts';
import { SEED_PAGE, serveSite } from './sites.ts';
import { DOCKS, storyPage } from './stories.ts';

const program = browserFor('firefox');

describe.skipIf(!program)('the sidebar in Firefox', () => {
  let firefox: Firefox;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite({ '/story.html': SEED_PAGE, '/news/docks.html': storyPage(DOCKS) });
    firefox = await startFirefox(program ?? '');
    await firefox.go(`${site.address}story.html`);
    await readByClick();
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  const readByClick = async () => {
    await firefox.clickToolbarButton();
    const isRead = () => document.querySelector('main')?.getAttribute('data-state') === 'read';
    await until('the page is read', () => firefox.inPopup(isRead));
  };
  const shows = (state: string) =>
    until(`the sidebar shows: ${state}`, () =>
      firefox.inSidebar(
        (wanted: string) => document.querySelector('main')?.getAttribute('data-state') === wanted,
        state,
      ),
    );
  const current = () => firefox.inSidebar(() => document.querySelector('[aria-current]')?.textContent ?? '');
  const outlet = () => firefox.inSidebar(() => document.querySelector('.article')?.textContent ?? '');
  const scrollTo = (words: string) =>
    firefox.inPage((words: string) => {
      const paragraph = [...document.querySelectorAll('p')].find((each) => each.textContent.includes(words));
      paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }, words);

  test('opens by a click in the popup, and shows the page that was read', async () => {
    await firefox.clickInPopup('.tools button:first-child');
    await until('the sidebar is open', () => firefox.hasSidebar());
    await shows('read');
    expect(await firefox.inSidebar(() => document.querySelector('h1')?.textContent)).toMatch(/^7 of \d+ attributed/);
  });

  test('marks the row of the mark in view, and a row leads to its place', async () => {
    await firefox.inPage(() => {
      for (const paragraph of document.querySelectorAll('p')) paragraph.style.marginBlock = '70vh';
    });
    await scrollTo('The White House did not');
    await until('the White House is current', async () => (await current()).startsWith('The White House did not'));
    await firefox.inPage(keepFlash);
    await firefox.clickInSidebar('li[id^=source-] .statement');
    await until('the place flashes', () => firefox.inPage(keptFlash));
    await until('its row is current', async () => /two other sources|one of the sources/.test(await current()));
  });

  test('a card on the page leads to its row', async () => {
    await firefox.pressAltShift('.');
    const button = () =>
      firefox.inCard((root) => {
        const show = [...root.querySelectorAll('button')].find((each) => each.textContent === 'Show in the list');
        const box = show?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      });
    const { x, y } = await untilSteady('the card is open and stands still', button);
    await firefox.movePointer(x, y, true);
    await until('a row has the keyboard', () =>
      firefox.inSidebar(() => document.activeElement?.id.startsWith('row-') === true),
    );
    await firefox.pressEscape();
  });

  test('follows the tab in front, and reads none that was not asked for', async () => {
    await firefox.openTab(`${site.address}news/docks.html`);
    await shows('not-asked');
    expect(await firefox.inPage(() => CSS.highlights.size)).toBe(0);
    await readByClick();
    await firefox.closePopup();
    await shows('read');
    await until('it is the other story', async () => (await outlet()).includes('docks'));
    await firefox.turnToTab(0);
    await until('the first tab is back', async () => (await outlet()).includes('Plain Gazette'));
  });
});

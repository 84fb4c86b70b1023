// The card and a page that lives, in Firefox: its content scripts see the page through other glasses than Chromium's.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Firefox } from '../../.ci/firefox.ts';
import { type Site, serve } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { browserFor, startFirefox } from './browsers.ts';
import { openCard, pressInCard } from './firefox-page.ts';
import { DOCKS, lateParagraph, storyPage } from './stories.ts';

const program = browserFor('firefox');
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

describe.skipIf(!program)('the card in Firefox', () => {
  let firefox: Firefox;
  let site: Site;
  let before: string;

  beforeAll(async () => {
    site = await serve((path) => (path === '/news/docks.html' ? { html: storyPage(DOCKS), policy: POLICY } : null));
    firefox = await startFirefox(program ?? '');
    await firefox.go(`${site.address}news/docks.html`);
    before = await html();
    await firefox.clickToolbarButton();
    await until('the page is marked', async () => (await missing()) > 0);
    await firefox.closePopup();
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  const html = () => firefox.inPage(() => document.documentElement.outerHTML);
  const missing = () => firefox.inPage(() => CSS.highlights.get('on-record-missing')?.size ?? 0);
  test('opens beside a mark, styled, and Escape takes it away without a trace', async () => {
    const text = await openCard(firefox, 'missing');
    expect(text).toContain('The port authority');
    expect(text).toContain('declined to comment');
    const box = await firefox.inCard((root) => {
      const dialog = root.querySelector('.card') as HTMLElement;
      const { width, left, top } = dialog.getBoundingClientRect();
      return {
        width,
        left,
        top,
        radius: dialog.ownerDocument.defaultView?.getComputedStyle(dialog).borderTopLeftRadius,
      };
    });
    expect(box?.radius).toBe('10px');
    expect(box?.width).toBeGreaterThan(150);
    expect(box?.width).toBeLessThanOrEqual(344);
    expect(Math.min(box?.left ?? 0, box?.top ?? 0)).toBeGreaterThanOrEqual(8);
    if (process.env.SCREENSHOTS) await firefox.screenshotPage(`${process.env.SCREENSHOTS}/firefox-card.png`);
    await firefox.pressEscape();
    await until('the card is gone', async () => (await html()) === before);
  });

  test('hides a wrong mark and shows it again', async () => {
    await openCard(firefox, 'missing');
    await pressInCard(firefox, 'Wrong mark');
    await until('the mark is gone', async () => (await missing()) === 0);
    await pressInCard(firefox, 'Show it again');
    await until('the mark is back', async () => (await missing()) === 1);
    await firefox.pressEscape();
    await until('the card is gone', async () => (await html()) === before);
  });

  test('the keys go from mark to mark', async () => {
    await firefox.pressAltShift('.');
    const status = () => firefox.inCard((root) => root.querySelector('[role=status]')?.textContent ?? '');
    const first = await until('the live region speaks', status);
    expect(first).toMatch(/^1 of \d+, /);
    await firefox.pressAltShift('.');
    await until('it goes on', async () => (await status())?.startsWith('2 of '));
    await firefox.pressEscape();
    await until('the card is gone', async () => (await html()) === before);
  });

  test('a late paragraph is read and marked', async () => {
    await firefox.inPage((text: string) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('article')?.append(paragraph);
    }, lateParagraph(4));
    await until('the late mark is there', async () => (await missing()) === 2);
  });
});

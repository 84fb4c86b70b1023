// The card and a page that lives, in Firefox: its content scripts see the page through other glasses than Chromium's.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Firefox } from '../../.ci/firefox.ts';
import { type Site, serve } from '../../.ci/serve.ts';
import { until, untilSteady } from '../../.ci/until.ts';
import { browserFor, startFirefox } from './browsers.ts';
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
    await until('the page is marked', async () => (await missing()) > 0, 20_000);
    await firefox.closePopup();
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  const html = () => firefox.inPage(() => document.documentElement.outerHTML);
  const missing = () => firefox.inPage(() => CSS.highlights.get('on-record-missing')?.size ?? 0);
  const card = () => firefox.inCard((root) => root.querySelector('[role=dialog]')?.textContent ?? '');
  const hover = async () => {
    const [x, y] = await firefox.inPage(() => {
      const range = [...(CSS.highlights.get('on-record-missing') ?? [])][0] as Range;
      const { left, top, width, height } = range.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    });
    await firefox.movePointer(x - 3, y);
    await firefox.movePointer(x, y);
  };

  test('opens beside a mark, styled, and Escape takes it away without a trace', async () => {
    await hover();
    const text = await until('the card is open', card);
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
    await firefox.movePointer(1, 1);
    await hover();
    await until('the card is open', card);
    const press = async (name: string) => {
      const place = await untilSteady(`there is a button "${name}" that stands still`, () =>
        firefox
          .inCard((root) =>
            [...root.querySelectorAll('button')].map((button) => {
              const { left, top, width, height } = button.getBoundingClientRect();
              return { name: button.textContent, x: left + width / 2, y: top + height / 2 };
            }),
          )
          .then((buttons) => buttons?.find((button) => button.name === name)),
      );
      await firefox.movePointer(place.x, place.y, true);
    };
    await press('Wrong mark');
    await until('the mark is gone', async () => (await missing()) === 0);
    await press('Show it again');
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

// The page of the first run in Firefox.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from '../../.ci/firefox.ts';
import { until, untilSteady } from '../../.ci/until.ts';
import { browserFor } from './browsers.ts';

const program = browserFor('firefox');

describe.skipIf(!program)('the first run in Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox(program ?? '', '.output/firefox-mv3', { firstRun: true });
  });
  afterAll(async () => {
    await firefox?.close();
  });

  test('opens by itself, and reads and marks its article at a click', async () => {
    const button = await untilSteady('the page is there and stands still', () =>
      firefox.inPage(() => {
        const box = document.querySelector('.main-button')?.getBoundingClientRect();
        return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
      }),
    );
    expect(await firefox.inPage(() => [location.protocol, location.pathname])).toEqual([
      'moz-extension:',
      '/welcome.html',
    ]);
    await firefox.movePointer(button.x, button.y, true);
    await until('it is read', () => firefox.inPage(() => document.querySelector('[data-try-out=read]') !== null));
    const words = await firefox.inPage(() =>
      [...(CSS.highlights.get('on-record-anonymous') ?? [])].map((range) => String(range)),
    );
    expect(words).toHaveLength(7);
    expect(words).toContain('a source familiar with the discussions');
    expect(await firefox.inPage(() => document.querySelectorAll('aside li[id^=source-] .statement').length)).toBe(7);
  });
});

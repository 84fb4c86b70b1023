// The page is the attacker, in Firefox, where our scripts see the page through other windows than in Chromium.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Firefox } from '../../.ci/firefox.ts';
import { type Site, serve } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { browserFor, startFirefox } from './browsers.ts';
import { hostilePage } from './hostile-page.ts';

const program = browserFor('firefox');

describe.skipIf(!program)('hostile pages in Firefox', () => {
  let firefox: Firefox;
  let site: Site;

  beforeAll(async () => {
    site = await serve((path) => {
      if (path === '/hostile.html') return { html: hostilePage(true) };
      return path === '/tame.html' ? { html: hostilePage(false) } : null;
    });
    firefox = await startFirefox(program ?? '');
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  /** What the popup says of the page, its address left out. */
  const read = async (name: string) => {
    await firefox.go(site.address + name);
    const ourErrors = await firefox.watchOurErrors(); // what the page before still had to say is past
    await firefox.clickToolbarButton();
    await until('the page is read', () =>
      firefox.inPopup(() => document.querySelector('main')?.getAttribute('data-state') === 'read'),
    );
    const said = await firefox.inPopup(() => document.querySelector('main')?.textContent ?? '');
    const made = await firefox.inPopup(
      () => document.querySelectorAll('main img, main script, [onerror], [onload], [onclick]').length,
    );
    await firefox.closePopup();
    return { said: said.replaceAll(name, ''), made, errors: await ourErrors() };
  };

  test('before the click nothing of ours is in the page', async () => {
    await firefox.go(`${site.address}tame.html`);
    const found = await firefox.inPage(() => [
      CSS.highlights.size,
      document.adoptedStyleSheets.length,
      document.documentElement.children.length,
      Object.getOwnPropertyNames(window).filter((name) => /^on-?record/i.test(name)).length,
    ]);
    expect(found).toEqual([0, 0, 2, 0]);
  });

  test('a page that replaces what scripts build upon is read like the one that does not; markup is words', async () => {
    const tame = await read('tame.html');
    expect(tame.made).toBe(0);
    expect(tame.said).toContain('<script>window.pwned=1</script>');
    expect(tame.said).not.toMatch(/[\u202a-\u202e]/);
    expect(await firefox.inPage(() => 'pwned' in window)).toBe(false);

    const hostile = await read('hostile.html');
    expect(hostile).toEqual(tame);
    expect(hostile.errors).toEqual([]);
  });
});

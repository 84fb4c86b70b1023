// The comparison in Firefox: tabs read by clicks on the toolbar button, kept, left and returned to, the browser's own
// question answered both ways, a tab that sleeps, and an export.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Firefox } from '../../.ci/firefox.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import type { Annotation } from '../../utils/export/annotations.ts';
import { browserFor, keepFlash, keptFlash, startFirefox } from './browsers.ts';
import { COURIER, ELSEWHERE, LEDGER, type Published, publishedPage, WIRE } from './one-story.ts';
import { serveSite } from './sites.ts';

const program = browserFor('firefox');
const THREE = [COURIER, LEDGER, WIRE];
const COMPARISON = '/compare.html';

/** As far as the tests use it in pages of the extension. */
declare const browser: {
  readonly tabs: {
    query(about: object): Promise<readonly { readonly id: number; readonly url?: string; readonly index: number }[]>;
    discard(tab: number): Promise<void>;
  };
  readonly permissions: { getAll(): Promise<{ readonly origins: readonly string[] }> };
};

describe.skipIf(!program)('the comparison in Firefox', () => {
  let firefox: Firefox;
  let site: Site;

  const pathOf = ({ outlet }: Published) => `${outlet.replaceAll(' ', '-')}.html`;

  beforeAll(async () => {
    site = await serveSite({
      ...Object.fromEntries([...THREE, ELSEWHERE].map((story) => [`/${pathOf(story)}`, publishedPage(story)])),
      '/left.html': '<!doctype html><title>Elsewhere</title><p>Nothing to read here.</p>',
    });
    firefox = await startFirefox(program ?? '');
    for (const [n, story] of THREE.entries()) {
      const address = `${site.address}${pathOf(story)}`;
      await (n === 0 ? firefox.go(address) : firefox.openTab(address));
      await firefox.clickToolbarButton();
      const isRead = () => document.querySelector('main')?.getAttribute('data-state') === 'read';
      await until('the page is read', () => firefox.inPopup(isRead));
      if (n < THREE.length - 1) await firefox.closePopup();
    }
    await firefox.clickInPopup('footer .tools button:nth-child(2)');
    await firefox.enterTab(COMPARISON);
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  const outlets = () =>
    firefox.inPage(() => [...document.querySelectorAll('.columns > article .outlet')].map((each) => each.textContent));
  const shows = (...expected: Published[]) =>
    until(`the comparison shows ${expected.length}`, async () => {
      const wanted = expected.map(({ outlet }) => outlet).sort();
      return (await outlets()).sort().join() === wanted.join();
    });
  const says = (selector: string, words: string) =>
    until(`it says ${words}`, () =>
      firefox.inPage(
        (selector: string, words: string) => document.querySelector(selector)?.textContent.includes(words) === true,
        selector,
        words,
      ),
    );
  const clickNamed = async (name: string, within = 'main') => {
    const mark = (name: string, within: string) => {
      for (const each of document.querySelectorAll('[data-wanted]')) each.removeAttribute('data-wanted');
      const inside = [...document.querySelectorAll('main, article')].find(
        (each) => each.localName === within || each.querySelector('h3')?.textContent === within,
      );
      const found = [...(inside?.querySelectorAll('button, summary') ?? [])].find(
        (each) => each.textContent.trim() === name,
      );
      found?.setAttribute('data-wanted', '');
      return found !== undefined;
    };
    await until(`there is ${name}`, () => firefox.inPage(mark, name, within));
    await firefox.clickInPage('[data-wanted]');
  };
  const isPressed = () => firefox.inPage(() => document.querySelector('[aria-pressed="true"]')?.textContent ?? null);
  const nothingIsPermitted = () =>
    until('the permission is given back', async () => {
      return (await firefox.inPage(async () => (await browser.permissions.getAll()).origins.length)) === 0;
    });

  test('three tabs that were clicked stand side by side as one story', async () => {
    await shows(...THREE);
    await says('.story > h2', 'One story: 3 articles');
    await says('.shared-origin > p', 'hand on what');
  });

  test('a line leads to its sentence in its tab', async () => {
    await firefox.enterTab(pathOf(COURIER));
    await firefox.inPage(keepFlash);
    await firefox.enterTab(COMPARISON);
    await firefox.clickInPage('.shared-origin .statement');
    await firefox.enterTab(pathOf(COURIER));
    await until('the place flashes', () => firefox.inPage(keptFlash));
  });

  test('a tab drops out when its page is left, and returns with it', async () => {
    await firefox.go(`${site.address}left.html`);
    await firefox.enterTab(COMPARISON);
    await shows(LEDGER, WIRE);
    await firefox.enterTab('left.html');
    await firefox.inPage(() => history.back());
    await firefox.enterTab(COMPARISON);
    await shows(...THREE);
  });

  test('what was kept stays when its page is left, and is the open tab’s own column again when it returns', async () => {
    await clickNamed('Keep', LEDGER.title);
    await until('it is kept', async () => (await isPressed()) === 'Kept');
    await firefox.enterTab(pathOf(LEDGER));
    await firefox.go(`${site.address}left.html`);
    await firefox.enterTab(COMPARISON);
    await says('.snapshot', 'napshot');
    await shows(...THREE);
    await firefox.enterTab('left.html');
    await firefox.inPage(() => history.back());
    await firefox.enterTab(COMPARISON);
    const snapshots = () => firefox.inPage(() => document.querySelectorAll('.snapshot').length);
    await until('no snapshot stands alone', async () => (await snapshots()) === 0);
    await shows(...THREE);
    await clickNamed('Kept', LEDGER.title);
    await until('it is let go', async () => (await isPressed()) === null);
  });

  test('web annotations: the quotations stand on the page as they are exported', async () => {
    await clickNamed('Export', WIRE.title);
    await clickNamed('Web annotations', WIRE.title);
    const { '@graph': graph } = JSON.parse(await firefox.takeDownload('.jsonld')) as {
      '@graph': { first: { items: Annotation[] } }[];
    };
    expect(graph).toHaveLength(1);
    const quotations = graph.flatMap(({ first }) =>
      first.items.flatMap(({ target }) =>
        target.flatMap(({ selector }) =>
          selector.type === 'TextQuoteSelector' ? selector.prefix + selector.exact + selector.suffix : [],
        ),
      ),
    );
    expect(quotations.length).toBeGreaterThan(10);
    await firefox.enterTab(pathOf(WIRE));
    const whole = await firefox.inPage(() => document.body.textContent);
    for (const quotation of quotations) expect(whole).toContain(quotation);
  });

  test('reading all tabs, refused: the reader is told, and the tab that was not clicked stays closed', async () => {
    await firefox.openTab(`${site.address}${pathOf(ELSEWHERE)}`);
    await firefox.enterTab(COMPARISON);
    await clickNamed('Read all open tabs');
    await firefox.answerPermission('deny');
    await says('.notice', 'On Record was not let into the other tabs.');
    await shows(...THREE);
  });

  test('reading all tabs, allowed: the other tab is read, and the permission is given back', async () => {
    await clickNamed('Read all open tabs');
    await firefox.answerPermission('allow');
    await shows(...THREE, ELSEWHERE);
    await nothingIsPermitted();
  });

  test('a sleeping tab is woken and read where it is, by the browser’s own question', async () => {
    // The tab in front before this one; its address is kept from us again.
    await firefox.inPage(async () => {
      const tabs = await browser.tabs.query({});
      const last = tabs.reduce((a, b) => (a.index > b.index ? a : b));
      await browser.tabs.discard(last.id);
    });
    await says('.tabs', 'Asleep');
    await shows(...THREE);
    await says('.tabs', ELSEWHERE.title);
    await clickNamed('Wake and read');
    await firefox.answerPermission('allow');
    await shows(...THREE, ELSEWHERE);
    await nothingIsPermitted();
  });
});

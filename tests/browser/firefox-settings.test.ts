// In Firefox, by the browser's own question, menu and keys: a site that is read without a click, and what a reader can set.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Firefox } from '../../.ci/firefox.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { browserFor, startFirefox } from './browsers.ts';
import { serveSite } from './sites.ts';
import { DOCKS, FERRY, storyPage } from './stories.ts';

/** As far as it is used in the browser's own window. */
declare const WebExtensionPolicy: { getByID(id: string): { readonly contentScripts: readonly unknown[] } };

const program = browserFor('firefox');
const ALWAYS = '.site .choice:last-of-type input';

describe.skipIf(!program)('settings in Firefox', () => {
  let firefox: Firefox;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite({ '/docks.html': storyPage(DOCKS), '/ferry.html': storyPage(FERRY) });
    firefox = await startFirefox(program ?? '');
    await firefox.go(`${site.address}docks.html`);
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });

  const isMarked = () => firefox.inPage(() => CSS.highlights.has('on-record-anonymous'));
  const staysUnread = async () => {
    for (const end = Date.now() + 1_500; Date.now() < end; ) expect(await isMarked()).toBe(false);
  };
  const openPopup = async () => {
    await firefox.clickToolbarButton();
    // With the whole report above it, the box stays where it is.
    const isWhole = () => firefox.inPopup(() => document.querySelector('main[data-state=read] .site') !== null);
    await until('the popup knows page and site', isWhole);
  };
  const isTicked = () =>
    firefox.inPopup(
      (box: string) => (document.querySelector(box) as HTMLInputElement | null)?.checked ?? false,
      ALWAYS,
    );
  const why = () => firefox.inPopup(() => document.querySelector('#site-why')?.textContent ?? '');

  test('permission refused: the popup says so, and nothing is read without a click', async () => {
    await openPopup();
    expect(await firefox.inPopup(() => document.querySelectorAll('.site input').length)).toBe(1);
    await firefox.clickInPopup(ALWAYS);
    await firefox.answerPermission('deny');
    await until('it is said', async () => /^Not permitted\. localhost is read only when you click/.test(await why()));
    expect(await isTicked()).toBe(false);
    await firefox.closePopup();
    await firefox.go(`${site.address}ferry.html`);
    await staysUnread();
  });

  test('the menu of the right button reads the page, in the popup', async () => {
    await firefox.chooseInMenu('h1', 'Read this page');
    await until('the page is marked', isMarked);
    await firefox.closePopup();
    await firefox.go(`${site.address}docks.html`);
  });

  test('permission given: every page of the site is read without a click', async () => {
    await openPopup();
    await firefox.clickInPopup(ALWAYS);
    await firefox.answerPermission('allow');
    await until('it is ticked', isTicked);
    const registered = () => firefox.inBrowser((id) => WebExtensionPolicy.getByID(id).contentScripts.length);
    await until('a script is registered', async () => (await registered()) > 0);
    await firefox.closePopup();
    await firefox.go(`${site.address}docks.html`);
    await until('the page is marked without a click', isMarked);
  });

  test('the menu of the right button shows and hides the marks', async () => {
    await firefox.chooseInMenu('h1', 'Show or hide the marks');
    await until('no mark is left', async () => !(await isMarked()));
    await firefox.chooseInMenu('h1', 'Show or hide the marks');
    await until('the marks are back', isMarked);
  });

  test('the settings list the site, recolour marks, and give the permission back', async () => {
    const options = await firefox.addressOf('options.html');
    await firefox.go(options);
    const shown = (selector: string) =>
      firefox.inPage((wanted: string) => document.querySelector(wanted)?.textContent ?? '', selector);
    await until('the site is listed', async () => (await shown('.sites')).startsWith('localhost'));
    await firefox.inPage(() => {
      const field = document.querySelector('.colour input') as HTMLInputElement;
      field.value = '#0033aa';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until('the colour is kept', async () => (await shown('main')).includes('Use the default colours'));
    await firefox.go(`${site.address}docks.html`);
    const line = () =>
      firefox.inPage(() => getComputedStyle(document.body, '::highlight(on-record-anonymous)').textDecorationColor);
    await until('the marks have it', async () => (await line()) === 'rgb(0, 51, 170)');

    await firefox.go(options);
    await until('the site is listed', async () => (await shown('.sites')).startsWith('localhost'));
    await firefox.clickInPage('.sites button');
    await until('it is given back', async () => /^localhost is read only when you click/.test(await shown('.told p')));
    await firefox.go(`${site.address}docks.html`);
    await staysUnread();
  });

  test('our keys are none of the browser’s own', async () => {
    const { commands } = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8')) as {
      commands: Record<string, { suggested_key: { default: string } }>;
    };
    const ours = Object.values(commands).map(({ suggested_key }) => suggested_key.default);
    expect(ours.every((keys) => keys.startsWith('Alt+Shift+'))).toBe(true);
    const written: Record<string, string> = { Period: '.', Comma: ',' };
    const pressed = ours.map((keys) => keys.replace('Alt+Shift+', '')).map((key) => written[key] ?? key);
    const theirs = (await firefox.ownAltShiftKeys()).map((key) => key.toUpperCase());
    expect(pressed.filter((key) => theirs.includes(key.toUpperCase()))).toEqual([]);
  });
});

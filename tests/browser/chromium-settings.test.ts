// What a reader can set, from the popup and on the page of settings, and what pages make of it.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, closePopup } from '../../.ci/chromium.ts';
import type { Site } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { browserFor, faultsOf, paintedMarks, settled, startChromium, textOf, watchOurErrors } from './browsers.ts';
import { catchDownloads } from './downloads.ts';
import { SEED_PAGE, serveSite } from './sites.ts';
import { DOCKS, storyPage } from './stories.ts';
import { badgeInFront, fillStorage, storedKeys } from './worker.ts';

const program = browserFor('chromium');
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

describe.skipIf(!program)('settings in Chromium', () => {
  let chromium: Chromium;
  let site: Site;
  let page: Page;
  let other: Page;
  let options: Page;
  let takeDownload: Awaited<ReturnType<typeof catchDownloads>> | undefined;
  let ours: readonly string[];
  const folder = mkdtempSync(join(tmpdir(), 'on-record-files-'));

  beforeAll(async () => {
    site = await serveSite({ '/story.html': SEED_PAGE, '/docks.html': storyPage(DOCKS) });
    chromium = await startChromium(program ?? '');
    other = await read(`${site.address}docks.html`);
    page = await read(`${site.address}story.html`);
    ours = await watchOurErrors(page);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
    rmSync(folder, { recursive: true });
  });

  /** Has the page read; the popup is closed again. */
  const click = async (on: Page) => {
    const popup = await chromium.clickToolbarButton(on);
    expect(await settled(popup)).toBe('read');
    await closePopup(popup);
  };
  const read = async (address: string) => {
    const opened = await chromium.open(address);
    await click(opened);
    return opened;
  };
  const count = async (on: Page, kind: string) => (await paintedMarks(on)).filter((mark) => mark.kind === kind).length;
  const badge = async () => {
    await page.bringToFront();
    return (await badgeInFront(chromium)).text;
  };
  const colourOf = (on: Page, kind: string) =>
    on.evaluate((k) => getComputedStyle(document.body, `::highlight(on-record-${k})`).textDecorationColor, kind);
  const told = () => textOf(options, '.told [role=status]');
  const says = (words: RegExp) => until(`the page says ${words}`, async () => words.test(await told()));
  const press = async (words: string) => {
    await options.bringToFront();
    await options.locator(`::-p-aria(${words})`).click();
  };
  /** As its picker does, which is a window of the browser's own. */
  const choose = (kind: string, colour: string) =>
    options.$eval(
      `input[aria-label="Colour of “${kind}”"]`,
      (field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      colour,
    );

  test('the button bears the number of statements by unnamed people, and says so in words', async () => {
    await page.bringToFront();
    await until('the badge is there', async () => (await badgeInFront(chromium)).text === '7');
    const title = async () => (await badgeInFront(chromium)).title;
    await until(
      'it says so',
      async () => (await title()) === 'On Record: 7 statements from unnamed people on this page',
    );
  });

  test('a kind that is switched off in the popup goes on every page, and stays off', async () => {
    const popup = await chromium.clickToolbarButton(page);
    await settled(popup);
    await popup.locator('::-p-aria(Asked, gave no answer 2)').click();
    for (const each of [page, other]) await until('they are gone', async () => (await count(each, 'missing')) === 0);
    expect(await count(page, 'anonymous')).toBe(7);
    await closePopup(popup);
    await page.reload();
    await click(page);
    await until('the page is marked anew', async () => (await count(page, 'anonymous')) === 7);
    expect(await count(page, 'missing')).toBe(0);
  });

  test('the popup leads to the settings, which know of it', async () => {
    const popup = await chromium.clickToolbarButton(page);
    await settled(popup);
    const clicked = popup.locator('::-p-aria(Settings)').click();
    clicked.catch(() => {}); // the popup may be gone by the answer
    const target = await chromium.browser.waitForTarget((each) => each.url().endsWith('/options.html'));
    options = (await target.page()) as Page;
    await options.waitForSelector('h1');
    const isOn = () =>
      options.$$eval('.kinds [type=checkbox]', (all) => all.map((box) => (box as HTMLInputElement).checked));
    expect(await isOn()).toEqual([true, false, true, true]);
    await press('Asked, gave no answer');
    for (const each of [page, other]) await until('they are back', async () => (await count(each, 'missing')) > 0);
  });

  test('a colour shows at once on every page that is marked, on its dark parts too', async () => {
    const before = await colourOf(page, 'missing');
    await choose('Asked, gave no answer', '#0033aa');
    for (const each of [page, other])
      await until('the line is blue', async () => (await colourOf(each, 'missing')) === 'rgb(0, 51, 170)');
    expect(await colourOf(page, 'missing-on-dark')).not.toBe('rgb(255, 133, 194)');
    expect(await colourOf(page, 'anonymous')).toBe('rgb(194, 106, 21)');
    await choose('Asked, gave no answer', '#00aa33');
    await until('the line is green', async () => (await colourOf(page, 'missing')) === 'rgb(0, 170, 51)');

    const third = await read(`${site.address}docks.html?third`);
    await until('a new page has it', async () => (await colourOf(third, 'missing')) === 'rgb(0, 170, 51)');
    const popup = await chromium.clickToolbarButton(third);
    await settled(popup);
    const legend = () => popup.$eval('.line.missing', (line) => getComputedStyle(line).textDecorationColor);
    await until('the legend has it', async () => (await legend()) === 'rgb(0, 170, 51)');
    await closePopup(popup);
    await third.close();

    await press('Use the default colours');
    for (const each of [page, other])
      await until('the line is as it was', async () => (await colourOf(each, 'missing')) === before);
  });

  test('a colour that is hard to see is said to be', async () => {
    await choose('No source given', '#ffff00');
    await until('it is said', async () => /1\.1 : 1/.test(await textOf(options, '.kinds')));
    await press('Use the default colours');
  });

  test('the number goes from the button and comes back', async () => {
    await press('Show how many statements come from unnamed people');
    await until('the badge is gone', async () => (await badge()) === '');
    await press('Show how many statements come from unnamed people');
    await until('the badge is back', async () => (await badge()) === '7');
  });

  test('hidden marks are shown again, the latest or all, with a way back; and saved to a file', async () => {
    await fillStorage(chromium, 'local', { 'hidden-marks': ['0000000000001', '0000000000002', '0000000000003'] });
    const kept = async () => ((await storedKeys(chromium))['hidden-marks'] as string[]).map((key) => Number(key));
    await until('they are counted', async () => /hidden 3 marks/.test(await textOf(options, 'main')));
    await press('Show the latest again');
    await says(/^1 mark is shown again/);
    expect(await kept()).toEqual([1, 2]);
    await press('Show all again');
    await says(/^2 marks are shown again/);
    expect(await kept()).toEqual([]);
    await press('Undo');
    await says(/^As it was before/);
    expect(await kept()).toEqual([1, 2]);
    expect(await saved('Export hidden marks', 'on-record-hidden-marks.json')).toMatchObject({
      'on-record': 'hidden-marks',
      keys: ['0000000000001', '0000000000002'],
    });
  });

  test('settings go to a file and come back; a bad file is refused, and nothing is lost', async () => {
    await press('No source given');
    const good = await saved('Export settings', 'on-record-settings.json');
    expect(good).toMatchObject({ 'on-record': 'settings', settings: { kinds: { hearsay: false } } });

    await press('Reset settings');
    await says(/^All settings are at their defaults/);
    for (const [text, words] of [
      ['{"name":"somebody else"}', /^That is not a file that On Record has exported/],
      ['{"on-record":"settings","settings":{"version":99}}', /newer version/],
      ['{"on-record":"settings","settings":{"version":1,"badge":"perhaps"}}', /is damaged/],
    ] as const) {
      await importFile(text);
      await says(words);
    }
    expect(await hearsayIsOn()).toBe(true);
    await importFile(JSON.stringify(good));
    await says(/^The settings of the file are in use/);
    await until('the kind is off', async () => !(await hearsayIsOn()));
    await press('Undo');
    await until('the kind is on', hearsayIsOn);
  });

  test('full storage is said, and everything stays as it was', async () => {
    const filler = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`filler-${n}`, 'x'.repeat(8_100)]));
    await fillStorage(chromium, 'sync', { ...filler, more: 'x'.repeat(4_990) });
    await press('No source given');
    await says(/storage is full/);
    expect(await hearsayIsOn()).toBe(true);
    await fillStorage(chromium, 'sync', {});
  });

  test.each([
    ['damaged', { version: 1, badge: 'perhaps' }, /could not be read/],
    ['newer', { version: 99, badge: false }, /newer version/],
  ])('%s settings are said to be, and pages are read all the same', async (_, settings, words) => {
    await fillStorage(chromium, 'sync', { settings });
    await until('it is said', async () => words.test(await options.$eval('main', (main) => main.textContent ?? '')));
    await page.reload();
    await click(page);
    await until('the page is marked', async () => (await count(page, 'anonymous')) === 7);
    await fillStorage(chromium, 'sync', {});
  });

  test('the keyboard alone reaches everything on the page of settings', async () => {
    await options.bringToFront();
    const controls = await options.$$eval('main :is(button, input)', (all) => all.length);
    await options.focus('.kinds input');
    for (let n = 1; n < controls; n++) {
      await options.keyboard.press('Tab');
      const at = await options.evaluate(() =>
        [...document.querySelectorAll('main :is(button, input)')].indexOf(document.activeElement as Element),
      );
      expect(at).toBe(n);
    }
    await options.focus('.kinds input');
    await options.keyboard.press('Space');
    await until('the marks are gone', async () => (await count(page, 'anonymous')) === 0);
    await options.keyboard.press('Space');
    await until('the marks are back', async () => (await count(page, 'anonymous')) === 7);
  });

  test.each([
    ['light', 900, [{ name: 'prefers-color-scheme', value: 'light' }]],
    ['dark', 900, [{ name: 'prefers-color-scheme', value: 'dark' }]],
    ['forced colours', 900, [{ name: 'forced-colors', value: 'active' }]],
    ['320 px wide', 320, []],
    ['zoomed to 200 %', 450, []],
  ])('axe minds nothing on the page of settings: %s', async (look, width, features) => {
    await options.bringToFront();
    await options.setViewport({ width, height: 700, deviceScaleFactor: look.startsWith('zoomed') ? 2 : 1 });
    const session = await options.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features });
    expect(await faultsOf(options, axe)).toEqual([]);
    expect(await options.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await session.detach();
  });

  test('the number goes with the page: on a reload, and on the way to another one', async () => {
    await page.bringToFront();
    await until('the badge is there', async () => (await badge()) === '7');
    await page.reload();
    await until('the badge is gone', async () => (await badge()) === '');
    await click(page);
    await until('the badge is back', async () => (await badge()) === '7');
    await page.goto(`${site.address}docks.html`);
    await until('the badge is gone', async () => (await badge()) === '');
  });

  test('our scripts raised no error on the page', () => expect(ours).toEqual([]));

  const hearsayIsOn = () =>
    options.$$eval('.kinds [type=checkbox]', (all) => (all[3] as HTMLInputElement | undefined)?.checked ?? false);

  /** Presses a button that gives a file of that name, and reads it. */
  async function saved(button: string, name: string): Promise<unknown> {
    takeDownload ??= await catchDownloads(options);
    await press(button);
    return JSON.parse(await takeDownload(name));
  }

  async function importFile(text: string): Promise<void> {
    const file = join(folder, 'import.json');
    writeFileSync(file, text);
    await options.bringToFront();
    const [chooser] = await Promise.all([options.waitForFileChooser(), options.click('.file')]);
    await chooser.accept([file]);
  }
});

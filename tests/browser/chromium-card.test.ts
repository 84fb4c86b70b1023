// The card on the page, by real pointer, touch and keys. It stands in a closed shadow root: what it says is read from the
// accessibility tree, as a screen reader does.

import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Chromium, closePopup } from '../../.ci/chromium.ts';
import { type Site, serve } from '../../.ci/serve.ts';
import { until } from '../../.ci/until.ts';
import { browserFor, paintedMarks, settled, startChromium, watchOurErrors } from './browsers.ts';
import { DOCKS, pageWith, storyHtml } from './stories.ts';
import { giveCommand, storedKeys } from './worker.ts';

const program = browserFor('chromium');

// Rules that would hide or turn any element of ours inside out, and a policy that allows nothing.
const HOSTILE = `<style>html { font-size: 40px } div, [popover] { display: none !important; transform: scale(9); color: red }
  * { letter-spacing: 1em } main * { letter-spacing: normal } main { height: 250vh }</style>`;
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const HTML = pageWith(
  `<main><article>${storyHtml(DOCKS)}</article><button>The page's own</button></main>`,
  DOCKS,
  HOSTILE,
);

describe.skipIf(!program)('the card in Chromium', () => {
  let chromium: Chromium;
  let site: Site;
  let page: Page;
  let ours: readonly string[];
  let before: string;

  beforeAll(async () => {
    site = await serve((path) => (path === '/news/docks.html' ? { html: HTML, policy: POLICY } : null));
    chromium = await startChromium(program ?? '');
    const { origin } = new URL(site.address);
    await chromium.browser
      .defaultBrowserContext()
      .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    page = await chromium.open(`${site.address}news/docks.html`);
    ours = await watchOurErrors(page);
    await read();
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.close();
  });
  beforeEach(async () => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.mouse.move(1, 1);
    await standAtTop();
    await until('no card is open', async () => (await page.content()) === before);
  });

  /** A tour scrolls smoothly: a place that is still on its way to the page would move it under the pointer. */
  const standAtTop = () =>
    until('the page stands at its top', () =>
      page.evaluate(async () => {
        scrollTo(0, 0);
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        return scrollY === 0;
      }),
    );
  async function read() {
    before = await page.content();
    const popup = await chromium.clickToolbarButton(page);
    expect(await settled(popup)).toBe('read');
    await closePopup(popup);
    expect((await marks()).length).toBeGreaterThan(0);
  }
  const marks = async () => (await paintedMarks(page)).map(({ words }) => words);
  /** The middle of the first line of a mark. */
  const placeOf = (words: string) =>
    page.evaluate((words) => {
      for (const highlight of CSS.highlights.values())
        for (const range of highlight as Iterable<Range>)
          if (range.toString() === words) {
            const box = range.getClientRects()[0];
            if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          }
      throw new Error(`no mark on "${words}"`);
    }, words);
  const hover = async (words: string) => {
    const { x, y } = await placeOf(words);
    await page.mouse.move(x, y);
  };
  const isOpen = () => page.evaluate(() => document.documentElement.children.length === 3);
  const opened = (what = 'the card is open') => until(what, isOpen);
  const closed = () => until('the card is gone', async () => !(await isOpen()));

  /** Role and name of all that is in the card, in order. */
  async function card(): Promise<string[]> {
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const find = (node: SerializedAXNode): SerializedAXNode | null =>
      node.role === 'dialog' ? node : ((node.children ?? []).map(find).find((found) => found !== null) ?? null);
    const names = (node: SerializedAXNode): string[] => [
      ...(node.role === 'InlineTextBox' ? [] : [`${node.role}: ${node.name ?? ''}`]),
      ...(node.children ?? []).flatMap(names),
    ];
    const dialog = tree && find(tree);
    return dialog ? names(dialog) : [];
  }
  /** Once it stands still: a card goes along while its page is scrolled. */
  const press = (name: string) => page.locator(`aria/${name}[role="button"]`).click();
  const pressInPopup = async (name: string) => {
    const popup = await chromium.clickToolbarButton(page);
    const clicked = popup.locator(`aria/${name}[role="button"]`).click();
    await clicked.catch(() => {}); // the popup may be gone by the answer
    await closePopup(popup);
  };
  const copied = () => page.evaluate(() => navigator.clipboard.readText());

  test('opens beside a mark that the pointer rests on, over a page that forbids and hides everything', async () => {
    await hover('three people familiar with the plan');
    await opened();
    const said = await card();
    expect(said[0]).toBe('dialog: Unnamed source');
    expect(said).toContainEqual(expect.stringMatching(/^heading: three people familiar with the plan/));
    expect(said).toContain('StaticText: 3 people');
    expect(said).toContain('StaticText: Why unnamed');
    expect(said).toContain('button: Not a source');
    const box = await (await page.waitForSelector('aria/Not a source'))?.boundingBox();
    expect(box?.width).toBeGreaterThan(60);
    expect(box?.width).toBeLessThan(200);
  });

  test('is whole to assistive technology: a named dialog, a name on all that takes the keyboard, a polite live region', async () => {
    await hover('three people familiar with the plan');
    await opened();
    const session = await page.createCDPSession();
    const all = await until('the live region speaks', async () => {
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      return nodes.some(({ name }) => /^1 of \d+, /.test(name?.value ?? '')) ? nodes : null;
    });
    await session.detach();
    const inside = (id: string): typeof all =>
      all.flatMap((node) => (node.parentId === id ? [node, ...inside(node.nodeId)] : []));
    const has = (node: (typeof all)[number], property: string) =>
      node.properties?.find(({ name }) => name === property)?.value.value;
    const seen = all.filter(({ ignored }) => !ignored);
    const dialog = seen.find(({ role }) => role?.value === 'dialog');
    expect(dialog?.name?.value).toBe('Unnamed source');
    const within = inside(dialog?.nodeId ?? '').filter(({ ignored }) => !ignored);
    expect(within.filter((node) => has(node, 'focusable')).map(({ name }) => name?.value)).toEqual([
      'Close',
      expect.stringMatching(/^\d other mention/),
      'Why marked',
      'Copy quote and link',
      'Show in the list',
      'Not a source',
      'Previous mark',
      'Next mark',
    ]);
    const roles = within.map(({ role }) => role?.value);
    for (const role of ['heading', 'term', 'definition', 'navigation']) expect(roles).toContain(role);
    const live = seen.filter((node) => has(node, 'live') === 'polite' && !within.includes(node));
    expect(live.map(({ role }) => role?.value)).toEqual(['status']);
  });

  test('stays while the pointer goes to it, and goes when the pointer leaves both; the page is as found', async () => {
    await hover('three people familiar with the plan');
    await opened();
    const box = await (await page.waitForSelector('aria/Not a source'))?.boundingBox();
    if (!box) throw new Error('the button has no place');
    await page.mouse.move(box.x + 5, box.y + 5, { steps: 2 });
    await page.evaluate(() => new Promise((done) => setTimeout(done, 900)));
    expect(await isOpen()).toBe(true);
    await page.mouse.move(2, 2, { steps: 3 });
    await closed();
    expect(await page.content()).toBe(before);
  });

  test('Escape closes it, and the page does not hear that key', async () => {
    await page.evaluate(() => addEventListener('keydown', ({ key }) => Object.assign(window, { heard: key })));
    await hover('declined to comment');
    await opened();
    await page.keyboard.press('Escape');
    await closed();
    expect(await page.evaluate(() => (window as { heard?: string }).heard)).toBeUndefined();
    expect(await page.content()).toBe(before);
  });

  test('is not opened by events that the page makes up', async () => {
    const { x, y } = await placeOf('declined to comment');
    await page.evaluate(
      async (x, y) => {
        for (const type of ['pointermove', 'pointerover', 'mousemove', 'click'])
          document
            .elementFromPoint(x, y)
            ?.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, detail: 1 }));
        await new Promise((done) => setTimeout(done, 600));
      },
      x,
      y,
    );
    expect(await isOpen()).toBe(false);
  });

  test('is not opened under something that covers the mark', async () => {
    const { x, y } = await placeOf('declined to comment');
    await page.evaluate(() => {
      const cover = document.createElement('section');
      cover.id = 'cover';
      cover.style.cssText = 'position: fixed; inset: 0; background: white';
      document.body.append(cover);
    });
    await page.mouse.move(x, y);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
    expect(await isOpen()).toBe(false);
    await page.evaluate(() => document.getElementById('cover')?.remove());
  });

  test('opens at a tap, and goes at a tap elsewhere', async () => {
    const { x, y } = await placeOf('declined to comment');
    await page.touchscreen.tap(x, y);
    await opened();
    expect((await card())[0]).toBe('dialog: Asked, gave no answer');
    await page.touchscreen.tap(5, 5);
    await closed();
  });

  test('the tour goes around by the keyboard, says where it is, and gives the keyboard back', async () => {
    const total = (await marks()).length;
    await page.focus('main button');
    const heard: string[] = [];
    for (let n = 0; n <= total; n++) {
      await giveCommand(chromium, 'next-mark');
      heard.push(
        await until('the live region speaks', async () => {
          const tree = await page.accessibility.snapshot({ interestingOnly: false });
          const find = (node: SerializedAXNode): string[] => [
            ...(node.role === 'StaticText' && /^\d+ of \d+, /.test(node.name ?? '') ? [node.name ?? ''] : []),
            ...(node.children ?? []).flatMap(find),
          ];
          const text = tree ? find(tree)[0] : undefined;
          return text && text !== heard.at(-1) ? text : null;
        }),
      );
    }
    expect(heard[0]).toMatch(new RegExp(`^1 of ${total}, Unnamed source: .*three people familiar with the plan`));
    expect(heard.map((text) => Number.parseInt(text, 10))).toEqual([
      ...Array.from({ length: total }, (_, n) => n + 1),
      1,
    ]);
    await giveCommand(chromium, 'previous-mark');
    await until('it went back', async () => (await card()).includes(`StaticText: ${total} of ${total}`));
    await page.keyboard.press('Escape');
    await closed();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
    expect(await page.content()).toBe(before);
  });

  test('the buttons of a card are reached by Tab', async () => {
    await giveCommand(chromium, 'next-mark');
    await opened();
    await page.keyboard.press('Tab');
    const focused = async () => {
      const tree = await page.accessibility.snapshot({ interestingOnly: false });
      const find = (node: SerializedAXNode): string | null =>
        node.focused && node.role === 'button'
          ? (node.name ?? '')
          : ((node.children ?? []).map(find).find((name) => name !== null) ?? null);
      return tree && find(tree);
    };
    await until('its first button has the keyboard', async () => (await focused()) === 'Close');
    await page.keyboard.press('Enter');
    await closed();
  });

  test('the popup goes from mark to mark, too', async () => {
    const at = async () => (await card()).findLast((line) => / of \d+$/.test(line));
    await pressInPopup('Next mark');
    await opened();
    const first = await until('the card says where it is', at);
    await pressInPopup('Next mark');
    await until('the next card is open', async () => {
      const now = await at();
      return now !== undefined && now !== first;
    });
  });

  test('leads to the other mentions of a source', async () => {
    await hover('three people familiar with the plan');
    await opened();
    const summary = await until('the card is filled', async () =>
      (await card()).find((line) => /^DisclosureTriangle: \d other mention/.test(line)),
    );
    await page.locator(`aria/${summary.replace('DisclosureTriangle: ', '')}`).click();
    const mention = await until('the list is open', async () =>
      (await card()).find((line) => line.startsWith('button: One of the people said')),
    );
    await press(mention.replace('button: ', ''));
    await until('the card of the other mention is open', async () => {
      return (await card()).some((line) => /^StaticText: .*240 million crowns/.test(line));
    });
  });

  test('leads to its row in the popup', async () => {
    await hover('declined to comment');
    await opened();
    await press('Show in the list');
    const popup = await chromium.waitForPopup();
    const row = await until('the row has the keyboard', () =>
      popup.evaluate(() => (document.activeElement?.id.startsWith('row-') ? document.activeElement.textContent : null)),
    );
    expect(row).toContain('The port authority declined to comment');
    await closePopup(popup);
  });

  test('copies the sentence with a link that Chromium follows to it', async () => {
    await hover('declined to comment');
    await opened();
    await press('Copy quote and link');
    await until('it says so', async () => (await card()).includes('StaticText: Copied'));
    const line = await copied();
    expect(line).toMatch(/^“The port authority declined to comment\.” \(.*: Declined\) http\S+#:~:text=\S+$/);
    const link = line.slice(line.lastIndexOf(' ') + 1);
    expect(decodeURIComponent(link)).toMatch(/#:~:text=.*declined to comment/i);
    const other = await chromium.browser.newPage();
    await other.setViewport({ width: 500, height: 160 });
    await other.goto(link);
    await until('it went there', () => other.evaluate(() => scrollY > 0));
    await other.close();
  });

  test('a mark that is called wrong is hidden, shown again, and stays hidden over a reload; only a hash is stored', async () => {
    const all = await marks();
    const HASH = /^\{"hidden-marks":\["[0-9a-f]{13}"\]\}$/;
    /** Whether that is all that is stored. */
    const isStored = async (content: RegExp) => content.test(JSON.stringify(await storedKeys(chromium)));
    await hover('declined to comment');
    await opened();
    await press('Wrong mark');
    await until('the mark is gone', async () => !(await marks()).includes('declined to comment'));
    await until('it is stored', () => isStored(HASH));
    await press('Show it again');
    await until('the mark is back', async () => (await marks()).join() === all.join());
    await until('it is forgotten', () => isStored(/^\{"hidden-marks":\[\]\}$/));
    await press('Wrong mark');
    await until('the mark is gone again', async () => !(await marks()).includes('declined to comment'));
    await page.keyboard.press('Escape');
    await closed();
    expect(await page.content()).toBe(before);
    await until('it is stored again', () => isStored(HASH));
    await page.reload();
    await read();
    expect(await marks()).toEqual(all.filter((words) => words !== 'declined to comment'));
  });

  test('a missed mark: what the words are, to the clipboard; the address only when ticked', async () => {
    await page.evaluate(() => {
      const text = document.querySelector('article p:last-of-type')?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, 0, text, 'A report by the court of auditors'.length);
    });
    await pressInPopup('Report a missed mark');
    await opened('the form is open');
    await press('Copy report');
    await until('it says so', async () => (await card()).includes('StaticText: Copied'));
    const report = await copied();
    expect(report).toContain('words: A report by the court of auditors\n');
    expect(report).toContain('sentence: A report by the court of auditors put the backlog');
    expect(report).toContain('kind: unnamed-source\n');
    expect(report).toMatch(/rules: \S+\n/);
    expect(report).not.toContain('localhost');
    await page.locator('aria/Add this page’s address').click();
    await press('Copy report');
    await until('the address is there', async () => (await copied()).includes('page: http://localhost'));
    await page.keyboard.press('Escape');
    await closed();
    expect(await page.content()).toBe(before);
  });

  test('our scripts raised no error on the page', () => {
    expect(ours).toEqual([]);
  });
});

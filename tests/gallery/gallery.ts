// Draws every view in every state into out/gallery and lets axe look at each: `npm run gallery [name or file...]`.
// Names choose pictures whose own names contain one of them; files are articles, each drawn as the popup would show it.
// Exit status 1 where axe finds something.

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import preact from '@preact/preset-vite';
import puppeteer, { type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { getBrowser } from '../../.ci/browsers.ts';
import { readInputs } from '../../cli/inputs.ts';
import { readArticleFrom } from '../../cli/read-article.ts';
import type { ArticleReport } from '../../utils/analysis/types.ts';
import { FOUR, publishedPage } from '../browser/one-story.ts';
import { CARD_SCENES, COMPARE_SCENES, OPTIONS_SCENES, POPUP_SCENES, WELCOME_SCENES } from './scenes.ts';

interface Picture {
  readonly view: 'popup' | 'panel' | 'compare' | 'card' | 'options' | 'welcome';
  readonly scene: string;
  /** In place of a scene: what was found in a real article. */
  readonly report?: ArticleReport;
  /** In place of a scene of the comparison: what was found in real articles. */
  readonly reports?: readonly ArticleReport[];
  /** Part of the file's name. */
  readonly look: string;
  readonly dark?: boolean;
  readonly forced?: boolean;
  readonly rtl?: boolean;
  /** CSS pixels. */
  readonly width: number;
  readonly scale?: number;
  /** Only what the window shows; otherwise the whole page. */
  readonly window?: boolean;
  /** What somebody does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const root = path.resolve(import.meta.dirname, '../..');
const out = path.join(root, 'out/gallery');
const site = path.join(out, 'site');
/** As wide as the popup makes itself. */
const POPUP = 400;

const openFolds = async (page: Page) => {
  await page.$$eval('details', (all) => {
    for (const each of all) each.open = true;
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('details')].every((each) => each.childElementCount > 1),
  );
};
const focusRow = async (page: Page) => {
  await page.focus('.statement');
  await page.keyboard.press('Tab');
};
const focusCell = async (page: Page) => {
  await page.focus('.cells button');
  for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowRight');
};
const loseRow = async (page: Page) => {
  await page.click('.statement');
  await page.waitForFunction(() => /no longer/.test(document.querySelector('footer')?.textContent ?? ''));
};
const openGlossary = async (page: Page) => {
  await (await page.waitForSelector('aria/Glossary[role="button"]'))?.click();
  await page.waitForSelector('.glossary');
};
const beSlow = async (page: Page) => {
  await page.waitForFunction(() => document.querySelectorAll('.notice p').length > 1);
};
const hideMarks = (page: Page) => page.click('.switch input');

const both = (picture: Omit<Picture, 'look'> & { look?: string }): Picture[] =>
  [false, true].map((dark) => ({
    ...picture,
    dark,
    look: `${picture.look ? `${picture.look}-` : ''}${dark ? 'dark' : 'light'}`,
  }));

/** In both themes, in forced colours, at 200 % zoom and at 320 pixels. */
const everyLook = (picture: Omit<Picture, 'look'> & { look?: string }): Picture[] => {
  const name = picture.look ? `${picture.look}-` : '';
  const { view, width } = picture;
  return [
    ...both(picture),
    { ...picture, look: `${name}forced`, forced: true },
    // A popup grows with its zoom; all else has the same window for half as much.
    { ...picture, look: `${name}zoomed`, width: view === 'popup' ? width : width / 2, scale: 2 },
    { ...picture, look: `${name}narrow`, width: 320 },
  ];
};

const PANEL_SCENES = ['read', 'reading-found', 'not-asked', 'not-asked-click', 'nothing-found', 'hostile'];
const PANEL = 640;

const PICTURES: readonly Picture[] = [
  ...Object.keys(POPUP_SCENES).flatMap((scene) => everyLook({ view: 'popup', scene, width: POPUP })),
  ...both({ view: 'popup', scene: 'reading', width: POPUP, look: 'slow', act: beSlow }),
  ...everyLook({ view: 'popup', scene: 'read', width: POPUP, look: 'folds-open', act: openFolds }),
  ...everyLook({ view: 'popup', scene: 'read', width: POPUP, look: 'glossary', act: openGlossary }),
  ...both({ view: 'popup', scene: 'read', width: POPUP, look: 'row-focused', act: focusRow }),
  ...both({ view: 'popup', scene: 'read', width: POPUP, look: 'cell-focused', act: focusCell }),
  { view: 'popup', scene: 'read', look: 'row-lost', width: POPUP, window: true, act: loseRow },
  ...both({ view: 'popup', scene: 'read', width: POPUP, look: 'marks-hidden', act: hideMarks }),
  { view: 'popup', scene: 'read', look: 'as-opened', width: POPUP, window: true },
  { view: 'popup', scene: 'read', look: 'rtl', width: POPUP, rtl: true, act: openFolds },
  { view: 'popup', scene: 'hostile', look: 'rtl', width: POPUP, rtl: true, act: openFolds },
  { view: 'popup', scene: 'read', look: 'glossary-rtl', width: POPUP, rtl: true, act: openGlossary },
  ...PANEL_SCENES.flatMap((scene) => everyLook({ view: 'panel', scene, width: PANEL })),
  ...everyLook({ view: 'panel', scene: 'not-asked', width: PANEL, look: 'glossary', act: openGlossary }),
  ...Object.keys(COMPARE_SCENES).flatMap((scene) => both({ view: 'compare', scene, width: 1280 })),
  ...both({ view: 'compare', scene: 'four', width: 1280, look: 'forced', forced: true }),
  ...['none', 'one', 'four', 'fifty'].flatMap((scene) => both({ view: 'compare', scene, look: 'narrow', width: 320 })),
  { view: 'compare', scene: 'hostile', look: 'narrow', width: 320 },
  { view: 'compare', scene: 'four', look: 'zoomed', width: 640, scale: 2 },
  ...Object.keys(WELCOME_SCENES).flatMap((scene) => everyLook({ view: 'welcome', scene, width: 1200 })),
  { view: 'welcome', scene: 'read', look: 'rtl', width: 1200, rtl: true },
  ...Object.keys(OPTIONS_SCENES).flatMap((scene) => everyLook({ view: 'options', scene, width: 900 })),
  { view: 'options', scene: 'well-used', look: 'rtl', width: 900, rtl: true },
  { view: 'compare', scene: 'two', look: 'rtl', width: 1280, rtl: true },
  ...Object.keys(CARD_SCENES).flatMap((scene) => everyLook({ view: 'card', scene, width: 640, window: true })),
  { view: 'card', scene: 'source', look: 'rtl', width: 400, window: true, rtl: true },
];

async function draw(page: Page, base: string, picture: Picture): Promise<string[]> {
  const { view, scene, look, width, scale = 1, dark = false, forced = false, rtl = false } = picture;
  const faults: string[] = [];
  const complain = (error: unknown) => faults.push(`the page threw ${error}`);
  page.on('pageerror', complain);
  const cdp = await page.createCDPSession();
  await page.setViewport({ width, height: 600, deviceScaleFactor: scale });
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  const given = await page.evaluateOnNewDocument(
    (report, reports) => Object.assign(window, { report, reports }),
    picture.report,
    picture.reports,
  );
  await page.goto('about:blank'); // else only the hash changes and nothing is drawn anew
  await page.goto(`${base}/${view === 'panel' ? 'popup.html?panel' : `${view}.html`}#${scene}`);
  await page.waitForSelector('main :is(h1, h2), main >>> .card');
  if (width < POPUP) await page.$eval('html', (html) => html.classList.remove('popup')); // as in a side panel
  if (rtl) await page.$eval('html', (html) => html.setAttribute('dir', 'rtl'));
  await picture.act?.(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) faults.push(`${wide}px wider than the window: ${await page.evaluate(widest)}`);
  await page.evaluate(readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n    ')}`);
  });
  if (!picture.window && scene !== 'long') {
    // The window as high as the page: what sticks to its lower edge is then in its place.
    const height = await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await page.setViewport({ width, height: Math.max(height, 200), deviceScaleFactor: scale });
    // What came into the window is drawn with the next frames.
    await page.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    );
  }
  await page.screenshot({ path: path.join(out, `${view}-${scene}-${look}.png`) });
  await page.removeScriptToEvaluateOnNewDocument(given.identifier);
  await cdp.detach();
  page.off('pageerror', complain);
  return [...faults, ...violations];
}

/** In the page: what stands out of the window, the innermost of it. */
function widest(): string {
  const end = document.documentElement.clientWidth;
  const out = [...document.querySelectorAll('main *')].filter(
    (element) => element.getBoundingClientRect().right > end + 0.5,
  );
  const inner = out.filter((element) => !out.some((other) => other !== element && element.contains(other)));
  return inner
    .map(({ localName, className, textContent }) => `${localName}.${className} ${textContent?.slice(0, 40)}`)
    .join(', ');
}

/** A real article, drawn like the others. */
async function pictureOf(file: string): Promise<Picture[]> {
  const [input] = await Array.fromAsync(readInputs([file], process.stdin));
  if (!input) throw new Error(`nothing in ${file}`);
  const read = 'error' in input ? input : await readArticleFrom(input);
  if ('error' in read) throw new Error(`${file}: ${read.error.message}`);
  const report: ArticleReport = { ...read, address: null, differences: [], readAt: new Date(0).toISOString() };
  const scene = path.basename(file, path.extname(file));
  return both({
    view: 'popup',
    scene: scene === 'article' ? path.basename(path.dirname(file)) : scene,
    width: POPUP,
    report,
  });
}

/** Four tabs of which three tell one story, drawn from what the analysis finds in them. */
async function picturesOfStory(): Promise<Picture[]> {
  const reports = await Promise.all(
    FOUR.map(async (story): Promise<ArticleReport> => {
      const address = `https://${story.outlet.toLowerCase().replaceAll(' ', '-')}.example/`;
      const read = await readArticleFrom({ file: address, kind: 'page', content: publishedPage(story) });
      if ('error' in read) throw new Error(`${story.title}: ${read.error.message}`);
      return { ...read, address, differences: [], readAt: new Date(0).toISOString() };
    }),
  );
  const story = { view: 'compare', scene: 'story', reports } as const;
  const openMove = (page: Page) => page.click('.columns > article .tools .fold:last-child summary');
  return [
    ...both({ ...story, width: 1440 }),
    { ...story, look: 'narrow', width: 360 },
    { ...story, look: 'moving', width: 1440, act: openMove },
  ];
}

const files = process.argv.slice(2).filter((word) => existsSync(word));
const wanted = process.argv.slice(2).filter((word) => !files.includes(word));
const seed = files.length + wanted.length > 0 ? [] : [path.join(root, 'seeds/articles/ukraine-missiles/article.txt')];
const real = (await Promise.all([...seed, ...files].map(pictureOf))).flat();
const scenes = [...PICTURES, ...(await picturesOfStory())].filter(({ view, scene, look }) => {
  const name = `${view}-${scene}-${look}`;
  return process.argv.length === 2 || wanted.some((part) => name.includes(part));
});
const pictures = [...real, ...scenes];
if (pictures.length === 0) throw new Error(`no picture is called ${wanted.join(' or ')}`);
if (process.argv.length === 2) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await build({
  configFile: false,
  root: import.meta.dirname,
  publicDir: false,
  logLevel: 'warn',
  plugins: [preact()],
  build: {
    outDir: site,
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: {
      input: ['popup', 'compare', 'card', 'options', 'welcome'].map((view) =>
        path.join(import.meta.dirname, `${view}.html`),
      ),
    },
  },
});
const server = await preview({
  configFile: false,
  root: import.meta.dirname,
  logLevel: 'warn',
  build: { outDir: site },
  preview: { port: 0, host: '127.0.0.1' },
});
const address = server.httpServer.address();
if (address === null || typeof address === 'string') throw new Error(`no port: ${address}`);
const browser = await puppeteer.launch({
  executablePath: getBrowser('chromium'),
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
let bad = 0;
try {
  const page = await browser.newPage();
  for (const picture of pictures) {
    const faults = await draw(page, `http://127.0.0.1:${address.port}`, picture);
    if (faults.length === 0) continue;
    bad++;
    console.log(`${picture.view}-${picture.scene}-${picture.look}\n  ${faults.join('\n  ')}`);
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${pictures.length} pictures in ${path.relative(process.cwd(), out)}, ${bad} with faults`);
process.exitCode = bad > 0 ? 1 : 0;

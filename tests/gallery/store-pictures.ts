// npm run store-pictures: what the stores show of the extension, from the extension itself, into out/store.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { getBrowser } from '../../.ci/browsers.ts';
import { type Chromium, launchChromium } from '../../.ci/chromium.ts';
import { type Site, serve } from '../../.ci/serve.ts';

const OUT = 'out/store';
/** CSS pixels, as the stores want them: Chrome's, Edge's and Firefox's pictures, and Chrome's tile. */
const PICTURE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const READ = 'main[data-state="read"]';
const OTHER = 'tests/labels/stories/deal-wire.txt';

const program = getBrowser('chromium');
const seed = readFileSync('seeds/articles/ukraine-missiles/page.html', 'utf8');
const site = await serve((path) => {
  if (path === '/story.html') return { html: seed };
  return path === '/other.html' ? { html: otherStory() } : null;
});
const chromium = await launchChromium({ program, extension: '.output/chrome-mv3', headless: true });
try {
  mkdirSync(OUT, { recursive: true });
  await takePictures(chromium, site);
  console.log(`four pictures are in ${OUT}`);
} finally {
  await chromium.close();
  await site.close();
}

async function takePictures({ browser, ...chromium }: Chromium, site: Site): Promise<void> {
  const page = await chromium.open(`${site.address}story.html`);
  await page.setViewport(PICTURE);
  // Else the card is caught while it fades in.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const popup = await chromium.clickToolbarButton(page);
  await popup.waitForSelector(READ);
  const summary = await popup.screenshot({ captureBeyondViewport: false, encoding: 'base64' });
  const address = new URL('/compare.html', popup.url()).href;
  await popup.evaluate(() => window.close()).catch(() => {}); // the answer is lost with the popup
  await page.bringToFront();
  const marked = await page.screenshot({ encoding: 'base64' });
  await compose(
    await browser.newPage(),
    '1-popup.png',
    `<img src="data:image/png;base64,${marked}" width="${PICTURE.width}">
     <img src="data:image/png;base64,${summary}" style="position:absolute;right:24px;top:16px;max-height:768px;border:1px solid #8886;border-radius:8px;box-shadow:0 8px 32px #0006">`,
  );

  await page.bringToFront();
  const place = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('on-record-anonymous') ?? [])] as Range[];
    const element = range?.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center' });
    const box = range?.getClientRects()[0];
    return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 5 };
  });
  await page.mouse.click(place.x, place.y);
  await page.waitForFunction(() => document.documentElement.children.length === 3);
  await page.screenshot({ path: join(OUT, '2-card.png') });

  const other = await chromium.open(`${site.address}other.html`);
  const second = await chromium.clickToolbarButton(other);
  await second.waitForSelector(READ);
  await second.evaluate(() => window.close()).catch(() => {});
  const comparison = await browser.newPage();
  await comparison.setViewport(PICTURE);
  await comparison.goto(address);
  await comparison.waitForFunction(() => document.querySelectorAll('.outlet').length >= 2);
  await comparison.bringToFront();
  await comparison.screenshot({ path: join(OUT, '3-comparison.png') });

  const icon = readFileSync('public/icon.svg').toString('base64');
  await compose(
    await browser.newPage(),
    'tile.png',
    `<body style="display:grid;place-items:center;height:100vh;background:#1d2733;color:#fff;font:600 34px system-ui">
     <div style="text-align:center"><img src="data:image/svg+xml;base64,${icon}" width="96"><div>On Record</div>
     <div style="font:17px system-ui;margin-top:6px">On whose word does the story rest?</div></div>`,
    TILE,
  );
}

async function compose(page: Page, name: string, html: string, size = PICTURE): Promise<void> {
  await page.setViewport(size);
  await page.setContent(`<!doctype html><style>body{margin:0}</style>${html}`);
  await page.bringToFront();
  await page.screenshot({ path: join(OUT, name) });
  await page.close();
}

/** A plain news page around an invented story: its first line is the headline. */
function otherStory(): string {
  const [title = '', ...paragraphs] = readFileSync(OTHER, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">
    <meta property="og:site_name" content="The Deal Wire"><style>body{font:18px/1.6 serif;max-width:40em;margin:2em auto}</style>
    <main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></html>`;
}

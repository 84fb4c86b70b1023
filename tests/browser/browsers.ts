// The browsers as the tests use them.

import type { Page } from 'puppeteer-core';
import { type BrowserName, getBrowser, MissingBrowser } from '../../.ci/browsers.ts';
import { type Chromium, launchChromium } from '../../.ci/chromium.ts';
import { type Firefox, launchFirefox } from '../../.ci/firefox.ts';

// Nothing outside is reached, whatever a page asks for.
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/**
 * The program of a browser, or null where there is none: the tests are then skipped, and a line says so.
 * Throws where there is none and CI is true: nothing is skipped there.
 */
export function browserFor(name: BrowserName): string | null {
  try {
    return getBrowser(name);
  } catch (error) {
    if (!(error instanceof MissingBrowser) || process.env.CI === 'true') throw error;
    console.warn(`SKIPPED, everything in ${name}: ${error.message}`);
    return null;
  }
}

export const startChromium = (program: string): Promise<Chromium> =>
  launchChromium({ program, extension: '.output/chrome-mv3', headless: true, args: [OFFLINE] });

export const startFirefox = (program: string): Promise<Firefox> => launchFirefox(program, '.output/firefox-mv3');

/** Waits until the popup shows something else than that the page is being read, and gives what. */
export async function settled(popup: Page): Promise<string> {
  const main = await popup.waitForSelector('main[data-state]:not([data-state="reading"])');
  const state = await main?.evaluate((element) => element.getAttribute('data-state'));
  return state ?? '';
}

export const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent);

/** The rows that lead to places in the article, under a heading of the popup. */
export const rowsUnder = (popup: Page, heading: string) =>
  popup.$$(
    `xpath/.//section[.//h2[starts-with(normalize-space(), "${heading}")]]//button[contains(@class, "statement")]`,
  );

export interface PaintedMark {
  readonly kind: string;
  readonly words: string;
}

/** The words under the marks as the page has them, in page order. */
export function paintedMarks(page: Page): Promise<PaintedMark[]> {
  return page.evaluate(() => {
    const marks = [...CSS.highlights].flatMap(([name, highlight]) =>
      ([...highlight] as Range[]).map((range) => ({ kind: name.replace('on-record-', ''), range })),
    );
    marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return marks.map(({ kind, range }) => ({ kind, words: range.toString() }));
  });
}

/**
 * In a page: keeps the words of the next flash. It lasts for less than two seconds, which a busy machine may take to ask.
 * Run it before what makes a place flash. As a mark of the page's clock, since Firefox gives each script that is sent into a
 * page a global object of its own.
 */
export function keepFlash(): void {
  const flash = () => CSS.highlights.get('on-record-flash');
  const before = flash();
  performance.clearMarks('on-record-flash');
  const looking = setInterval(() => {
    const now = flash();
    const [range] = now ?? [];
    if (now === before || !range) return;
    performance.mark('on-record-flash', { detail: String(range) });
    clearInterval(looking);
  }, 50);
}

/** In a page that keeps it: the words of that flash; null where none was seen yet. */
export const keptFlash = (): string | null => {
  const last = performance.getEntriesByName('on-record-flash').at(-1) as PerformanceMark | undefined;
  return last?.detail ?? null;
};

/** Collects what the extension's own scripts log as errors or throw, in the page. */
export async function watchOurErrors(page: Page): Promise<readonly string[]> {
  const errors: string[] = [];
  const session = await page.createCDPSession();
  const isOurs = (frames: readonly { url: string }[] = []) =>
    frames.some(({ url }) => url.startsWith('chrome-extension:'));
  session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
    if ((type === 'error' || type === 'warning') && isOurs(stackTrace?.callFrames)) errors.push(JSON.stringify(args));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { url, stackTrace, text, exception } }) => {
    if (isOurs([{ url: url ?? '' }, ...(stackTrace?.callFrames ?? [])])) errors.push(exception?.description ?? text);
  });
  await session.send('Runtime.enable');
  return errors;
}

/** What axe finds wrong with the page, as a list of rules and places. */
export async function faultsOf(page: Page, axe: string): Promise<string[]> {
  await page.evaluate(axe); // the extension's policy would block an inline script
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    interface AxeResults {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown }[] }[];
    }
    // colours on their way to others would be measured in between
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(' ')}`);
  });
}

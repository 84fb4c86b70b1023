// A Chromium with the built extension in it, and the click on its toolbar button.

import { resolve } from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type WebWorker } from 'puppeteer-core';

export interface Chromium {
  readonly browser: Browser;
  /** Depends on the folder that the extension was loaded from. */
  readonly extensionId: string;
  /** The extension's service worker, woken if it sleeps. */
  worker(): Promise<WebWorker>;
  /** Opens the address in a new tab, in front. */
  open(address: string): Promise<Page>;
  /** A true click on the toolbar button: it grants activeTab and opens the popup, which is given back. */
  clickToolbarButton(page: Page): Promise<Page>;
  /** The popup that the extension opens by itself. */
  waitForPopup(): Promise<Page>;
  /** The side panel, once it is open. */
  waitForPanel(): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchChromium {
  readonly program: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly args?: readonly string[];
  /** Leaves the page of the first run open. */
  readonly firstRun?: boolean;
}

const FLAGS = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update'];

/** Throws where the browser does not start or is too old to click an extension's button. */
export async function launchChromium({
  program,
  extension,
  headless,
  args = [],
  firstRun = false,
}: LaunchChromium): Promise<Chromium> {
  const browser = await puppeteer.launch({
    executablePath: program,
    headless,
    pipe: true, // branded Chrome loads unpacked extensions by this way only
    enableExtensions: [resolve(extension)],
    ...(headless ? {} : { defaultViewport: null }),
    args: [
      ...FLAGS,
      // Chromium refuses to run as root inside its own sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
      ...args,
    ],
  });
  try {
    const workerTarget = await browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    );
    const extensionId = new URL(workerTarget.url()).host;
    const installed = await findExtension(browser, extensionId);
    // It comes to the front when it opens: after that nothing does so by itself.
    const welcome = await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
    if (!firstRun) await (await welcome.asPage()).close();
    return {
      browser,
      extensionId,
      worker: () => wakeWorker(browser, extensionId),
      async open(address) {
        const page = await browser.newPage();
        await page.goto(address, { waitUntil: 'load' });
        await page.bringToFront();
        return page;
      },
      clickToolbarButton: (page) => clickToolbarButton(browser, installed, page),
      waitForPopup: async () => (await browser.waitForTarget(isPopup)).asPage(),
      waitForPanel: async () => (await browser.waitForTarget(isPanel)).asPage(),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function findExtension(browser: Browser, id: string): Promise<Extension> {
  const found = (await browser.extensions()).get(id);
  if (!found) throw new Error(`the extension ${id} is not in the browser's list`);
  return found;
}

/** The service worker of the extension with that id, once it runs. */
export async function wakeWorker(browser: Browser, id: string): Promise<WebWorker> {
  const isWorker = (url: string) => url.startsWith(`chrome-extension://${id}/`);
  const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && isWorker(t.url()));
  const worker = await target.worker();
  if (!worker) throw new Error('the extension has no service worker');
  return worker;
}

async function clickToolbarButton(browser: Browser, extension: Extension, page: Page): Promise<Page> {
  for (let left = CLICKS; ; left--) {
    await page.bringToFront();
    // A popup that is still open would be taken for the new one.
    for (const target of browser.targets().filter(isPopup)) await closePopup(await target.asPage());
    await extension.triggerAction(page);
    const popup = await (await browser.waitForTarget(isPopup)).asPage();
    if (left === 1 || (await isDrawn(popup))) return popup;
    console.warn('The popup was not drawn; the button is clicked once more.');
  }
}

/** On a busy machine a headless browser may open a popup that it never draws: nobody could click in it. */
const CLICKS = 2;
const DRAWING_TAKES = 5_000;

/** Whether the page gets a frame; true also for a popup that has gone meanwhile, as a person may close it at once. */
function isDrawn(popup: Page): Promise<boolean> {
  const frame = popup.evaluate(() => new Promise<boolean>((done) => requestAnimationFrame(() => done(true))));
  const late = new Promise<boolean>((done) => setTimeout(() => done(false), DRAWING_TAKES).unref());
  return Promise.race([frame.catch(() => true), late]);
}

const isPopup = (target: { url(): string; type(): string }) =>
  /^chrome-extension:\/\/[a-z]+\/popup\.html/.test(target.url());

const isPanel = (target: { url(): string }) => /^chrome-extension:\/\/[a-z]+\/sidepanel\.html/.test(target.url());

/** Closes the popup and waits until it is gone. */
export async function closePopup(popup: Page): Promise<void> {
  if (popup.isClosed()) return;
  const closed = new Promise<void>((done) => popup.once('close', () => done()));
  await popup.evaluate(() => window.close()).catch(() => {}); // the answer is lost with the popup
  await closed;
}

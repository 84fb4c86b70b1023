// A Firefox with the built extension in it, driven by real pointer and key events.

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { connectMarionette, type Marionette } from './marionette.ts';
import { until, untilSteady } from './until.ts';

/** A function that is sent to the browser as text: it sees its arguments and the page, nothing of this file. */
// biome-ignore lint/suspicious/noExplicitAny: arguments and answer travel as JSON
type Remote = (...args: any[]) => unknown;
type Answer<F extends Remote> = Awaited<ReturnType<F>>;

export interface Firefox {
  /** Goes to the address in the current tab. */
  go(address: string): Promise<void>;
  /** Runs a function in the page of the current tab. */
  inPage<F extends Remote>(run: F, ...args: Parameters<F>): Promise<Answer<F>>;
  /**
   * A true click on the toolbar button: it grants activeTab and opens the popup. Resolves when the popup can answer, with the
   * time of the click (milliseconds since 1970).
   */
  clickToolbarButton(): Promise<number>;
  /** Runs a function in the open popup. */
  inPopup<F extends Remote>(run: F, ...args: Parameters<F>): Promise<Answer<F>>;
  /** A true mouse click in the middle of an element of the open popup. */
  clickInPopup(selector: string): Promise<void>;
  closePopup(): Promise<void>;
  /** Opens the sidebar as its own menu does, where no click of ours can. */
  showSidebar(): Promise<void>;
  /** Whether the sidebar shows the extension's page. */
  hasSidebar(): Promise<boolean>;
  /** Runs a function in the open sidebar. */
  inSidebar<F extends Remote>(run: F, ...args: Parameters<F>): Promise<Answer<F>>;
  /** A true mouse click in the middle of an element of the open sidebar. */
  clickInSidebar(selector: string): Promise<void>;
  /** Opens the address in a new tab, in front, and goes there. */
  openTab(address: string): Promise<void>;
  /** Opens the address in a new window, in front, and goes there. */
  openWindow(address: string, isPrivate: boolean): Promise<void>;
  /** Closes the current tab, and with the last its window, and goes back to the tab that it was opened from. */
  closeTab(): Promise<void>;
  /** Runs a function in the browser's own window, with all its rights; it gets the extension's id first. */
  inBrowser<A extends unknown[], T>(run: (extension: string, ...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Brings the n-th tab of the window, counted from 0, to the front; functions still run in the page of before. */
  turnToTab(n: number): Promise<void>;
  /** Brings the tab to the front whose address ends so, once there is one, and stays in it. */
  enterTab(end: string): Promise<void>;
  /** The text of a file with that ending that was downloaded, once it is there; it is taken away. */
  takeDownload(end: string): Promise<string>;
  /** A true mouse click on an element of the page. */
  clickInPage(selector: string): Promise<void>;
  /** Answers the browser's own question for a permission, by a true click on its button. */
  answerPermission(answer: 'allow' | 'deny'): Promise<void>;
  /** Opens the context menu over the middle of an element of the page, and chooses our entry of that name. */
  chooseInMenu(selector: string, title: string): Promise<void>;
  /** The address of one of the extension's own pages, which differs with every profile. */
  addressOf(page: string): Promise<string>;
  /** The browser's own keys that Alt and Shift are held with, as they are written in its window. */
  ownAltShiftKeys(): Promise<string[]>;
  /** Runs a function on what is in the last element of the page, through its closed shadow root; null without one. */
  inCard<T>(run: (root: ShadowRoot) => T): Promise<T | null>;
  /** Moves the true mouse pointer to a place in the page, and clicks there if asked to. */
  movePointer(x: number, y: number, click?: boolean): Promise<void>;
  pressEscape(): Promise<void>;
  /** Presses a key with Alt and Shift held. */
  pressAltShift(key: string): Promise<void>;
  /** Begins anew to collect the errors of the extension's own scripts, in all processes; gives them when called. */
  watchOurErrors(): Promise<() => Promise<string[]>>;
  /** PNG files of what the page, or the popup, looks like. */
  screenshotPage(file: string): Promise<void>;
  screenshotPopup(file: string): Promise<void>;
  close(): Promise<void>;
}

/** As far as it is used in the browser's own window. */
declare const AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
declare const ChromeUtils: {
  importESModule(address: string): {
    readonly ExtensionPermissions: { add(extension: string, what: object): Promise<void> };
  };
};

const POPUP = '.webextension-popup-browser';
/** The frame of an extension's page lies inside the sidebar's own document. */
const SIDEBAR = '#webext-panels-browser';
const ALT = '\uE00A';
const SHIFT = '\uE008';
const ESCAPE = '\uE00C';

export interface FirefoxOptions {
  /** Leaves the page of the first run open, and stays in it. */
  readonly firstRun?: boolean;
  /** Lets the extension run in private windows. It is started anew for it, and its own pages are closed. */
  readonly inPrivateWindows?: boolean;
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

export async function launchFirefox(
  program: string,
  extension: string,
  { firstRun = false, inPrivateWindows = false, preferences = {} }: FirefoxOptions = {},
): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const downloads = join(profile, 'downloads');
  const all = Object.entries({
    'marionette.port': 0, // a free one
    'browser.download.folderList': 2, // the folder below
    'browser.download.dir': downloads,
    ...preferences,
  });
  writeFileSync(
    join(profile, 'user.js'),
    all.map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`).join(''),
  );
  const flags = ['--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', profile];
  const child = spawn(program, [...flags, 'about:blank'], { stdio: 'ignore' });
  const portFile = join(profile, 'MarionetteActivePort');
  const readPort = () => (existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0);
  try {
    const marionette = await connectMarionette(await until('Firefox listens', readPort, 60_000));
    await marionette.send('WebDriver:NewSession', { capabilities: {} });
    const path = resolve(extension);
    const { value: id } = (await marionette.send('Addon:Install', { path, temporary: true })) as { value: string };
    await awaitWelcome(marionette, firstRun);
    const firefox = drive(marionette, id, downloads, () => end(child, marionette, profile));
    if (inPrivateWindows) await firefox.inBrowser(allowInPrivateWindows);
    return firefox;
  } catch (error) {
    await end(child, null, profile);
    throw error;
  }
}

/**
 * As Addon:Install does with `allowPrivateBrowsing`, which starts the extension anew: only after its first run, which would
 * be cut short at times.
 */
async function allowInPrivateWindows(extension: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(extension, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(extension)).reload();
}

/** The page of the first run comes to the front when it opens: after that nothing does so by itself. */
async function awaitWelcome({ send }: Marionette, stay: boolean): Promise<void> {
  await send('Marionette:SetContext', { value: 'chrome' });
  await until(
    'the page of the first run is open',
    async () => {
      const script = `
      const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
      if (tab && !arguments[0]) gBrowser.removeTab(tab);
      return tab !== undefined;`;
      return ((await send('WebDriver:ExecuteScript', { script, args: [stay], sandbox: null })) as { value: boolean })
        .value;
    },
    60_000,
  );
  await send('Marionette:SetContext', { value: 'content' });
  const handles = (await send('WebDriver:GetWindowHandles')) as string[];
  await send('WebDriver:SwitchToWindow', { handle: handles.at(-1), focus: true });
}

async function end(child: ChildProcess, marionette: Marionette | null, profile: string): Promise<void> {
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  if (marionette) await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
  else child.kill('SIGKILL');
  marionette?.close();
  if (child.exitCode === null && child.signalCode === null) await gone;
  clearTimeout(timer);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

function drive({ send }: Marionette, extension: string, downloads: string, close: () => Promise<void>): Firefox {
  // What Firefox makes of the extension's id in the ids of its toolbar and menus.
  const widget = extension.replace(/[^a-z0-9_-]/gi, '_');
  const value = async (command: string, parameters: object) =>
    ((await send(command, parameters)) as { value: unknown }).value;
  /** 'chrome' is the browser's own window, 'content' the page in its tab. */
  const enter = (context: 'chrome' | 'content') => send('Marionette:SetContext', { value: context });
  const run = (script: string, args: unknown[]) => value('WebDriver:ExecuteScript', { script, args, sandbox: null });
  const runAsync = (script: string, args: unknown[]) => value('WebDriver:ExecuteAsyncScript', { script, args });
  const perform = (actions: object[]) => send('WebDriver:PerformActions', { actions });

  const inPage = async <F extends Remote>(remote: F, ...args: Parameters<F>): Promise<Answer<F>> => {
    await enter('content');
    return (await run(`return (${remote})(...arguments)`, args)) as Answer<F>;
  };

  /** A script sent while a frame is loading is lost without an answer: hence `patience`. */
  const askFrame = async (frame: string, patience: number, remote: Remote, args: unknown[]): Promise<unknown> => {
    const code = `(async () => JSON.stringify([await (${remote})(...${JSON.stringify(args)})]))()`;
    await enter('chrome');
    const { error, answer } = (await runAsync(IN_FRAME, [frame, code, patience])) as PopupAnswer;
    if (error !== undefined) throw new Error(error);
    return JSON.parse(answer ?? '[]')[0];
  };
  const inPopup = async <F extends Remote>(remote: F, ...args: Parameters<F>): Promise<Answer<F>> =>
    (await askFrame(POPUP, 20_000, remote, args)) as Answer<F>;
  const inSidebar = async <F extends Remote>(remote: F, ...args: Parameters<F>): Promise<Answer<F>> =>
    (await askFrame(SIDEBAR, 20_000, remote, args)) as Answer<F>;

  const clickIn = async (frame: string, selector: string) => {
    const middle = (wanted: string) => {
      const element = document.querySelector(wanted);
      if (!element) throw new Error(`there is no ${wanted}`);
      element.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    };
    // A popup grows with what comes into it, and takes its lower edge along.
    const [x, y] = await untilSteady(`${selector} stands still`, async () => {
      const [inFrame, below] = (await askFrame(frame, 20_000, middle, [selector])) as [number, number];
      await enter('chrome');
      const [left, top] = (await run(CORNER, [frame])) as [number, number];
      return [left + inFrame, top + below] as const;
    });
    await clickAt(x, y);
  };

  /** In the window of the browser or in its page, whichever was entered last. */
  const clickAt = (x: number, y: number) =>
    perform([
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ]);

  /** In the window of the browser or in its page, whichever was entered last. */
  const clickOn = async (selector: string) => {
    const find = () => value('WebDriver:FindElement', { using: 'css selector', value: selector }) as Promise<object>;
    const found = await until(`there is ${selector}`, find);
    await send('WebDriver:ElementClick', { id: Object.values(found)[0] });
  };

  /** The tabs that others were opened from. */
  const openers: string[] = [];
  const openIn = async (what: object, address: string) => {
    await enter('content');
    openers.push((await value('WebDriver:GetWindowHandle', {})) as string);
    const { handle } = (await send('WebDriver:NewWindow', { ...what, focus: true })) as { handle: string };
    await send('WebDriver:SwitchToWindow', { handle, focus: true });
    await send('WebDriver:Navigate', { url: address });
  };

  const save = (file: string, base64: unknown) => writeFileSync(file, Buffer.from(String(base64), 'base64'));

  return {
    async go(address) {
      await enter('content');
      await send('WebDriver:Navigate', { url: address });
    },
    inPage,
    async clickToolbarButton() {
      await enter('chrome');
      await run(WATCH_CLICK, []);
      await clickOn(`#${widget}-BAP`);
      const isReady = () => document.readyState === 'complete' && location.protocol === 'moz-extension:';
      await until('the popup answers', () => askFrame(POPUP, 500, isReady, []).catch(() => false));
      await enter('chrome');
      return (await run('return window.onRecordClickedAt', [])) as number;
    },
    inPopup,
    clickInPopup: (selector) => clickIn(POPUP, selector),
    async showSidebar() {
      await enter('chrome');
      await run('SidebarController.show(arguments[0])', [`${widget}-sidebar-action`]);
    },
    async hasSidebar() {
      const isThere = () => location.pathname === '/sidepanel.html' && document.querySelector('main') !== null;
      return (await askFrame(SIDEBAR, 500, isThere, []).catch(() => false)) === true;
    },
    inSidebar,
    clickInSidebar: (selector) => clickIn(SIDEBAR, selector),
    openTab: (address) => openIn({ type: 'tab' }, address),
    openWindow: (address, isPrivate) => openIn({ type: 'window', private: isPrivate }, address),
    async closeTab() {
      await enter('content');
      const left = (await send('WebDriver:CloseWindow')) as string[];
      const handle = left.includes(openers.at(-1) ?? '') ? openers.pop() : left[0];
      await send('WebDriver:SwitchToWindow', { handle, focus: true });
    },
    async inBrowser<A extends unknown[], T>(remote: (extension: string, ...args: A) => T | Promise<T>, ...args: A) {
      await enter('chrome');
      const code = `const [args, done] = arguments;
        Promise.resolve((${remote})(...args)).then((answer) => done({ answer }), (error) => done({ error: String(error) }));`;
      const reply = (await runAsync(code, [[extension, ...args]])) as { error?: string; answer?: unknown };
      if (reply.error !== undefined) throw new Error(reply.error);
      return reply.answer as T;
    },
    async turnToTab(n) {
      await enter('chrome');
      await run('gBrowser.selectTabAtIndex(arguments[0])', [n]);
    },
    async enterTab(end) {
      await enter('content');
      const isThere = async (handle: string) => {
        await send('WebDriver:SwitchToWindow', { handle, focus: false });
        return String(await value('WebDriver:GetCurrentURL', {})).endsWith(end);
      };
      await until(`a tab shows ${end}`, async () => {
        for (const handle of (await send('WebDriver:GetWindowHandles')) as string[]) {
          if (!(await isThere(handle))) continue;
          await send('WebDriver:SwitchToWindow', { handle, focus: true });
          return true;
        }
        return false;
      });
    },
    async takeDownload(end) {
      // The browser makes an empty file of that name, writes beside it, and puts what is whole in its place.
      const isWhole = (name: string) => name.endsWith(end) && statSync(join(downloads, name)).size > 0;
      const name = await until(`a file ends in ${end}`, () =>
        existsSync(downloads) ? readdirSync(downloads).find(isWhole) : undefined,
      );
      const text = readFileSync(join(downloads, name), 'utf8');
      rmSync(join(downloads, name));
      return text;
    },
    async closePopup() {
      await enter('chrome');
      await run(`document.querySelector(arguments[0])?.closest('panel').hidePopup()`, [POPUP]);
      await until('the popup is closed', () => run('return !document.querySelector(arguments[0])', [POPUP]));
    },
    async clickInPage(selector) {
      await enter('content');
      await clickOn(selector);
    },
    async answerPermission(answer) {
      await enter('chrome');
      const button = answer === 'allow' ? 'button' : 'secondaryButton';
      const ready = () => run(PERMISSION_BUTTON, [button]) as Promise<[number, number] | null>;
      const [x, y] = await until('the browser asks, and a click is taken for a person’s', ready);
      await clickAt(x, y);
      await until('the question is gone', async () => (await ready()) === null);
    },
    async chooseInMenu(selector, title) {
      await enter('content');
      const found = (await value('WebDriver:FindElement', { using: 'css selector', value: selector })) as object;
      const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 2 }));
      const move = { type: 'pointerMove', origin: found, x: 0, y: 0 };
      await perform([
        { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move, ...press] },
      ]);
      await enter('chrome');
      const isOpen = (popup: string) => run('return document.querySelector(arguments[0])?.state === "open"', [popup]);
      await until('the menu is open', () => isOpen('#contentAreaContextMenu'));
      const ours = `#contentAreaContextMenu > menu[id^="${widget}-menuitem"]`;
      await run('document.querySelector(arguments[0]).openMenu(true)', [ours]);
      await until('our part of it is open', () => isOpen(`${ours} > menupopup`));
      await run('document.querySelector(arguments[0]).activateItem(document.querySelector(arguments[1]))', [
        `${ours} > menupopup`,
        `${ours} > menupopup > menuitem[label="${title}"]`,
      ]);
    },
    async addressOf(page) {
      await enter('chrome');
      return (await run('return WebExtensionPolicy.getByID(arguments[0]).getURL(arguments[1])', [
        extension,
        page,
      ])) as string;
    },
    async ownAltShiftKeys() {
      await enter('chrome');
      return (await run(OWN_KEYS, [])) as string[];
    },
    async inCard<T>(remote: (root: ShadowRoot) => T) {
      await enter('chrome');
      const reply = (await runAsync(IN_CARD, [`${remote}`])) as PopupAnswer;
      if (reply.error !== undefined) throw new Error(reply.error);
      return JSON.parse(reply.answer ?? 'null') as T | null;
    },
    async movePointer(x, y, click = false) {
      await enter('content');
      const press = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 50 };
      const parameters = { pointerType: 'mouse' };
      await perform([{ type: 'pointer', id: 'mouse', parameters, actions: click ? [move, ...press] : [move] }]);
    },
    async pressEscape() {
      await enter('content');
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: ESCAPE }));
      await perform([{ type: 'key', id: 'keyboard', actions }]);
    },
    async pressAltShift(key) {
      await enter('chrome');
      const down = [ALT, SHIFT, key].map((k) => ({ type: 'keyDown', value: k }));
      const up = [key, SHIFT, ALT].map((k) => ({ type: 'keyUp', value: k }));
      await perform([{ type: 'key', id: 'keyboard', actions: [...down, ...up] }]);
    },
    async watchOurErrors() {
      await enter('chrome');
      await run('Services.console.reset()', []);
      return async () => {
        await enter('chrome');
        return (await run(OUR_ERRORS, [])) as string[];
      };
    },
    async screenshotPage(file) {
      await enter('content');
      save(file, await value('WebDriver:TakeScreenshot', { full: false }));
    },
    async screenshotPopup(file) {
      await enter('chrome'); // a screenshot of the window would leave out its panels
      save(file, await runAsync(DRAW_POPUP, [POPUP]));
    },
    close,
  };
}

const WATCH_CLICK = `
  addEventListener('mousedown', () => { window.onRecordClickedAt = Date.now(); }, { capture: true, once: true });`;

interface PopupAnswer {
  readonly error?: string;
  readonly answer?: string;
}

/** Finds a frame of ours in the browser's window, or in the document of its sidebar. */
const FIND_FRAME = `
  const sidebar = document.querySelector('#sidebar');
  const frame = document.querySelector(arguments[0]) ?? sidebar?.contentDocument?.querySelector(arguments[0]);`;

const CORNER = `${FIND_FRAME}
  const { left, top } = frame.getBoundingClientRect();
  if (frame.ownerDocument === document) return [left, top];
  const around = sidebar.getBoundingClientRect();
  return [around.left + left, around.top + top];`;

/** Runs code in a frame's own world, by way of its process. */
const IN_FRAME = `${FIND_FRAME}
  const [, code, patience, done] = arguments;
  if (!frame) return done({ error: 'it is not open' });
  const key = 'answer' + Math.random();
  frame.messageManager.addMessageListener(key, ({ data }) => done(data));
  setTimeout(() => done({ error: 'it did not answer' }), patience);
  frame.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(
    '(async () => { let reply; try {' +
    'const box = Cu.Sandbox(content, { sandboxPrototype: content.wrappedJSObject, wantXrays: false });' +
    'reply = { answer: await Cu.evalInSandbox(' + JSON.stringify(code) + ', box) };' +
    '} catch (error) { reply = { error: String(error) }; } sendAsyncMessage(' + JSON.stringify(key) + ', reply); })()'), false);`;

/** The middle of a button of the browser's question for a permission; null where it does not ask, or only just began to. */
const PERMISSION_BUTTON = `
  const question = document.getElementById('addon-webext-permissions-notification');
  if (question?.closest('panel')?.state !== 'open') return null;
  if (ChromeUtils.now() - question.notification.timeShown < PopupNotifications.buttonDelay) return null;
  const { left, top, width, height } = question[arguments[0]].getBoundingClientRect();
  return [left + width / 2, top + height / 2];`;

const OWN_KEYS = `
  return [...document.querySelectorAll('keyset:not([id^="ext-keyset"]) > key')]
    .filter((key) => /\\balt\\b/.test(key.getAttribute('modifiers')) && /\\bshift\\b/.test(key.getAttribute('modifiers')))
    .map((key) => key.getAttribute('key') ?? key.getAttribute('keycode') ?? '');`;

// Privileged scripts see into closed shadow roots.
const IN_CARD = `
  const [code, done] = arguments;
  const { messageManager } = gBrowser.selectedBrowser;
  const key = 'answer' + Math.random();
  messageManager.addMessageListener(key, ({ data }) => done(data));
  messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(
    '{ let reply; try {' +
    'const root = content.document.documentElement.lastElementChild.openOrClosedShadowRoot;' +
    'reply = { answer: JSON.stringify(root ? (' + code + ')(root) : null) };' +
    '} catch (error) { reply = { error: String(error) }; } sendAsyncMessage(' + JSON.stringify(key) + ', reply); }'), false);`;

// What content processes log reaches the console of the browser itself. Where a page was left before the browser answered it, as
// on a slow machine, the browser notes that too; it is nobody's fault.
const OUR_ERRORS = `
  const isNote = /^Promise resolved (?:while context is inactive|after context unloaded)/;
  return Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith('moz-extension:'))
    .filter((message) => !isNote.test(message.errorMessage))
    .map((message) => message.errorMessage + ' at ' + message.sourceName + ':' + message.lineNumber);`;

const DRAW_POPUP = `
  const [popup, done] = arguments;
  const { currentWindowGlobal } = document.querySelector(popup).browsingContext;
  currentWindowGlobal.drawSnapshot(null, 1, 'white').then((drawn) => {
    const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = drawn.width;
    canvas.height = drawn.height;
    canvas.getContext('2d').drawImage(drawn, 0, 0);
    done(canvas.toDataURL().split(',')[1]);
  });`;

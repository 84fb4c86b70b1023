// Finds the browsers that the extension is run in, and installs them where that is allowed.

import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Kind {
  /** The environment variable that names the program outright. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly debianPackage: string;
  readonly missing: string;
}

const WINDOWS_ROOTS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (root): root is string => Boolean(root),
);

const KINDS: Readonly<Record<BrowserName, Kind>> = {
  chromium: {
    variable: 'BROWSER_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...WINDOWS_ROOTS.flatMap((root) => [
        join(root, 'Chromium/Application/chrome.exe'),
        join(root, 'Google/Chrome/Application/chrome.exe'),
        join(root, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
    ],
    debianPackage: 'chromium',
    missing: 'No Chromium, Chrome or Edge was found: install one, or name its program in BROWSER_PATH.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...WINDOWS_ROOTS.map((root) => join(root, 'Mozilla Firefox/firefox.exe')),
    ],
    debianPackage: 'firefox-esr',
    missing: 'No Firefox was found: install one, or name its program in FIREFOX_PATH.',
  },
};

/** No browser of this kind is here, and none could be installed; the message says what to do, in one line. */
export class MissingBrowser extends Error {}

/**
 * The program of a browser: as the environment names it, else found, else (root on Debian) installed.
 * Throws `MissingBrowser` where there is none.
 */
export function getBrowser(name: BrowserName): string {
  const kind = KINDS[name];
  const named = process.env[kind.variable];
  if (named) {
    if (!isProgram(named)) throw new MissingBrowser(`${kind.variable} is ${named}, which is no program.`);
    return named;
  }
  const found = findProgram(kind);
  if (found) return found;
  if (mayInstall()) {
    console.error(`Installing Debian's ${kind.debianPackage} …`);
    installDebianPackage(kind.debianPackage);
    const installed = findProgram(kind);
    if (installed) return installed;
  }
  throw new MissingBrowser(kind.missing);
}

function findProgram({ commands, places }: Kind): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...places].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// Debian only: elsewhere the packages have other names (Ubuntu's chromium is a snap, which runs in no container).
function mayInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function installDebianPackage(name: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => execFileSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', name);
  } catch {
    throw new MissingBrowser(`apt-get could not install ${name}: install it by hand, or name another browser.`);
  }
}

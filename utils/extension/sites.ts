// The sites that are read without a click. What the browser has permitted is the list; there is no second one.

import { browser } from 'wxt/browser';

/** One site by the name that a reader knows it by, and what the browser was asked for to read it. */
export interface Site {
  /** A host without "www.", or '*' for every site, which only the browser's own settings give. */
  readonly name: string;
  /** Match patterns. */
  readonly origins: readonly string[];
}

/** What to ask for to read the page at an address: its host and no other. null where no site is there. */
export function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? `${protocol}//${hostname}/*` : null;
}

/** What to ask for when a reader types a site: with and without "www.", since few know which it is. null: not a site. */
export function originsTyped(typed: string): string[] | null {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (!/^[a-z0-9.-]+\.[a-z0-9-]+$|^localhost$/.test(hostname) || hostname.startsWith('.')) return null;
  const bare = hostname.replace(/^www\./, '');
  const hasTwin = bare.includes('.') && !/^[\d.]+$/.test(bare);
  return [bare, ...(hasTwin ? [`www.${bare}`] : [])].map((host) => `${protocol}//${host}/*`);
}

/** Of an origin as the browser lists it: `https://www.news.example/*` is "news.example". */
export function siteName(origin: string): string {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(origin)?.[1] ?? '*';
  return host.replace(/^(?:\*\.)?(?:www\.)?(?=.)/, '');
}

/** Every permitted site, by name. */
export async function readSites(): Promise<Site[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const names = [...new Set(origins.map(siteName))].sort();
  return names.map((name) => ({ name, origins: origins.filter((origin) => siteName(origin) === name) }));
}

export const isSiteAllowed = (origin: string): Promise<boolean> => browser.permissions.contains({ origins: [origin] });

/** Gives the permitted sites now and whenever that changes, in whatever way, until the answer is called. */
export function followSites(show: (sites: readonly Site[]) => void): () => void {
  let left = false;
  const read = () => void readSites().then((sites) => left || show(sites));
  browser.permissions.onAdded.addListener(read);
  browser.permissions.onRemoved.addListener(read);
  read();
  return () => {
    left = true;
    browser.permissions.onAdded.removeListener(read);
    browser.permissions.onRemoved.removeListener(read);
  };
}

const WANTED = 'wanted-site';

/** A site that was asked for in a tab: the answer may come when whoever asked is no longer there. */
interface WantedSite {
  readonly origin: string;
  readonly tab: number;
}

/**
 * Asks the reader for permission, in the browser's own words; false where they refuse. To be called in a click, before
 * anything is waited for. Chromium closes the popup when its question opens, so that nothing after this call runs there:
 * what was wanted is left for the background, which hears of the permission.
 */
export async function askForSite(origins: readonly string[], tab?: number): Promise<boolean> {
  const [origin] = origins;
  if (tab !== undefined && origin !== undefined) {
    void browser.storage.session.set({ [WANTED]: { origin, tab } satisfies WantedSite }).catch(() => {});
  }
  const given = await browser.permissions.request({ origins: [...origins] }).catch(() => false);
  if (!given) await browser.storage.session.remove(WANTED);
  return given;
}

/** The tab in which a site was asked for that is permitted now, once; null where none is waiting. */
export async function takeWantedTab(): Promise<number | null> {
  const wanted = (await browser.storage.session.get(WANTED))[WANTED] as WantedSite | undefined;
  if (!wanted || !(await isSiteAllowed(wanted.origin))) return null;
  await browser.storage.session.remove(WANTED);
  return wanted.tab;
}

/** Chromium closes whoever asked, and nobody is told of a refusal: what was wanted is forgotten with its tab. */
export async function forgetWantedSite(tab: number): Promise<void> {
  const wanted = (await browser.storage.session.get(WANTED))[WANTED] as WantedSite | undefined;
  if (wanted?.tab === tab) await browser.storage.session.remove(WANTED);
}

/** Gives the permission back. False where the browser keeps it. */
export async function giveBack(site: Site): Promise<boolean> {
  return await browser.permissions.remove({ origins: [...site.origins] }).catch(() => false);
}

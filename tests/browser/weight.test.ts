// What the popup loads, packed as stores and browsers pack it. It opens at once, or people do not open it twice.

import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const MOST = 60_000;
/** Its own, what all pages have in common, and the bundler's own few lines. */
const MOST_SCRIPTS = 3;

/** The scripts that an HTML page loads: what it names, and what those import. */
function scriptsOf(page: string): string[] {
  const root = dirname(page);
  const html = readFileSync(page, 'utf8');
  const found = new Set([...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, file = '']) => join(root, file)));
  for (const file of found) {
    const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*["'](\.[^"']+\.js)["']/g);
    for (const [, name = ''] of imports) found.add(join(dirname(file), name)); // a Set goes on to what is added to it
  }
  return [...found];
}

const popups = globSync('.output/*-mv3/popup.html').sort();

test('both browsers have a popup', () => {
  expect(popups).toEqual(expect.arrayContaining(['.output/chrome-mv3/popup.html', '.output/firefox-mv3/popup.html']));
});

test.each(popups)(`%s loads less than ${MOST / 1000} kB of JavaScript, packed`, (page) => {
  const scripts = scriptsOf(page);
  const size = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  console.log(`${page}: ${(size / 1000).toFixed(1)} kB packed, in ${scripts.length} scripts`);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.length).toBeLessThanOrEqual(MOST_SCRIPTS); // each is waited for before anything is drawn
  expect(size).toBeGreaterThan(5_000); // else the scripts were not found
  expect(size).toBeLessThan(MOST);
});

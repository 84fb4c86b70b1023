// Nothing that is shipped can reach the network or run a string as code. Dead code in a dependency counts.

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packedModel } from '../../build/lean-model.ts';
import { HARMLESS } from './harmless.ts';

const BROWSERS = ['chrome', 'edge', 'firefox', 'safari'];

const SUSPICIOUS: Readonly<Record<string, RegExp>> = {
  'sends or fetches':
    /\b(fetch|XMLHttpRequest|WebSocket|WebSocketStream|sendBeacon|EventSource|WebTransport|RTCPeerConnection|FontFace|SharedWorker)\b|\bnew (Worker|Image|Audio)\b/g,
  'runs a string or an address':
    /\bimport\(|\bimportScripts\b|\beval\b|\bFunction\(|\bexecScript\b|\bset(Timeout|Interval)\(\s*[`'"]/g,
  'writes HTML':
    /\.(inner|outer)HTML\s*=[^=]|\b(insertAdjacentHTML|createContextualFragment|srcdoc|setHTMLUnsafe|parseHTMLUnsafe)\b|\bdocument\.write/g,
  'names an address': /\b(https?|wss?|ftp):\/\/[^\s"'`\\)]*|["'`(]\/\/[a-z0-9-]+\.[a-z]/gi,
  'tells the page': /\bpostMessage\b/g,
};
/** In styles and markup, where an address alone makes the browser fetch. */
const FETCHED_BY_MARKUP = /@import|url\(\s*['"]?(?!data:)|\b(src|href|action|data|poster)=["'](?!\/(?!\/)|#)/g;

const filesOf = (browser: string) => globSync(`.output/${browser}-mv3/**/*.{js,css,html,svg,json}`).sort();

/** Where the harmless strings stand in a file; `used` learns which of them there are. */
function harmlessIn(content: string, used: Set<string>): [number, number][] {
  return HARMLESS.flatMap(({ text }) => {
    const pattern = typeof text === 'string' ? new RegExp(RegExp.escape(text), 'g') : new RegExp(text, 'g');
    return [...content.matchAll(pattern)].map((found): [number, number] => {
      used.add(String(text));
      return [found.index, found.index + found[0].length];
    });
  });
}

function findSuspicious(content: string, patterns: readonly (readonly [string, RegExp])[], used = new Set<string>()) {
  const harmless = harmlessIn(content, used);
  return patterns.flatMap(([what, pattern]) =>
    [...content.matchAll(pattern)]
      .filter(({ index, 0: found }) => !harmless.some(([from, to]) => from <= index && index + found.length <= to))
      .map(({ index }) => `${what}: …${content.slice(Math.max(0, index - 40), index + 80)}…`),
  );
}

const used = new Set<string>();

describe.each(BROWSERS)('%s', (browser) => {
  test('no file fetches, sends, runs a string, writes HTML, or names an address that is not known to be harmless', () => {
    const files = filesOf(browser);
    expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(4);
    const found = files.flatMap((file) => {
      const patterns = Object.entries(SUSPICIOUS);
      if (!/\.js(on)?$/.test(file)) patterns.push(['fetched by markup', FETCHED_BY_MARKUP]);
      return findSuspicious(readFileSync(file, 'utf8'), patterns, used).map((words) => `${file}: ${words}`);
    });
    expect(found).toEqual([]);
  });

  test('what is compressed in it is the model of its package, which is read as data, and nothing else', () => {
    const script = readFileSync(`.output/${browser}-mv3/content-scripts/analysis.js`, 'utf8');
    const packed = Object.values(packedModel());
    const long = script.match(/[\w+/=]{5000,}/g) ?? [];
    expect(long.sort()).toEqual(packed.sort());
  });

  test('holds the licence of everything in it', () => {
    const licences = readFileSync(`.output/${browser}-mv3/licences.txt`, 'utf8');
    for (const name of [
      'On Record',
      'preact',
      'wink-nlp',
      'wink-eng-lite-web-model',
      '@mozilla/readability',
      'valibot',
    ]) {
      expect(licences).toMatch(new RegExp(`^${name}( [\\d.]+)?: (MIT|Apache-2.0)$`, 'm'));
    }
  });
});

test('every harmless string is still there: the list does not outlive its reasons', () => {
  expect(HARMLESS.map(({ text }) => String(text)).filter((text) => !used.has(text))).toEqual([]);
});

test.each([
  ['fetch(`/x`)'],
  ['new XMLHttpRequest'],
  ['navigator.sendBeacon(a)'],
  ['new EventSource(a)'],
  ['new WebSocket(a)'],
  ['import(a)'],
  ['(0,eval)(a)'],
  ['new Function(a)'],
  ['e.innerHTML=a'],
  ['let a="https://example.org/x"'],
  ['let a="//example.org/x"'],
])('would find %s', (code) => {
  expect(findSuspicious(code, Object.entries(SUSPICIOUS))).toHaveLength(1);
});

// Keeps the house: which room may import what, and how files are named.

import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Whether an import is welcome: a package by its name, or one of our own files by its path from the top. */
type Welcome = (imported: string, importer: string) => boolean;

const starts =
  (...beginnings: string[]): Welcome =>
  (imported) =>
    beginnings.some((beginning) => imported === beginning || imported.startsWith(beginning));
const only =
  (importer: string, ...names: string[]): Welcome =>
  (imported, from) =>
    from === importer && names.includes(imported);
const NODE = starts('node:');
const PREACT = starts('preact');

const ROOMS: Readonly<Record<string, readonly Welcome[]>> = {
  // Pure functions from data to data.
  'utils/analysis': [
    only('utils/analysis/wink.ts', 'wink-nlp', 'wink-eng-lite-web-model'),
    starts('wink-nlp/utilities/'), // pure functions on word lists; no model
  ],
  seeds: [
    starts(
      'utils/analysis/inflection.ts',
      'utils/analysis/pattern.ts',
      'utils/analysis/rule.ts',
      'utils/analysis/types.ts',
    ),
  ],
  // The live page.
  'utils/page': [
    starts('utils/analysis/slices.ts', 'utils/analysis/types.ts', '@mozilla/readability', 'text-fragments-polyfill/'),
  ],
  // What the marks look like.
  'utils/colours': [starts('utils/analysis/types.ts')],
  // The browser API; nobody else imports the polyfill.
  'utils/extension': [starts('utils/analysis/types.ts', 'utils/colours/', 'valibot', 'wxt/browser')],
  // What is said to people, without saying where.
  'utils/words': [
    starts('utils/analysis/types.ts', 'utils/analysis/marks.ts', 'utils/analysis/name-key.ts', 'public/_locales/'),
  ],
  // Findings in the forms that other programs read.
  'utils/export': [
    starts(
      'utils/analysis/contract.ts',
      'utils/analysis/marks.ts',
      'utils/analysis/types.ts',
      'utils/words/',
      'papaparse',
    ),
  ],
  components: [
    starts(
      'utils/analysis/types.ts',
      'utils/analysis/across.ts',
      'utils/analysis/compare.ts',
      'utils/analysis/marks.ts',
      'utils/analysis/move-stories.ts',
      'utils/analysis/outlets-told.ts',
      'utils/analysis/relays-across.ts',
      'utils/analysis/same-story.ts',
      'utils/colours/',
      'utils/export/printed-article.ts',
      'utils/words/',
      'public/_locales/',
      '@floating-ui/dom',
    ),
    only('components/pure.tsx', 'dequal/lite'),
    PREACT,
  ],
  entrypoints: [
    starts('components/', 'seeds/index.ts', 'seeds/words/index.ts', 'seeds/articles/', 'utils/', 'wxt/utils/define-'),
    PREACT,
  ],
  cli: [
    starts('.ci/', 'utils/analysis/', 'utils/page/', 'utils/words/', 'public/_locales/', 'seeds/index.ts', 'linkedom'),
    NODE,
    // Benchmarks bring in what they measure against, and the browsers to measure in.
    (_, from) => from.startsWith('cli/bench/'),
    only('cli/size.ts', 'vite', 'wxt'),
  ],
  // What wxt.config.ts is made of.
  build: [
    starts('wxt', 'vite', 'rollup-plugin-license', 'fflate', 'entrypoints/analysis.content/packed-model.ts'),
    NODE,
  ],
  // Scripts that CI and a developer run alike.
  '.ci': [starts('puppeteer-core', 'cli/', 'seeds/index.ts', 'utils/analysis/'), NODE],
};

const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.includes('/fixtures/');
const filesOf = (room: string) => globSync(`${room}/**/*.{ts,tsx}`).filter((file) => !isTest(file));

/** What a file imports: names of packages, and paths of our own files from the top. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  const statements = source.matchAll(/^(?:import '|(?:import|export|\}).* from ')([^'\n]+)'/gm);
  const calls = source.matchAll(/\bimport\('([^'\n]+)'\)/g);
  const names = [...statements, ...calls].map(([, name = '']) => name);
  return names.map((name) => (name.startsWith('.') ? normalize(`${dirname(file)}/${name}`) : name));
}

describe.each(Object.entries(ROOMS))('%s', (room, welcome) => {
  const files = filesOf(room);

  test('imports what belongs there, and nothing else', () => {
    expect(files).not.toEqual([]);
    const strangers = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => !name.startsWith(`${room}/`) && !/\.css(\?inline)?$/.test(name))
        .filter((name) => !welcome.some((isWelcome) => isWelcome(name, file)))
        .map((name) => `${file} imports ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  test('names its files in kebab-case, components in PascalCase', () => {
    const isComponent = /^[A-Z][A-Za-z]*(\.test)?\.tsx$/;
    const isKebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|content|d))*\.tsx?$/;
    const odd = files.filter((file) => !isKebab.test(basename(file)) && !isComponent.test(basename(file)));
    expect(odd).toEqual([]);
  });
});

test('our own files are imported by their path, with the extension', () => {
  const all = Object.keys(ROOMS).flatMap(filesOf);
  const odd = all.flatMap((file) =>
    importsOf(file)
      .filter((name) => Object.keys(ROOMS).some((room) => name.startsWith(`${room}/`)))
      .filter((name) => !/\.(tsx?|css(\?inline)?|html\?raw)$/.test(name))
      .map((name) => `${file} imports ${name}`),
  );
  expect(odd).toEqual([]);
});

test('nothing is imported by itself: auto-imports are off', () => {
  expect(readFileSync('wxt.config.ts', 'utf8')).toMatch(/^\s*imports: false,/m);
});

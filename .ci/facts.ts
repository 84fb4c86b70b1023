// npm run facts: what does not depend on the machine. How large each script of the built extension is, and how often the
// analysis looks at a word. What a click does to a page is counted in tests/browser/chromium-facts.test.ts.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rules } from '../seeds/index.ts';
import { findAttributions } from '../utils/analysis/attributions.ts';
import { findHearsay } from '../utils/analysis/hearsay.ts';
import { findOutcomes } from '../utils/analysis/outcomes.ts';
import { readTokens, type Tokens } from '../utils/analysis/read.ts';
import { finish } from '../utils/analysis/slices.ts';

const ROOT = resolve(import.meta.dirname, '..');
const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'];
const STORY = 'seeds/articles/ukraine-missiles/article.txt';

/** Kilobytes. Whoever needs more says why where the limit is raised. */
const MOST_KILOBYTES: readonly (readonly [file: RegExp, most: number])[] = [
  // The browsers' own check of extensions reads no script above 5 MB. Two thirds are the model.
  [/^content-scripts\/analysis\.js$/, 1_700],
  [/^content-scripts\/article\.js$/, 220],
  [/^background\.js$/, 42],
  // The first page reads and marks an article in itself; the comparison keeps stories and writes them out.
  // A third of the first page is what tells an article from other pages and from what stands around it.
  [/^chunks\/(welcome|compare)-[\w-]+\.js$/, 160],
  // What all pages have in common, in one file: a popup waits for each file longer than for what is in it.
  [/^chunks\/shared-[\w-]+\.js$/, 85],
  // What the popup, the panel and the settings have for themselves, each.
  [/^chunks\/(?!welcome|compare|shared)[\w-]+\.js$/, 15],
];

/** Times that all rules together look at a token. */
const MOST_LOOKS = { normal: 20, word: 20, value: 7, pos: 2 } as const satisfies Partial<Record<keyof Tokens, number>>;

let broken = 0;
function hold(what: string, figure: number, most: number): void {
  const kept = figure <= most;
  if (!kept) broken++;
  console.log(`${kept ? 'kept  ' : 'BROKEN'} ${what}: ${figure.toFixed(1)}, at most ${most}`);
}

for (const build of BUILDS) {
  const folder = join(ROOT, build);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  for (const [file, most] of MOST_KILOBYTES) {
    const sizes = files.filter((name) => file.test(name)).map((name) => statSync(join(folder, name)).size / 1000);
    if (sizes.length === 0) throw new Error(`${build} has no ${file.source}`);
    hold(`${build}, ${file.source}, kB`, Math.max(...sizes), most);
  }
}

const tokens = readTokens(readFileSync(join(ROOT, STORY), 'utf8'));
for (const [column, looks] of Object.entries(looksAt(tokens))) {
  hold(`looks at each token's ${column}`, looks / tokens.count, MOST_LOOKS[column as keyof typeof MOST_LOOKS]);
}
process.exitCode = broken > 0 ? 1 : 0;

/** How often the columns are looked into by everything that finds something in them. */
function looksAt(read: Tokens): Record<keyof typeof MOST_LOOKS, number> {
  const looks = { normal: 0, word: 0, value: 0, pos: 0 };
  const count = <C extends keyof typeof looks>(column: C): Tokens[C] =>
    new Proxy(read[column], {
      get(words, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) looks[column]++;
        return Reflect.get(words, key);
      },
    });
  const columns = { normal: count('normal'), word: count('word'), value: count('value'), pos: count('pos') };
  const counted: Tokens = { ...read, ...columns };
  finish(findAttributions(counted, rules));
  finish(findOutcomes(counted, rules.outcomes));
  finish(findHearsay(counted, rules.hearsay));
  return looks;
}

// npm run evaluate: how well the analysis reads, scored against labels.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { barsTable } from './evaluate/bars.ts';
import { isHeldOut } from './evaluate/corpus.ts';
import { MISTAKE_KINDS, type Mistake, type MistakeKind } from './evaluate/mistakes.ts';
import { type Folders, prepareSets, SET_NAMES, type SetName, type SetScores, scoreSet } from './evaluate/sets.ts';
import { sideBySide } from './evaluate/side-by-side.ts';
import { tablesOf } from './evaluate/table.ts';
import { endWithReader, writeTo } from './output.ts';

const ROOT = join(import.meta.dirname, '..');
const BESIDE = join(ROOT, '..', 'shared');

/** How well libraries read is asked when one is chosen, and takes a browser and a while. */
const USUAL = SET_NAMES.filter((name) => name !== 'extractors');
const ACCURACY = join(ROOT, 'docs', 'accuracy.md');

const USAGE = `Usage: npm run evaluate -- [options]

Scores the analysis against labelled texts. The labelled corpus is not
distributed; what is not there is left out. Where it is:

--gold DIR       articles and their labels (default: ../shared/gold)
--pages DIR      saved pages and their labels (default: ../shared/pages)
--patterns FILE  an inventory of language (default: ../shared/language-patterns.md)
--polnear DIR    any folder in the layout of PolNeAR (public; not by default)

What to score and show:

--sets A,B       only these: ${SET_NAMES.slice(0, 5).join(', ')},
                 ${SET_NAMES.slice(5, 10).join(', ')},
                 ${SET_NAMES.slice(10).join(', ')}
                 (default: all but extractors)
--browser        pages-browser too, where --sets leaves it out
--no-browser     not pages-browser: it builds the extension, and takes a
                 minute or two over what the command line reads in seconds
--bars           only what is meant to be reached, and whether it is
--json           scores as JSON
--show KIND      mistakes in context instead of scores. Rules must not be made
                 from articles that are held out, so these are not shown
--held-out       … but only these
--write [FILE]   write the tables between the two comments in this file
                 (default: docs/accuracy.md)
--help           this text

Kinds of mistakes:
${Object.entries(MISTAKE_KINDS)
  .map(([kind, means]) => `  ${kind.padEnd(18)} ${means}`)
  .join('\n')}
`;

interface Options {
  readonly folders: Folders;
  readonly sets: ReadonlySet<SetName>;
  /** What a browser reads is wanted, so that its lack is a failure. */
  readonly needsBrowser: boolean;
  readonly show: MistakeKind | null;
  readonly heldOut: boolean;
  readonly format: 'tables' | 'bars' | 'json';
  readonly write: string | null;
}

/** Takes the words of the command line; gives null for --help. Throws where they are wrong. */
function readOptions(args: string[]): Options | null {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    allowNegative: true,
    options: {
      gold: { type: 'string', default: join(BESIDE, 'gold') },
      pages: { type: 'string', default: join(BESIDE, 'pages') },
      patterns: { type: 'string' },
      polnear: { type: 'string' },
      sets: { type: 'string' },
      show: { type: 'string' },
      'held-out': { type: 'boolean', default: false },
      browser: { type: 'boolean' },
      bars: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  if (positionals.length > (values.write ? 1 : 0)) throw new Error(`“${positionals.at(-1)}” is no option`);
  for (const given of [values.patterns, values.polnear])
    if (given !== undefined && !existsSync(given)) throw new Error(`there is no ${given}`);
  const usualPatterns = join(BESIDE, 'language-patterns.md');
  const sets = new Set((values.sets?.split(',') ?? USUAL).map((name) => oneOf(SET_NAMES, name, 'set')));
  if (values.browser === true) sets.add('pages-browser');
  if (values.browser === false) sets.delete('pages-browser');
  return {
    folders: {
      gold: values.gold,
      pages: values.pages,
      labels: join(ROOT, 'tests', 'labels'),
      patterns: values.patterns ?? (existsSync(usualPatterns) ? usualPatterns : null),
      polnear: values.polnear ?? null,
    },
    sets,
    needsBrowser: values.browser === true || (values.write && sets.has('pages-browser')),
    show: values.show === undefined ? null : oneOf(Object.keys(MISTAKE_KINDS) as MistakeKind[], values.show, 'kind'),
    heldOut: values['held-out'],
    format: values.json ? 'json' : values.bars ? 'bars' : 'tables',
    write: values.write ? (positionals[0] ?? ACCURACY) : null,
  };
}

function oneOf<T extends string>(known: readonly T[], word: string, what: string): T {
  const found = known.find((name) => name === word.trim());
  if (found === undefined) throw new Error(`there is no ${what} “${word}”: ${known.join(', ')}`);
  return found;
}

async function main(): Promise<number> {
  let options: Options | null;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return 2;
  }
  endWithReader(process.stdout);
  const write = writeTo(process.stdout);
  if (!options) {
    await write(USAGE);
    return 0;
  }
  const { folders, show, heldOut, format } = options;
  const started = performance.now();
  let lacksBrowser = false;
  const sets = await prepareSets(folders, options.sets, (why) => {
    lacksBrowser = true;
    process.stderr.write(`${why.message}\n`);
  });
  // Else the tables would be written without the one to go by.
  if (lacksBrowser && options.needsBrowser) return 1;
  const missing = [...options.sets].filter((name) => !sets.some((set) => set.name === name));
  if (missing.length > 0)
    process.stderr.write(
      `Not there, so not scored: ${missing.join(', ')} (see --help for where they are looked for)\n`,
    );
  if (sets.length === 0) return 1;

  const mistakes: Mistake[] = [];
  const scores = sets.map((set) => scoreSet(set, (mistake) => mistakes.push(mistake)));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(`Read and scored in ${seconds} s\n`);

  if (options.write) writeTables(resolve(options.write), scores, mistakes);
  else if (show) for (const line of linesOf(mistakes, show, heldOut)) await write(`${line}\n`);
  else if (format === 'json') await write(`${JSON.stringify(scores)}\n`);
  else if (format === 'bars') await write(`${barsTable(scores)}\n`);
  else await write([...sideBySide(scores, mistakes), tablesOf(scores)].join('\n\n'));
  return 0;
}

function linesOf(mistakes: readonly Mistake[], show: MistakeKind, heldOut: boolean): string[] {
  return mistakes
    .filter(({ kind, file }) => kind === show && isHeldOut(file) === heldOut)
    .map(({ set, file, place, note, context }) =>
      [set, file, place ? place.join('-') : '', note, context].filter((part) => part !== '').join('\t'),
    );
}

const BEGIN = '<!-- scores: written by npm run evaluate -->';
const END = '<!-- end of scores -->';

/** Puts the tables into a file between two comments; the prose around them is kept. */
function writeTables(file: string, scores: readonly SetScores[], mistakes: readonly Mistake[]): void {
  const page = readFileSync(file, 'utf8');
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${file} lacks the comments ${BEGIN} and ${END}`);
  const tables = [barsTable(scores), ...sideBySide(scores, mistakes), tablesOf(scores)].join('\n\n');
  writeFileSync(file, `${page.slice(0, begin + BEGIN.length)}\n\n${tables}\n${page.slice(end)}`);
}

process.exitCode = await main();

// npm run -s analyze -- [--json] FILE...: the analysis in the terminal.

import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { readInputs } from './inputs.ts';
import { endWithReader, writeTo } from './output.ts';
import type { Printed } from './print-article.ts';

const USAGE = `Usage: npm run -s analyze -- [--json] [--with-text] [--workers N] FILE...

Shows on whose word a news article rests.

FILE          .txt (UTF-8 plain text), .html or .htm (a saved page), .jsonl (one
              {"id", "text"} or {"id", "html"} a line), or - (plain text from
              standard input)
--json        one JSON object a line and an article, in input order
--with-text   with --json: put the text that was read into each object
--workers N   share the articles out to N threads (1); the order stays
--help        this text

The exit status is 1 if anything could not be analysed, 2 if the arguments are
wrong.
`;

/** Each holds a model of its own, some 60 MB. */
const MOST_WORKERS = 64;

interface Options {
  readonly json: boolean;
  readonly withText: boolean;
  readonly workers: number;
  readonly files: readonly string[];
}

/** Takes the words of the command line; gives null for --help. Throws where they are wrong. */
function readOptions(words: string[]): Options | null {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      'with-text': { type: 'boolean', default: false },
      workers: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  if (positionals.length === 0) throw new Error('no file is named');
  const workers = Number(values.workers);
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS)
    throw new Error(`--workers ${values.workers}: a number from 1 to ${MOST_WORKERS} is wanted`);
  return { json: values.json, withText: values['with-text'], workers, files: positionals };
}

async function main(): Promise<number> {
  // Keeps compiled code in the system's folder for passing things: the next start, and each worker, takes half as long.
  enableCompileCache();
  // No more garbage than a third of what is in use: else a stream's memory grows for minutes before anybody looks.
  setFlagsFromString('--heap-growing-percent=30');
  let options: Options | null;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    return 2;
  }
  const write = writeTo(process.stdout);
  endWithReader(process.stdout);
  if (!options) {
    await write(USAGE);
    return 0;
  }
  let failed = false;
  let reports = 0;
  for await (const { out, err, failed: one } of await printAll(options)) {
    failed ||= one;
    if (err) process.stderr.write(err);
    if (out) await write(options.json || reports++ === 0 ? out : `\n\n${out}`);
  }
  return failed ? 1 : 0;
}

/** What is printed of each article, in input order. Few are held at once: memory stays flat however many there are. */
async function printAll(options: Options): Promise<AsyncIterable<Printed>> {
  const inputs = readInputs(options.files, process.stdin);
  // The model is large: it is not loaded to say how the command is used.
  if (options.workers > 1) return (await import('./workers.ts')).printInWorkers(inputs, options.workers, options);
  const { printArticle } = await import('./print-article.ts');
  return (async function* () {
    for await (const input of inputs) yield await printArticle(input, options);
  })();
}

process.exitCode = await main();

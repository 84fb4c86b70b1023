// npm run -s analyze -- [--json] FILE...: the analysis in the terminal.

import { parseArgs } from 'node:util';
import { printAnalysis } from '../utils/analysis/contract.ts';
import { readInputs } from './inputs.ts';
import { endWithReader, writeTo } from './output.ts';

const USAGE = `Usage: npm run -s analyze -- [--json] [--with-text] FILE...

Shows on whose word a news article rests.

FILE          .txt (UTF-8 plain text), .html or .htm (a saved page), .jsonl (one
              {"id", "text"} or {"id", "html"} a line), or - (plain text from
              standard input)
--json        one JSON object a line and an article, in input order
--with-text   with --json: put the text that was read into each object
--help        this text

The exit status is 1 if anything could not be analysed, 2 if the arguments are
wrong.
`;

interface Options {
  readonly json: boolean;
  readonly withText: boolean;
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
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return null;
  if (positionals.length === 0) throw new Error('no file is named');
  return { json: values.json, withText: values['with-text'], files: positionals };
}

async function main(): Promise<number> {
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
  // The model is large: it is not loaded to say how the command is used.
  const { readArticleFrom } = await import('./read-article.ts');
  const { reportOf } = await import('./report.ts');
  const { summaryOf } = await import('./summary.ts');
  let failed = false;
  let printed = 0;
  // One article at a time, each read only when the one before is printed: memory stays flat however many there are.
  for await (const input of readInputs(options.files, process.stdin)) {
    const result = 'error' in input ? input : await readArticleFrom(input);
    if ('error' in result) {
      failed = true;
      if (options.json) await write(`${JSON.stringify(result)}\n`);
      else process.stderr.write(`${result.file}: ${result.error.message} (${result.error.code})\n`);
    } else if (options.json) {
      await write(`${JSON.stringify(printAnalysis(result, options.withText || result.kind === 'page'))}\n`);
    } else {
      await write(`${printed++ > 0 ? '\n\n' : ''}${reportOf(result, summaryOf(result))}`);
    }
  }
  return failed ? 1 : 0;
}

process.exitCode = await main();

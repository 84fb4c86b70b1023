// The command line as others call it: what stands on its streams, and its exit status.

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { MAX_ARTICLE_BYTES } from '../cli/inputs.ts';
import type { PrintedAnalysis, PrintedError, PrintedRow } from '../utils/analysis/contract.ts';

// Each test starts a process that loads the model; how long that takes depends on what else the machine does.
vi.setConfig({ testTimeout: 120_000 });

const COMMAND = join(import.meta.dirname, '..', 'cli', 'analyze.ts');
const PAGE = join(import.meta.dirname, '..', 'seeds', 'articles', 'ukraine-missiles', 'page.html');
const scratch = mkdtempSync(join(tmpdir(), 'analyze-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function put(name: string, content: string | Buffer): string {
  const file = join(scratch, name);
  writeFileSync(file, content);
  return file;
}

function analyze(
  args: readonly string[],
  input = '',
): { status: number | null; rows: PrintedRow[]; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { input, encoding: 'utf8' });
  const rows = args.includes('--json')
    ? stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as PrintedRow)
    : [];
  return { status, rows, out: stdout, err: stderr };
}

const codeOf = (row: PrintedRow | undefined): string | undefined => (row as PrintedError | undefined)?.error?.code;
const SENTENCE = 'Two officials familiar with the talks said on Monday that the bridge would be closed for a month.';

describe('analyze --json', () => {
  it('prints a line an article in the order of the input, errors in their places, and ends with status 1', () => {
    const rows = [
      JSON.stringify({ id: 'first', text: SENTENCE }),
      'this is no JSON',
      '',
      JSON.stringify({ id: 'second', html: '<p>Buy two, get one free.</p>' }),
      JSON.stringify({ text: SENTENCE }),
      JSON.stringify({ id: 'third' }),
    ];
    const tooLarge = put('large.txt', '');
    truncateSync(tooLarge, MAX_ARTICLE_BYTES + 1);
    const files = [
      put('a.txt', SENTENCE),
      put('rows.jsonl', rows.join('\n')),
      join(scratch, 'missing.txt'),
      put('empty.txt', ' \n'),
      put('binary.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0])),
      put(
        'deutsch.txt',
        'Die Regierung hat am Montag erklärt, dass die Brücke für einen Monat nicht mehr befahren werden kann.',
      ),
      tooLarge,
      put('notes.md', SENTENCE),
      scratch,
      PAGE,
      '-',
    ];
    const { status, rows: printed, err } = analyze(['--json', ...files], SENTENCE);
    expect(printed.map((row) => [row.file.replace(`${scratch}/`, ''), codeOf(row)])).toEqual([
      ['a.txt', undefined],
      ['first', undefined],
      ['rows.jsonl:2', 'unreadable'],
      ['second', 'not-an-article'],
      ['rows.jsonl:5', undefined],
      ['third', 'unreadable'],
      ['missing.txt', 'unreadable'],
      ['empty.txt', 'empty'],
      ['binary.txt', 'unreadable'],
      ['deutsch.txt', 'unsupported-language'],
      ['large.txt', 'too-large'],
      ['notes.md', 'unreadable'],
      [scratch, 'unreadable'],
      [PAGE, undefined],
      ['-', undefined],
    ]);
    for (const row of printed) {
      expect(row.schema).toBe(1);
      if ('error' in row) expect(row.error.message).not.toBe('');
    }
    expect(status).toBe(1);
    expect(err).toBe('');
    // Two threads share the work; nothing else changes.
    const shared = analyze(['--json', '--workers', '2', ...files], SENTENCE);
    expect(shared.rows).toEqual(printed);
    expect([shared.status, shared.err]).toEqual([1, '']);
  });

  it('counts a leading U+FEFF as a character, and cuts each span from the text', () => {
    const { status, rows } = analyze(['--json', '--with-text', '-'], `\ufeff${SENTENCE}`);
    const [row] = rows as PrintedAnalysis[];
    expect(status).toBe(0);
    expect(row?.text).toBe(`\ufeff${SENTENCE}`);
    const [attribution] = row?.attributions ?? [];
    expect(attribution?.source).toEqual({
      start: 1,
      end: 1 + 'Two officials familiar with the talks'.length,
      text: 'Two officials familiar with the talks',
    });
  });

  it('prints the text of pages always, of plain text when asked', () => {
    const { rows } = analyze(['--json', PAGE, put('b.txt', SENTENCE)]);
    const [page, text] = rows as PrintedAnalysis[];
    expect(page?.text).toContain('The White House did not immediately respond');
    expect(page?.meta.outlet).toBe('The Plain Gazette');
    expect(text).not.toHaveProperty('text');
  });

  it('prints a row as soon as it is read, while the rest has not come yet', async () => {
    const pipe = join(scratch, 'slow.jsonl');
    spawnSync('mkfifo', [pipe]);
    const child = spawn(process.execPath, [COMMAND, '--json', pipe]);
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    const writer = spawn('sh', ['-c', `cat > '${pipe}'`], { stdio: ['pipe', 'ignore', 'inherit'] });
    writer.stdin.write(`${JSON.stringify({ id: 'one', text: SENTENCE })}\n`);
    expect(JSON.parse((await lines.next()).value as string)).toMatchObject({ file: 'one' });
    writer.stdin.end(`${JSON.stringify({ id: 'two', text: SENTENCE })}\n`);
    expect(JSON.parse((await lines.next()).value as string)).toMatchObject({ file: 'two' });
    expect((await lines.next()).done).toBe(true);
  });

  it('ends in silence when its reader goes away', () => {
    const file = put(
      'many.jsonl',
      Array(400)
        .fill(JSON.stringify({ id: 'x', text: SENTENCE }))
        .join('\n'),
    );
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `'${process.execPath}' '${COMMAND}' --json '${file}' | head -n 1`],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });
});

describe('analyze', () => {
  it('says how it is used, on standard error and with status 2, when the arguments are wrong', () => {
    for (const args of [['--jsn', 'a.txt'], [], ['--json'], ['--workers', '0', 'a.txt']]) {
      const { status, out, err } = analyze(args);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain('Usage: npm run -s analyze');
    }
  });

  it('prints a report for people that fits 80 columns, and errors apart from it', () => {
    const { status, out, err } = analyze([put('c.txt', SENTENCE), join(scratch, 'missing.txt')]);
    expect(out).toContain('The only attributed statement comes from people the article does not name.');
    expect(out).toContain('Two officials familiar with the talks (once, 2 people)');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(err).toContain('missing.txt: There is no such file. (unreadable)');
    expect(status).toBe(1);
  });
});

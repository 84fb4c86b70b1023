import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { type PrintedError, printError } from '../utils/analysis/contract.ts';
import { decodePage, decodeText } from './decode.ts';
import { splitLines } from './lines.ts';

/**
 * Bytes of one article beyond which it is refused. A million words of English are 6 to 7 million bytes; twice that still fits
 * comfortably in the memory of one process.
 */
export const MAX_ARTICLE_BYTES = 16 * 1024 * 1024;

/** One article to be analysed: a plain text, or the HTML of a saved page. */
export interface Article {
  readonly file: string;
  readonly kind: 'text' | 'page';
  readonly content: string;
}

export type Input = Article | PrintedError;

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

/**
 * Reads the articles of all files in order, each only when it is asked for. What cannot be read comes as an error in its
 * place; nothing is thrown for it.
 */
export async function* readInputs(
  files: readonly string[],
  standardInput: AsyncIterable<Buffer>,
): AsyncGenerator<Input> {
  for (const file of files) {
    if (file === STANDARD_INPUT) yield await readWhole(file, 'text', standardInput);
    else yield* readFile(file);
  }
}

async function* readFile(file: string): AsyncGenerator<Input> {
  const ending = extname(file).toLowerCase();
  try {
    const facts = await stat(file);
    if (facts.isDirectory()) {
      yield unreadable(file, 'This is a folder.');
    } else if (ending === '.jsonl') {
      yield* readRows(file, createReadStream(file));
    } else if (ending === '.txt' || ending === '.html' || ending === '.htm') {
      // The size is known beforehand for a file on disk; a pipe tells no size and is measured as it is read.
      if (facts.size > MAX_ARTICLE_BYTES) yield tooLarge(file);
      else yield await readWhole(file, ending === '.txt' ? 'text' : 'page', createReadStream(file));
    } else {
      yield unreadable(file, `Its name ends in ${ending || 'nothing'}; .txt, .html, .htm and .jsonl can be read.`);
    }
  } catch (error) {
    // The file system's refusals (no such file, no permission) are about this file only: the rest goes on.
    if (!(error instanceof Error && 'code' in error)) throw error;
    yield unreadable(file, error.code === 'ENOENT' ? 'There is no such file.' : error.message);
  }
}

async function readWhole(file: string, kind: Article['kind'], chunks: AsyncIterable<Buffer>): Promise<Input> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_ARTICLE_BYTES) return tooLarge(file);
    parts.push(chunk);
  }
  const bytes = Buffer.concat(parts);
  const content = kind === 'text' ? decodeText(bytes) : decodePage(bytes);
  if (content === null) return unreadable(file, kind === 'text' ? 'This is no UTF-8 text.' : 'This is no HTML text.');
  return { file, kind, content };
}

async function* readRows(file: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Input> {
  let number = 0;
  for await (const line of splitLines(chunks, MAX_ARTICLE_BYTES)) {
    number++;
    const place = `${file}:${number}`;
    if (line === null) {
      yield tooLarge(place);
      continue;
    }
    const json = decodeText(line);
    if (json === null) yield unreadable(place, 'This line is no UTF-8 text.');
    else if (json.trim() !== '') yield readRow(place, json);
  }
}

/** A row is `{"id", "text"}` or `{"id", "html"}`; one without an id is called by its place in the file. */
function readRow(place: string, json: string): Input {
  let row: unknown;
  try {
    // A file may begin with U+FEFF, which is no part of its first row.
    row = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    return unreadable(place, `This line is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (typeof row !== 'object' || row === null) return unreadable(place, 'This line is no JSON object.');
  const { id, text, html } = row as Record<string, unknown>;
  const file = typeof id === 'string' || typeof id === 'number' ? String(id) : place;
  if (typeof text === 'string') return { file, kind: 'text', content: text };
  if (typeof html === 'string') return { file, kind: 'page', content: html };
  return unreadable(file, 'This row has neither "text" nor "html".');
}

const unreadable = (file: string, message: string): PrintedError => printError(file, 'unreadable', message);
const tooLarge = (file: string): PrintedError =>
  printError(file, 'too-large', `This is larger than ${MAX_ARTICLE_BYTES / 1024 / 1024} MB.`);

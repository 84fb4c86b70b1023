// @vitest-environment jsdom

import { createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../page/blocks.ts';
import { findDifferences } from '../page/differences.ts';
import { LONGEST_DIFFERENCE, MOST_DIFFERENCES } from '../page/limits.ts';
import type { Run } from '../page/text-map.ts';
import { quotedParts } from './page-quote.ts';

/** Reads a page's paragraphs as an article is read. */
function read(body: string) {
  document.body.innerHTML = body;
  let text = '';
  const runs: Run[] = [];
  for (const block of readBlocks(document.body, (element) => !element.classList.contains('unseen')).blocks) {
    const offset = text === '' ? 0 : text.length + 1;
    for (const run of block.runs) runs.push({ ...run, start: run.start + offset });
    text += (offset > 0 ? '\n' : '') + block.text;
  }
  return { text, runs, differences: findDifferences(text, runs) };
}

async function found(quote: { exact: string; prefix: string; suffix: string }): Promise<string[]> {
  const words: string[] = [];
  for await (const range of createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', ...quote })(document.body))
    words.push(String(range));
  return words;
}

/** Where a word of the text stands on the page: the text of a range from there to the end of another one. */
function rangeText({ runs }: ReturnType<typeof read>, start: number, end: number): string {
  const runAt = (at: number) => {
    const run = runs.find((each) => each.start <= at && at < each.start + each.length);
    if (!run) throw new Error(`nothing at ${at}`);
    return run;
  };
  const [first, last] = [runAt(start), runAt(end - 1)];
  const range = document.createRange();
  range.setStart(first.node, first.from + start - first.start);
  range.setEnd(last.node, last.from + end - last.start);
  return String(range);
}

const PAGES = {
  'words that the page hides':
    '<p>He said <span class="unseen">(see our note) </span>it was over, an official told us.</p>',
  'white space of other kinds': '<p>\n   He said\n   it&nbsp;was\u2003over,\t \tan <b> official</b>\n told us.\n</p>',
  'soft hyphens and signs of no width': '<p>He said it was o\u00adver, an offi\u200bcial told\u00ad us.</p>',
  'a script in a sentence': '<p>He said it <script>let a = 1;</script>was over, an official told us.</p>',
  'a line break that is no new paragraph': '<p>He said it<br>was over,<br>\n an official told us.</p>',
  'other paragraphs around':
    '<p>He said it.</p>\n<aside class="unseen">it was over</aside><p>It was over, an official told us.</p>',
} as const;

describe('quotedParts, on pages with', () => {
  it.each(Object.entries(PAGES))('%s: every stretch of words is what a range over it says', async (_, body) => {
    const page = read(body);
    const words = [...page.text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
    let tried = 0;
    for (const { start } of words)
      for (const { end } of words) {
        if (end <= start || page.text.slice(start, end).includes('\n')) continue;
        const [part, ...more] = quotedParts(page, { start, end });
        expect(more).toEqual([]);
        expect(part?.quote?.exact).toBe(rangeText(page, start, end));
        tried += 1;
      }
    expect(tried).toBeGreaterThan(20);
  });

  it.each(Object.entries(PAGES))('%s: another implementation finds each word once', async (_, body) => {
    const page = read(body);
    for (const { 0: word, index } of page.text.matchAll(/\S+/g)) {
      for (const { quote } of quotedParts(page, { start: index, end: index + word.length })) {
        if (quote === null) throw new Error(`no quotation of ${word}`);
        expect(await found(quote)).toEqual([quote.exact]);
      }
    }
  });

  it('more than is told between two words: parted there, each part as the page has it', async () => {
    const page = read(`<p>He said <span class="unseen">${'x'.repeat(LONGEST_DIFFERENCE)}y</span>it was over.</p>`);
    const parts = quotedParts(page, { start: 0, end: page.text.length });
    expect(parts.map(({ quote }) => quote?.exact)).toEqual(['He said', 'it was over.']);
    expect(parts.map(({ start, end }) => page.text.slice(start, end))).toEqual(['He said', 'it was over.']);
    for (const { quote } of parts) if (quote) expect(await found(quote)).toEqual([quote.exact]);
  });

  it('too many places: what comes after them has no quotation', () => {
    const page = read(`<p>${'a\u00adb '.repeat(MOST_DIFFERENCES + 10)}</p><p>The end.</p>`);
    expect(page.differences).toHaveLength(MOST_DIFFERENCES + 1);
    const end = page.text.indexOf('The end.');
    expect(quotedParts(page, { start: end, end: page.text.length })).toEqual([
      { start: end, end: page.text.length, quote: null },
    ]);
    expect(quotedParts(page, { start: 0, end: 2 })[0]?.quote?.exact).toBe('a\u00adb');
  });
});

describe('quotedParts', () => {
  const plain = (text: string, start: number, end: number) => quotedParts({ text, differences: [] }, { start, end });

  it('takes what stands around within the paragraph, and no half character', () => {
    expect(plain('First.\nOne two three.\nLast.', 11, 14)).toEqual([
      { start: 11, end: 14, quote: { type: 'TextQuoteSelector', exact: 'two', prefix: 'One ', suffix: ' three.' } },
    ]);
    const wide = `${'\u{1f600}'.repeat(40)}xx${'\u{1f600}'.repeat(40)}`;
    const [part] = plain(wide, 81, 82);
    expect(part?.quote?.prefix.isWellFormed()).toBe(true);
    expect(part?.quote?.suffix.isWellFormed()).toBe(true);
  });

  it('parts what goes over paragraphs', () => {
    const text = 'He said:\nIt is over.\n\n We go home. Then';
    expect(plain(text, 9, 34).map(({ quote }) => quote?.exact)).toEqual(['It is over.', 'We go home.']);
  });
});

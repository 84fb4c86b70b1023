// Pages made to be too much. What is counted is how often the page is asked, not how long that takes.

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readArticle } from './article.ts';
import { readBlocksInSlices } from './blocks.ts';
import {
  CHARACTERS_A_NODE,
  CHARACTERS_AT_ONCE,
  DEEPEST,
  LONGEST_STORY,
  MOST_CHARACTERS,
  MOST_NODES,
  MOST_WORDS,
  NODES_A_SLICE,
} from './limits.ts';

const SENTENCE =
  'The council of Marlow will sell the docks in spring, two officials familiar with the plan said on Friday.';
const HEAD = '<meta property="og:type" content="article"><title>Docks to be sold</title>';
const page = (body: string) =>
  parseHTML(`<!doctype html><html lang="en"><head>${HEAD}</head><body>${body}</body></html>`).document;

function nested(depth: number, name: string): Document {
  const document = page('<main></main>');
  let inner = document.querySelector('main') as Element;
  for (let i = 0; i < depth; i++) inner = inner.appendChild(document.createElement(name));
  inner.textContent = SENTENCE.repeat(10);
  return document;
}

/** Reads the text of a page, and counts the elements that were asked whether they are seen: in all, and in each slice. */
function read(document: Document) {
  let asked = 0;
  const isVisible = () => {
    asked++;
    return true;
  };
  const walk = readBlocksInSlices(document.body, isVisible, () => null);
  const slices: { readonly looked: number; readonly asked: number }[] = [];
  for (let before = 0; ; before = asked) {
    const step = walk.next();
    if (!step.done) {
      slices.push({ looked: step.value, asked: asked - before });
      continue;
    }
    const text = step.value;
    return { ...text, asked, slices, length: text.blocks.reduce((sum, block) => sum + block.text.length, 0) };
  }
}

/** In nodes: one more may be a text as long as is read in one go. */
const LONGEST_SLICE = NODES_A_SLICE + CHARACTERS_AT_ONCE / CHARACTERS_A_NODE;

const SLOWLY = { timeout: 60_000 }; // it is the parser of this test that takes its time

describe('a page that is too much is read in part', SLOWLY, () => {
  test.each(['div', 'span'])('100,000 elements %s within each other', (name) => {
    const { isCut, asked, slices } = read(nested(100_000, name));
    expect(isCut).toBe(true);
    expect(asked).toBeLessThanOrEqual(DEEPEST + 2);
    expect(Math.max(...slices.map((slice) => slice.asked))).toBeLessThanOrEqual(LONGEST_SLICE);
    expect(slices.length).toBe(Math.floor(DEEPEST / NODES_A_SLICE));
  });

  test('more elements side by side than are walked', () => {
    const { isCut, asked, slices } = read(page('<b></b>'.repeat(MOST_NODES + 10_000)));
    expect(isCut).toBe(true);
    expect(asked).toBeLessThanOrEqual(MOST_NODES + 1);
    expect(slices.every((slice) => slice.asked <= slice.looked + 1 && slice.looked <= LONGEST_SLICE)).toBe(true);
    expect(slices.length).toBe(Math.floor(MOST_NODES / NODES_A_SLICE));
  });

  test('five million characters, in one text and in many', () => {
    for (const body of ['many words '.repeat(500_000), `<p>${'many words '.repeat(100)}</p>`.repeat(5_000)]) {
      const { isCut, length, slices } = read(page(body));
      expect(isCut).toBe(true);
      expect(Math.max(...slices.map(({ looked }) => looked))).toBeLessThanOrEqual(LONGEST_SLICE);
      expect(slices.length).toBeGreaterThan(MOST_CHARACTERS / CHARACTERS_A_NODE / LONGEST_SLICE - 1);
      expect(length).toBeGreaterThan(MOST_CHARACTERS / 2);
      expect(length).toBeLessThanOrEqual(MOST_CHARACTERS);
    }
  });

  test('a page of usual size is read whole', () => {
    const { isCut, slices } = read(page(`<p>${SENTENCE}</p>`.repeat(500)));
    expect(isCut).toBe(false);
    expect(slices.length).toBeLessThan(5);
  });
});

describe('a story that is too long', SLOWLY, () => {
  const story = (paragraphs: readonly string[]) => {
    const found = readArticle(
      page(`<main><h1>Docks to be sold</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}</main>`),
    );
    if (found.kind !== 'article') throw new Error(`refused: ${JSON.stringify(found)}`);
    return found;
  };
  // No two paragraphs alike: what repeats itself is left out of a story.
  const paragraphs = (count: number) =>
    Array.from(
      { length: count },
      (_, n) => `${SENTENCE} ${SENTENCE} The vote on dock ${n} of the harbour is on day ${n}.`,
    );

  test('is cut at the words that are analysed, at the end of a word, and this is said', () => {
    const { text, map, partial } = story(paragraphs(2_000));
    expect(text.text.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
    expect(text.text.split(/\s+/).length).toBeGreaterThan(MOST_WORDS - 100);
    expect(partial?.why).toContain('50,000 words');
    const last = map.runs.at(-1);
    expect((last?.start ?? 0) + (last?.length ?? 0)).toBe(text.text.length);
  });

  test('words of a megabyte are cut at the characters that are analysed', () => {
    const { text, partial } = story([...paragraphs(10), 'x'.repeat(1_000_000), SENTENCE]);
    expect(text.text.length).toBeLessThanOrEqual(LONGEST_STORY);
    expect(partial).not.toBeNull();
  });

  test('a usual one is whole', () => {
    const { text, partial } = story(paragraphs(20));
    expect(text.text.split('\n').length).toBe(20);
    expect(partial).toBeNull();
  });
});

// wink-nlp reads whole texts; here each raw word is asked of it once, and its machines are run from tables. Both must agree.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { tokensIn } from './raw-words.ts';
import { spellings } from './spelling.ts';
import { beginningsOf, tagsOf } from './tagging.ts';
import { grammar } from './wink.ts';

const wink = winkNLP(model, ['sbd', 'pos']);

/** Values, parts of speech and the tokens with which sentences begin. */
function readByWink(text: string) {
  const doc = wink.readDoc(text);
  const spans = doc.sentences().out(wink.its.span) as unknown as [number, number][];
  return {
    values: doc.tokens().out(),
    tags: doc.tokens().out(wink.its.pos),
    begins: doc.tokens().length() === 0 ? [] : spans.map(([from]) => from),
  };
}

function readHere(text: string) {
  const { places, spaced } = tokensIn(text);
  const begins = [...beginningsOf(places, spaced).subarray(0, places.length)];
  return {
    values: [...places].map((place) => spellings.word[place]),
    tags: [...tagsOf(places)].map((tag) => grammar().tagNames[tag]),
    begins: begins.flatMap((begun, at) => (begun ? [at] : [])),
  };
}

const SENTENCES = [
  'Two people familiar with the matter said the sale had been called off.',
  '“It was over by noon,” said an official who can’t be named... "Why?" she asked (twice) - at 4:15 p.m.!',
  "The U.S. dollar fell 3.2% to $1.10, didn't it? He’d have gone; they'll stay. We are going to run, he said: “No.”",
  'See https://example.com/a?b=c or write to desk@example.com, #news @quux 🚢 Москва naïve co-operation anti-war 1990s 2nd.',
  'Mr. A. B. Lee Jr., of St. Ives Ltd., left No. 4. The end . . . came. Zorblaxing the quibbled frobs, J. Doe sued.',
  'What he saw was that it would have been better to have made the set set. Light light lights light.',
];
const BETWEEN = [
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  '\u2003',
  '\u205f ',
  '\u3000',
  '\v',
  '\u2028',
  '',
  '—',
  '"',
  '…',
  " '",
  'é',
];

describe('words are parted and tagged, sentences begun as wink-nlp does', () => {
  test.each(['', ' ', '\n\n', '\u3000', 'one', ' one', ...SENTENCES])('%j', (text) => {
    expect(readHere(text)).toEqual(readByWink(text));
  });

  test('in an article', () => {
    const article = readFileSync(
      resolve(import.meta.dirname, '../../seeds/articles/ukraine-missiles/article.txt'),
      'utf8',
    );
    for (const paragraph of article.split('\n')) expect(readHere(paragraph)).toEqual(readByWink(paragraph));
  });

  test('a paragraph alike wherever it stands, which wink-nlp does not', () => {
    const [one, two] = ['It was late.', '.S. officials spoke. (”) he said.'];
    const [alone, both] = [readHere(two), readHere(`${one}\n${two}`)];
    const before = readHere(one).values.length + 1;
    expect(both.begins.filter((at) => at > before).map((at) => at - before)).toEqual(alone.begins.slice(1));
    expect(readByWink(`${one}\n${two}`).begins).not.toEqual(both.begins);
  });

  test('in texts of any kind', () => {
    const part = fc.oneof(
      fc.constantFrom(...SENTENCES.flatMap((sentence) => sentence.split(' '))),
      fc.constantFrom(...SENTENCES),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    const text = fc
      .array(fc.tuple(part, fc.constantFrom(...BETWEEN)), { maxLength: 30 })
      .map((all) => all.flat().join('').replaceAll('\n', '\n\n'));
    fc.assert(
      fc.property(text, (some) => {
        expect(readHere(some)).toEqual(readByWink(some));
      }),
      { numRuns: 2000 },
    );
  });
});

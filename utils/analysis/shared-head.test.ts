import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules } from '../../seeds/index.ts';
import { analyse } from './analyse.ts';
import { finder } from './candidates.ts';
import { cleanForReading } from './clean.ts';
import { lemma } from './pattern.ts';
import { quotesOf } from './quotes.ts';
import { readInSlices, readTokens } from './read.ts';
import { finish } from './slices.ts';

const PARAGRAPHS = [
  'Ferries run again on Monday.',
  '“We have seen worse,” Mr. Adeyemi said. The mayor’s office did not respond to a request for comment.',
  'Two officials familiar with the talks said the dock would close.',
  'One of them, who was not authorized to speak, said it was over. It is said to be costly.',
  '“It can’t stay open,” the second official said on Friday.',
  'A spokeswoman for the port declined to comment.',
];
const ALL = PARAGRAPHS.join('\n');
const without = (i: number) => PARAGRAPHS.filter((_, at) => at !== i).join('\n');
const analyseAll = (...texts: string[]) => texts.map((text) => analyse({ text }, rules)).at(-1);

test.each(PARAGRAPHS.map((_, i) => [i] as const))('with and without paragraph %i all is found as at first', (i) => {
  const fresh = (text: string) => analyseAll('Nothing of the kind.', text);
  expect(analyseAll('Nothing of the kind.', without(i), ALL)).toEqual(fresh(ALL));
  expect(analyseAll('Nothing of the kind.', ALL, without(i))).toEqual(fresh(without(i)));
  const moved = ALL.replace('Adeyemi', 'Adey­emi');
  expect(analyseAll('Nothing of the kind.', ALL, moved)).toEqual(fresh(moved));
});

test.each([
  ['a name of which only a surname stood there', 'The deal is off, said Rosa Quill.', 'Quill said so.'],
  ['an office of somebody named', 'The adviser Ann Quill left.', 'Ann Quill spoke. The adviser said it was over.'],
  ['a word in lower case that was a name at the start', 'The tester left.', 'Tester said so. Ann Tester said so.'],
])('what comes late changes what stood there: %s', (_, late, early) => {
  const story = `${early}\n${ALL}\n${ALL}`;
  const grown = `${story}\n${late}`;
  const fresh = analyseAll('Nothing of the kind.', grown);
  expect(analyseAll('Nothing of the kind.', story, grown)).toEqual(fresh);
  const back = analyseAll('Nothing of the kind.', story);
  expect(analyseAll('Nothing of the kind.', grown, story)).toEqual(back);
});

test.each([
  [
    'a name that is a word too',
    'Jo Bay said the bill was dead. Bay said she would vote.\nIt was late.\nIt was cold.\nIt was dark.',
    '\nThe bay was frozen.',
  ],
  [
    'another of whom a headline speaks',
    'Top aide says change is near.\nIt was late.\nIt was cold.\nIt was dark.',
    '\nAn aide left in May.',
  ],
  [
    'a second paragraph',
    'Top aide says change is near. It was late. It was cold. It was dark. It was wet.',
    '\nIt was late in May.',
  ],
])('what comes late changes who has spoken before: %s', (_, story, late) => {
  const fresh = analyseAll('Nothing of the kind.', story + late);
  expect(fresh?.attributions).not.toEqual(analyseAll('Nothing of the kind.', story)?.attributions);
  expect(analyseAll('Nothing of the kind.', story, story + late)).toEqual(fresh);
});

const SENTENCES = [
  'The bay was late.',
  'It was a hill, and it may rain.',
  'Jo Bay said the bill was dead.',
  'Bay said she would vote.',
  'The adviser Ann Hill left.',
  'Hill, a former minister, said so.',
  'An adviser said it would rain.',
  'The adviser declined to comment.',
  'Another official said it was bad.',
  'Two of the officials told the Post so.',
  'He spoke on condition of anonymity.',
  'The lawmaker believes it is over.',
  'Senator Rob Quill left, according to an aide.',
  'Top aide says change is near',
  '“It is bad,” they said.',
  'The quill lay there, a source said.',
];

test('any story that grows, shrinks or changes reads as if it were read for the first time', () => {
  const paragraph = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
  const story = fc.array(paragraph, { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(story, story, fc.nat({ max: 6 }), (first, late, at) => {
      const texts = [first, [...first, ...late], first.toSpliced(at, 1, ...late), first].map((all) => all.join('\n'));
      const fresh = texts.map((text) => analyseAll('Nothing of the kind.', text));
      analyseAll('Nothing of the kind.');
      expect(texts.map((text) => analyseAll(text))).toEqual(fresh);
    }),
    { numRuns: 200, seed: 7 },
  );
});

/** Texts of such lines that grow, shrink and change tell one after another what each tells when nothing like it was read before. */
function expectAsFresh(lines: readonly string[], tell: (text: string) => unknown): void {
  const text = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 8 });
  const forget = () => tell('Nothing of the kind.');
  fc.assert(
    fc.property(text, text, fc.nat({ max: 8 }), (first, late, at) => {
      const texts = [first, [...first, ...late], first.toSpliced(at, 1, ...late), first].map((all) => all.join('\n'));
      const fresh = texts.map((each) => {
        forget();
        return tell(each);
      });
      forget();
      expect(texts.map(tell)).toEqual(fresh);
    }),
    { numRuns: 500, seed: 7 },
  );
}

test('quotations of any story that changes stand where they stand in one that is read for the first time', () => {
  const lines = [
    '“It is over. It is late',
    '“It is bad,” they said. “It',
    '"It is bad," they said.',
    '"It is late. It is',
    '\u200b" It is',
    'It is over.” It rains.',
    'It is over." It rains. It rains. It rains.',
    '‘It is late,’ they said. The dockers’ strike',
    'It rains. It rains. It rains.',
    '“Not so,“ they said.',
  ];
  expectAsFresh(lines, (text) => {
    const { all, of } = quotesOf(readTokens(text));
    return { all, of: [...of] };
  });
});

test('a text that changes is cleaned as one that is read for the first time', () => {
  const lines = [
    '',
    '\u00a0It is 3\u2009pm.',
    'It\u00adis the dock\u200bers’ day.\r',
    "''It is'' so, the ''Post'' said''",
    "''",
    '’s it that it’s o’clock',
    'It is broken into lines of much the same width, as some old archives',
    'keep their copy, and goes on for three more lines, which are much as',
  ];
  expectAsFresh(lines, (text) => {
    const { clean, offsetOf } = cleanForReading(text);
    return { clean, offsets: Array.from(clean, (_, at) => offsetOf(at)) };
  });
});

test('a story that comes paragraph by paragraph is at each of them what it is at once', () => {
  const paragraphs = readFileSync('seeds/articles/ukraine-missiles/article.txt', 'utf8').trim().split('\n');
  const stories = paragraphs.map((_, i) => paragraphs.slice(0, i + 1).join('\n'));
  const fresh = stories.map((story) => analyseAll('Nothing of the kind.', story));
  analyseAll('Nothing of the kind.');
  expect(stories.map((story) => analyseAll(story))).toEqual(fresh);
});

test('sentences that stand as they stood are not looked at again, but for the last two', () => {
  const rule = { id: 'says', cue: lemma('say') };
  const find = finder<typeof rule, string>();
  const list = [rule];
  const look = (text: string) => {
    const looked: string[] = [];
    const tokens = readTokens(text);
    const all = finish(
      find(list, tokens, (at, _rules, _sentence, found) => {
        looked.push(tokens.value[at - 1] ?? '');
        found.push(tokens.value[at - 1] ?? '');
      }),
    );
    return { looked, all };
  };
  const story = 'Ann said so.\nBob said so.\nCarl said so.\nDora said so.';
  look('Nothing of the kind.');
  look(story);
  expect(look(`${story}\nEve said so.`)).toEqual({
    looked: ['Carl', 'Dora', 'Eve'],
    all: ['Ann', 'Bob', 'Carl', 'Dora', 'Eve'],
  });
});

test('a reading that was given up, or had another between its turns, spoils none', () => {
  // "that" is tagged by what follows it.
  const head = `${ALL}\nIt was that`;
  const [story, grown, between] = [`${head}\nIt rained.`, `${head}\nFerries were late.`, `${head} man who came.`];
  const fresh = (text: string) => {
    readTokens('Nothing of the kind.');
    return readTokens(text);
  };
  const expected = fresh(grown);
  fresh(story);
  readInSlices(grown).next(); // given up
  const slow = readInSlices(grown);
  slow.next();
  readTokens(between);
  expect(finish(slow)).toEqual(expected);
  expect(readTokens(grown)).toEqual(expected);
});

test('whoever speaks in the next paragraph is not who was asked in a quotation', () => {
  const story = 'Rain fell.\n“They declined to comment. It is late. It is dark. It is cold.”';
  const grown = `${story}\nThe mayor said so.`;
  const fresh = analyseAll('Nothing of the kind.', grown);
  expect(fresh?.outcomes).toMatchObject([{ outcome: 'declined', party: null }]);
  expect(analyseAll('Nothing of the kind.', `${story}\nIt was over.`, grown)).toEqual(fresh);
});

import { expect, test } from 'vitest';
import { findMissed, writeMissedReport } from './missed-report.ts';

const text = 'Rain fell. It was over, an aide\nsaid. Nobody minded.';
const report = {
  text,
  analysis: {
    sentences: [
      { start: 0, end: 10 },
      { start: 11, end: 37 },
      { start: 38, end: 52 },
    ],
    words: 10,
    attributions: [],
    sources: [],
    unnamedPeople: { atLeast: 0, atMost: 0 },
    outcomes: [],
    hearsay: [],
  },
};
const span = { start: text.indexOf('an aide'), end: text.indexOf('an aide') + 7 };
const versions = { rules: 'r1', extension: '0.1.0' };

test('takes the sentence around the selected words', () => {
  expect(findMissed(report, span, 'an  aide')).toEqual({
    words: 'an aide',
    sentence: 'It was over, an aide said.',
    wasRead: true,
  });
});

test('says when the words were not part of what was read', () => {
  expect(findMissed(report, null, ' caption ')).toEqual({ words: 'caption', sentence: 'caption', wasRead: false });
  expect(findMissed(null, span, 'an aide')?.wasRead).toBe(false);
  expect(findMissed(report, null, ' \n ')).toBeNull();
});

test('does not carry a whole page', () => {
  expect(findMissed(null, null, 'x'.repeat(100_000))?.words.length).toBeLessThan(700);
});

test('names the address only when it is given', () => {
  const missed = {
    words: 'an aide',
    sentence: 'It was over, an aide said.',
    wasRead: true,
    kind: 'unnamed-source',
  } as const;
  expect(writeMissedReport(missed, versions, null)).toBe(
    [
      'On Record: a mark is missing',
      'kind: unnamed-source',
      'words: an aide',
      'sentence: It was over, an aide said.',
      'in the text that was read: yes',
      'rules: r1',
      'extension: 0.1.0',
      '',
    ].join('\n'),
  );
  expect(writeMissedReport(missed, versions, 'https://news.example/a')).toContain('\npage: https://news.example/a\n');
});

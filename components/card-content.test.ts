import { expect, test } from 'vitest';
import { marksOf } from '../utils/analysis/marks.ts';
import { cardOf } from './card-content.ts';
import { harbour, hostile } from './fixtures/articles.ts';

const find = (words: string) => {
  const mark = marksOf(harbour.analysis).find(({ span }) => harbour.text.slice(span.start, span.end) === words);
  if (!mark) throw new Error(`no mark on "${words}"`);
  return cardOf(harbour, mark.finding);
};

test('every mark has a card of its kind', () => {
  for (const report of [harbour, hostile])
    for (const mark of marksOf(report.analysis)) {
      const card = cardOf(report, mark.finding);
      expect(card?.kind).toBe(mark.kind);
      expect(card?.words).toBe(report.text.slice(mark.span.start, mark.span.end));
      expect(card?.finding).toBe(mark.finding);
    }
});

test('a source: who, how many, how they know, and its other mentions', () => {
  expect(find('One of the people')).toMatchObject({
    kind: 'anonymous',
    label: 'three people familiar with the plan',
    people: { atLeast: 3, atMost: 3 },
    knowledge: 'familiar with the plan',
    reason: null,
    reasonKind: 'none',
    granted: false,
    relayedBy: null,
    trigger: 'said',
    mentions: [
      {
        words: 'three people familiar with the plan',
        sentence: expect.stringMatching(/^The port authority of Marlow is preparing .* said on Tuesday\.$/),
      },
    ],
  });
});

test('a source that asked not to be named, and one that another outlet was told by', () => {
  expect(find('a senior port official, who asked not to be named')).toMatchObject({
    granted: true,
    reason: 'because he feared losing his job',
    mentions: [],
  });
  expect(find('A diplomat')).toMatchObject({ relayedBy: 'the Northern Gazette' });
});

test('an outcome: party, outcome, softener', () => {
  expect(find('did not immediately respond to a request for comment')).toMatchObject({
    kind: 'missing',
    outcome: 'no_response',
    party: 'Quayline',
    softener: 'immediately',
  });
  expect(find('has been contacted for comment')?.kind).toBe('pending');
});

test('hearsay', () => {
  expect(find('reportedly')).toMatchObject({ kind: 'hearsay', trigger: 'reportedly' });
});

test('what is no mark has no card', () => {
  const named = harbour.analysis.attributions.find(({ identity }) => identity === 'named');
  expect(named).toBeDefined();
  expect(cardOf(harbour, named?.id ?? '')).toBeNull();
  expect(cardOf(harbour, 'hearsay:99')).toBeNull();
  expect(cardOf(harbour, '__proto__')).toBeNull();
});

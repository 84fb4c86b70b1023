import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../seeds/index.ts';
import { analyse } from './analyse.ts';
import { textAt } from './types.ts';

const pieces = fc.constantFrom(
  'officials',
  'said',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '\n\n',
  '“',
  '”',
  '"',
  "'",
  '’s',
  '(',
  ')',
  ' – ',
  'told',
  'Reuters',
  'a source',
  'Ann Lee',
  'who',
  'and',
  'they',
  'on condition of anonymity',
  'because',
  'according to',
  'two',
  '\u00ad',
  '\u200f',
  '\ufeff',
  '🗞',
  'U.S.',
  ':',
  'THE MAYOR',
  '&amp;',
);
const texts = fc
  .array(fc.oneof({ weight: 9, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

describe('on any text', () => {
  it('keeps every span inside the text and each list in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { attributions, sources } = analyse({ text }, rules);
        for (const { source, cue, content, sourceId } of attributions) {
          for (const span of [source, ...(cue ? [cue] : []), ...content]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
          expect(sources.some(({ id }) => id === sourceId)).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('answers the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(analyse({ text }, rules)).toEqual(analyse({ text }, rules));
      }),
      { numRuns: 40 },
    );
  });
});

describe('follows one source through a text', () => {
  const unnamed = (text: string) =>
    analyse({ text }, rules).attributions.flatMap((a) =>
      a.anonymous ? [[textAt(text, a.source), a.sourceId] as const] : [],
    );

  it('by pronoun, by the same noun and by number', () => {
    const found = unnamed(
      'A senior operative called it a mess. “We are stuck,” he said. The operative said nobody had a plan.',
    );
    expect(found.map(([words]) => words)).toEqual(['A senior operative', 'he', 'The operative']);
    expect(new Set(found.map(([, id]) => id)).size).toBe(1);
  });

  it('to another person where the words say so', () => {
    const found = unnamed('An aide said it was over. Another aide said it was not.');
    expect(new Set(found.map(([, id]) => id)).size).toBe(2);
  });

  it('but not past a person with a name', () => {
    expect(
      unnamed('An aide said it was over. Ann Lee disagreed. She said it was not.').map(([words]) => words),
    ).toEqual(['An aide']);
  });
});

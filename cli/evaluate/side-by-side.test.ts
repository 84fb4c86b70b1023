import { expect, it } from 'vitest';
import type { Scores } from './figures.ts';
import type { SetScores } from './sets.ts';
import { sideBySide } from './side-by-side.ts';

const set = (name: string, hit: number): SetScores => {
  const all: Scores = {
    newsRead: { rates: { accuracy: { hit, n: 4 } } },
    text: { rates: {}, f1: hit / 4, least: 0.5 },
  };
  return { name, title: name, all, open: null, heldOut: null, publishers: {} };
};

it('puts what the browser reads first, and says where the two part', () => {
  const note = 'text: only here nothing; only there 1 of its paragraphs (“Ad”)';
  const parted = { kind: 'agreement', set: 'pages-browser', file: 'tide', place: null, note, context: '' } as const;
  const said = sideBySide([set('pages-html', 3), set('pages-browser', 4)], [parted]).join('\n');
  expect(said).toMatch(/\| news pages read +\| accuracy +\| 1\.000 \(4 of 4\) +\| 0\.750 \(3 of 4\) +\|/);
  expect(said).toMatch(/F1 +\| +1\.000 \| +0\.750 \|/);
  expect(said).toContain(`The two part on 1:\n\n- tide: ${note}`);
});

it('says so where they part nowhere, and nothing where one of the two was not scored', () => {
  expect(sideBySide([set('pages-html', 3), set('pages-browser', 3)], []).at(-1)).toContain('on every page');
  expect(sideBySide([set('pages-html', 3)], [])).toEqual([]);
});

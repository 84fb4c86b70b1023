import { describe, expect, it } from 'vitest';
import { allNamed, harbour, harbourNamed, nothingFound } from '../../components/fixtures/articles.ts';
import { reportOf } from '../../components/fixtures/report.ts';
import { compareReports } from './compare.ts';
import { nameKey } from './name-key.ts';

describe('compareReports', () => {
  it('is empty for no reports', () => {
    expect(compareReports([])).toEqual({ articles: [], scale: 0, parties: [], shared: [] });
  });

  it('takes the article with most statements per 1,000 words for the full width of all bars', () => {
    const { articles, scale } = compareReports([harbour, allNamed, nothingFound]);
    expect(articles.map(({ statements }) => statements)).toEqual([11, 3, 0]);
    expect(articles[0]?.statementsPerThousand).toBeCloseTo((11 * 1000) / harbour.analysis.words);
    expect(articles[1]?.perThousand.named).toBeCloseTo((2 * 1000) / allNamed.analysis.words);
    expect(scale).toBe(Math.max(...articles.map(({ statementsPerThousand }) => statementsPerThousand)));
  });

  it('divides nothing by nothing for an article without words', () => {
    const { articles, scale } = compareReports([reportOf({ text: '' })]);
    expect(articles[0]?.statementsPerThousand).toBe(0);
    expect(scale).toBe(0);
  });

  it('counts missing answers, not pending ones', () => {
    expect(compareReports([harbour]).articles[0]?.missing).toBe(2);
  });

  it('lines parties up across articles, those asked by most first', () => {
    const { parties } = compareReports([harbour, harbourNamed]);
    expect(parties.map(({ party, cells }) => [party, cells.map((cell) => cell.map(({ outcome }) => outcome))])).toEqual(
      [
        ['The port authority', [['declined'], ['declined']]],
        ['Quayline', [['no_response'], []]],
        ['The fund', [['pending'], []]],
      ],
    );
  });

  it('lines up sources that two articles name, never unnamed ones, and no pronouns', () => {
    const a = reportOf({
      text: 'An aide said so. Yesterday the Harbour Board agreed. Critics said no. He added more. The report is out.',
      said: [
        { who: 'An aide' },
        { who: 'the Harbour Board', identity: 'institution' },
        { who: 'Critics', identity: 'collective' },
        { who: 'He', identity: 'named' },
        { who: 'The report', identity: 'institution' },
      ],
    });
    const b = reportOf({
      text: 'The Harbour Board met. Later the Harbour Board said no.',
      said: [{ who: 'The Harbour Board', identity: 'institution' }],
    });
    const { shared } = compareReports([a, a, nothingFound, b]);
    expect(shared.map(({ label, cells }) => [label, cells.map((cell) => cell?.label ?? null)])).toEqual([
      ['the Harbour Board', ['the Harbour Board', 'the Harbour Board', null, 'The Harbour Board']],
    ]);
  });
});

describe('nameKey', () => {
  it('makes equal what differs in case, space, possessive and article only', () => {
    for (const name of ['The White House', 'the  White\nHouse', 'White House', 'White House’s']) {
      expect(nameKey(name)).toBe('white house');
    }
    expect(nameKey('Boeing')).not.toBe(nameKey('Boeing 737'));
    expect(nameKey('The Times')).toBe('times');
  });
});

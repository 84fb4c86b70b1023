import { describe, expect, it } from 'vitest';
import * as articles from '../../components/fixtures/articles.ts';
import { reportOf } from '../../components/fixtures/report.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { summarise } from './summary.ts';
import { messagesFrom, wordsFrom } from './words.ts';

const words = wordsFrom(messagesFrom(english), 'en');

describe('summarise', () => {
  it('counts unnamed statements, parties without an answer, and those still asked', () => {
    expect(summarise(articles.harbour, words)).toBe(
      '4 of 11 attributed statements come from people the article does not name; ' +
        '2 parties gave no answer; 1 party had been asked and not yet answered.',
    );
  });

  it('is in the singular where one thing was found', () => {
    expect(summarise(articles.harbourNamed, words)).toBe(
      '1 of 8 attributed statements comes from people the article does not name; 1 party gave no answer.',
    );
  });

  it('says so when all statements are from unnamed people', () => {
    expect(summarise(articles.single, words)).toBe(
      'The only attributed statement comes from people the article does not name.',
    );
    const two = reportOf({
      text: 'An aide said so. A diplomat agreed.',
      said: [{ who: 'An aide' }, { who: 'A diplomat' }],
    });
    expect(summarise(two, words)).toBe('Both attributed statements come from people the article does not name.');
    const three = reportOf({
      text: 'An aide said so. A diplomat agreed. An official concurred.',
      said: [{ who: 'An aide' }, { who: 'A diplomat' }, { who: 'An official' }],
    });
    expect(summarise(three, words)).toBe('All 3 attributed statements come from people the article does not name.');
  });

  it('says how much was readable when nothing was found', () => {
    expect(summarise(articles.allNamed, words)).toBe('No unnamed sources found in the 46 words readable here.');
    expect(summarise(articles.nothingFound, words)).toBe(
      'No attributed statements found in the 27 words readable here.',
    );
  });

  it('counts a party once, however often it is asked and however it is written', () => {
    const report = reportOf({
      text: 'The White House declined to comment. Later the White House did not respond. The ministry declined to comment.',
      asked: [
        { outcome: 'declined', words: 'declined to comment', party: 'The White House' },
        { outcome: 'no_response', words: 'did not respond', party: 'the White House' },
        { outcome: 'declined', words: 'declined to comment', party: 'The ministry' },
      ],
    });
    expect(summarise(report, words)).toMatch(/; 2 parties gave no answer\.$/);
  });

  it('counts outcomes without a party one by one, and answers not at all', () => {
    const report = reportOf({
      text: 'Calls were not returned. Emails were not answered. The firm replied by phone.',
      asked: [
        { outcome: 'no_response', words: 'Calls were not returned' },
        { outcome: 'no_response', words: 'Emails were not answered' },
        { outcome: 'responded', words: 'replied by phone', party: 'The firm' },
      ],
    });
    expect(summarise(report, words)).toMatch(/; 2 parties gave no answer\.$/);
  });
});

import { describe, expect, it } from 'vitest';
import { harbour, nothingFound } from '../../components/fixtures/articles.ts';
import { hostile, UNSEEN } from '../../components/fixtures/hostile-words.ts';
import { reportOf } from '../../components/fixtures/report.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { messagesFrom, wordsFrom } from '../words/words.ts';
import { ONE_PAGE, printArticle, webAddress } from './printed-article.ts';

const words = wordsFrom(messagesFrom(messages), 'en');

describe('printArticle', () => {
  it('carries address, outlet, time, words read and version', () => {
    const { title, address, facts, partial } = printArticle(harbour, words);
    expect(title).toBe(harbour.meta.title);
    expect(address).toBe(harbour.address);
    expect(facts).toEqual([
      'Outlet: The Marlow Courier',
      'Address: https://news.example/story',
      'Language: en',
      'Read: 2026-01-01T12:00:00.000Z',
      `${harbour.analysis.words} words read.`,
      'Version of the rules: fixture',
    ]);
    expect(partial).toBeNull();
  });

  it('carries who wrote it and when, as the page says', () => {
    const meta = {
      ...harbour.meta,
      byline: 'Ann Lee',
      published: '2026-01-01',
      modified: '2026-01-02',
      canonical: 'https://news.example/canonical',
    };
    expect(printArticle({ ...harbour, meta }, words).facts).toEqual(
      expect.arrayContaining([
        'By: Ann Lee',
        'Published: 2026-01-01',
        'Updated: 2026-01-02',
        'Address: https://news.example/canonical',
      ]),
    );
  });

  it('says what is known of an unnamed source and quotes it', () => {
    const [unnamed] = printArticle(harbour, words).sections;
    expect(unnamed?.lines.map(({ name }) => name)).toContain('A diplomat');
    expect(unnamed?.lines[0]).toEqual({
      name: 'three people familiar with the plan',
      facts: ['2 statements', '3 people'],
      quotes: ['The port authority of Marlow'],
    });
  });

  it('puts missing answers before the others', () => {
    const outcomes = printArticle(harbour, words).sections[1];
    expect(outcomes?.lines.map(({ facts }) => facts[0])).toEqual(['Declined', 'No response', 'Answer pending']);
  });

  it('says that nothing was found', () => {
    expect(
      printArticle(nothingFound, words).sections.map(({ empty, lines }) => [lines.length, empty !== null]),
    ).toEqual([0, 1, 2, 3].map(() => [0, true]));
  });

  it('keeps to its room and says how much is left out', () => {
    const who = [...Array(30).keys()].map((n) => `official number ${n} of the mill`);
    const many = reportOf({
      text: who.map((each) => `${each} said that ${'the wheel turned and '.repeat(20)} stopped.`).join('\n'),
      said: who.map((each) => ({ who: each, cue: 'said', what: 'the wheel turned and '.repeat(20) })),
    });
    const [unnamed] = printArticle(many, words, ONE_PAGE).sections;
    expect(unnamed?.lines).toHaveLength(ONE_PAGE.unnamed);
    expect(unnamed?.more).toBe('and 22 more');
    for (const { quotes } of unnamed?.lines ?? []) {
      expect(quotes).toHaveLength(1);
      expect(quotes[0]?.length).toBeLessThanOrEqual(ONE_PAGE.quoteLength + 2);
    }
  });

  it('shows no unseen character and no line break', () => {
    const printed = JSON.stringify(printArticle(hostile, words));
    expect(printed).not.toMatch(UNSEEN);
    expect(printed).not.toContain('\\n');
    expect(printArticle(hostile, words).title).toBe('=1+1 <img src=x onerror=alert(3)> | "quoted"');
  });
});

it.each([
  ['https://news.example/a b', 'https://news.example/a%20b'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['draft', null],
  [null, null],
])('webAddress(%j) is %j', (address, expected) => {
  expect(webAddress(address)).toBe(expected);
});

// What must hold for any text whatever: news, noise, and news with noise in it.

import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { rules } from '../seeds/index.ts';
import { analyse } from '../utils/analysis/analyse.ts';
import { profileOf } from '../utils/analysis/profile.ts';
import type { Analysis, Span } from '../utils/analysis/types.ts';

// Whole texts are read many times over; how long that takes depends on what else the machine does.
vi.setConfig({ testTimeout: 120_000 });

const findIn = (text: string): Analysis => analyse({ text }, rules);

/** Sentences that hold something to find, or look as if they did. */
const SENTENCES = [
  'Two people familiar with the matter said the sale had been called off.',
  '“It was over by noon,” said an official who spoke on condition of anonymity because the talks were private.',
  'The ministry did not immediately respond to a request for comment.',
  'A spokesman for the bank declined to comment; the regulator could not be reached.',
  'Neither the port nor the shipping line replied to written questions.',
  'The official added that nobody had been told.',
  'According to three aides, the mayor left early.',
  'One of the sources told Reuters that the plan “was dead on arrival”.',
  'They said it would cost more. He said so too.',
  'The firm reportedly offered 40 million crowns.',
  'Maria Keller, the finance minister, said on Monday that the levy would stay.',
  'Critics say the levy punishes the poor, but experts disagree.',
  'U.S. officials told The Harbour Ledger that Mr. Ruiz, 61, had left St. Petersburg.',
  'The bridge, a person who has seen the report said, “should never have been opened”.',
  '"No comment," she said, and hung up.',
  'The museum opened in 1931 and has two floors.',
];

/** What the web leaves in a text. */
const NOISE = [
  '\u00ad',
  '\u200b',
  '\u200f',
  '\u202e',
  '\u00a0',
  '“',
  '”',
  '‘',
  '"',
  "'",
  '(',
  '[',
  ')',
  '—',
  ' - ',
  '…',
  '&amp;',
  '&nbsp;',
  '\t',
  '👩‍👩‍👧',
  '\ud83d',
  '\u0000',
  'é',
  'İ',
  'ﬁ',
  ',',
];

const sentence = fc.constantFrom(...SENTENCES);
const noisy = fc
  .tuple(sentence, fc.array(fc.tuple(fc.nat(200), fc.constantFrom(...NOISE)), { maxLength: 6 }))
  .map(([words, noise]) =>
    noise.reduce(
      (text, [place, sign]) => text.slice(0, place % text.length) + sign + text.slice(place % text.length),
      words,
    ),
  );
const paragraph = fc
  .array(
    fc.oneof(
      sentence,
      noisy,
      sentence.map((words) => words.toUpperCase()),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(' '));
const text = fc
  .tuple(fc.array(paragraph, { maxLength: 6 }), fc.constantFrom('\n', '\n\n', '\r\n'), fc.boolean())
  .map(([paragraphs, parting, mark]) => (mark ? '\ufeff' : '') + paragraphs.join(parting));
const newsText = fc
  .array(
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
    { minLength: 1, maxLength: 6 },
  )
  .map((paragraphs) => paragraphs.join('\n\n'));
const anyText = fc.oneof(text, newsText, fc.string({ unit: 'binary', maxLength: 400 }));

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

/** Every span anywhere in a finding. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(spansOf);
  return isSpan(value) ? [value, ...inside] : inside;
}

const inOrder = (spans: readonly Span[]): boolean =>
  spans.every((span, i) => i === 0 || (spans[i - 1]?.start ?? 0) <= span.start);
const apart = (spans: readonly Span[]): boolean =>
  spans.every((span, i) => i === 0 || (spans[i - 1]?.end ?? 0) <= span.start);

describe('for any text', () => {
  it('spans lie in the text, hold something, and begin and end at it', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const { attributions, outcomes, hearsay, sources, sentences } = findIn(words);
        for (const span of spansOf({ attributions, outcomes, hearsay, sources, sentences })) {
          expect(Number.isInteger(span.start) && Number.isInteger(span.end)).toBe(true);
          expect(0 <= span.start && span.start < span.end && span.end <= words.length, JSON.stringify(span)).toBe(true);
        }
        for (const span of spansOf({ attributions, outcomes, hearsay })) {
          const found = words.slice(span.start, span.end);
          expect(found, 'white space at its edges').toBe(found.trim());
        }
      }),
      { numRuns: 120 },
    );
  });

  it('findings stand in text order, sentences and pieces of content apart from one another', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const { attributions, outcomes, hearsay, sentences } = findIn(words);
        expect(inOrder(attributions.map(({ source }) => source))).toBe(true);
        expect(inOrder(outcomes)).toBe(true);
        expect(inOrder(hearsay.map(({ cue }) => cue))).toBe(true);
        expect(apart(sentences)).toBe(true);
        for (const { content } of [...attributions, ...hearsay]) expect(apart(content)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it('no source, cue, piece of content, party or outcome runs over the end of a paragraph', () => {
    fc.assert(
      fc.property(fc.oneof(text, newsText), (words) => {
        const { attributions, outcomes, hearsay } = findIn(words);
        for (const span of spansOf({ attributions, outcomes, hearsay }))
          expect(words.slice(span.start, span.end)).not.toMatch(/\n\s*\n|\n(?=[“"]?\p{Lu})/u);
      }),
      { numRuns: 120 },
    );
  });

  it('sources and attributions know one another, ids are unique, and the profile counts them', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const analysis = findIn(words);
        const { attributions, sources, outcomes } = analysis;
        const ids = [...attributions, ...sources, ...outcomes].map(({ id }) => id as string);
        expect(new Set(ids).size).toBe(ids.length);
        const bySource = new Map(sources.map((source) => [source.id, source]));
        for (const attribution of attributions) {
          const source = bySource.get(attribution.sourceId);
          expect(source?.attributionIds).toContain(attribution.id);
          expect(source?.identity).toBe(attribution.identity);
          expect(attribution.anonymous !== null).toBe(attribution.identity === 'anonymous');
          expect(attribution.anonymous?.minPeople ?? 1).toBeGreaterThanOrEqual(1);
        }
        for (const source of sources) {
          expect(source.attributionIds.length).toBeGreaterThan(0);
          expect(source.label.trim()).not.toBe('');
          const people = source.anonymous?.people;
          if (people) expect(people.atMost ?? Infinity).toBeGreaterThanOrEqual(people.atLeast);
        }
        const profile = profileOf(analysis);
        expect(Object.values(profile.attributions).reduce((a, b) => a + b, 0)).toBe(attributions.length);
        expect(profile.attributedSentences).toBeLessThanOrEqual(profile.sentences);
        expect(profile.unnamedPeople.atMost ?? Infinity).toBeGreaterThanOrEqual(profile.unnamedPeople.atLeast);
      }),
      { numRuns: 80 },
    );
  });

  it('a second reading finds the same, also after other texts', () => {
    fc.assert(
      fc.property(anyText, anyText, (words, others) => {
        const first = findIn(words);
        findIn(others);
        expect(findIn(words)).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });

  it('the analysis can be sent as JSON', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const analysis = findIn(words);
        expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a paragraph that has nothing to do with the rest', () => {
  const UNRELATED = 'Entry costs four francs, and the lift is out of order until spring.';

  /** What is found, spans moved to where they stand when the added paragraph is taken out again. */
  function findingsOf(words: string, added: Span): Pick<Analysis, 'attributions' | 'outcomes' | 'hearsay' | 'sources'> {
    const { attributions, outcomes, hearsay, sources } = findIn(words);
    const length = added.end - added.start;
    const moved = <T>(value: T): T => {
      if (Array.isArray(value)) return value.map(moved) as T;
      if (typeof value !== 'object' || value === null) return value;
      const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, moved(inner)])) as T;
      return isSpan(value) && value.start >= added.end
        ? { ...copy, start: value.start - length, end: value.end - length }
        : copy;
    };
    return moved({ attributions, outcomes, hearsay, sources });
  }

  /** Finds in the paragraphs with and without the unrelated one among them. */
  function withAndWithout(words: string, place: number) {
    const paragraphs = words.split('\n\n');
    const at = place % (paragraphs.length + 1);
    const before = paragraphs
      .slice(0, at)
      .map((each) => `${each}\n\n`)
      .join('');
    const after = paragraphs.slice(at).join('\n\n');
    const added = `${UNRELATED}\n\n`;
    return {
      atEdge: at === 0 || at === paragraphs.length,
      with: findingsOf(before + added + after, { start: before.length, end: before.length + added.length }),
      without: findingsOf(before + after, { start: 0, end: 0 }),
    };
  }

  it('changes no finding elsewhere', () => {
    fc.assert(
      fc.property(newsText, fc.nat(6), (words, place) => {
        const found = withAndWithout(words, place);
        if (found.atEdge) {
          expect(found.with).toEqual(found.without);
          return;
        }
        // Between the others it may part "they said" from whom it speaks of, as it does for a reader: what is found, and
        // where, must be the same.
        const facts = ({ attributions, outcomes, hearsay }: typeof found.with) => [
          attributions.map(({ source, cue, content, quoted, rule }) => ({ source, cue, content, quoted, rule })),
          outcomes,
          hearsay,
        ];
        expect(facts(found.with)).toEqual(facts(found.without));
      }),
      { numRuns: 80 },
    );
  });
});

describe('time', () => {
  /** Processor time in milliseconds, not time on the wall: other work on the machine does not count. */
  function costOf(words: string): number {
    findIn('Nothing of the kind.'); // else all would be taken over from a reading before
    const before = process.cpuUsage();
    findIn(words);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }

  /** The least of some runs in turn: the engine compiles and collects when it likes, and that counts too. */
  function leastCosts(...texts: readonly string[]): number[] {
    const runs = Array.from({ length: RUNS }, () => texts.map(costOf));
    return texts.map((_, n) => Math.min(...runs.map((run) => run[n] ?? Infinity)));
  }
  const RUNS = 5;

  const repeat = (words: string, length: number): string =>
    words.repeat(Math.ceil(length / words.length)).slice(0, length);
  const news = SENTENCES.join(' ');
  const unstopped = news.replace(/[.;”“"]/g, ',').toLowerCase();

  const SHAPES: readonly (readonly [string, string])[] = [
    ['news in one paragraph', `${news} `],
    ['news in paragraphs', `${SENTENCES.join('\n\n')}\n\n`],
    ['one sentence without a full stop', `${unstopped} and `],
    ['a cue and nothing else', 'said '],
    ['a source and nothing else', 'the official of '],
    ['joined sources', 'officials and aides and '],
    ['relative clauses', 'who was told by people who said that '],
    ['commas', ', '],
    ['quotation marks that open', '“said '],
    ['quotation marks that are not told apart', '" official '],
    ['brackets', '(the official ['],
    ['names', 'Maria Keller '],
    ['capitals', `${news.toUpperCase()} `],
    ['refusals', 'declined to comment and did not respond and '],
    ['pronouns', 'They said he said she said. '],
    ['one word', 'a'],
    ['one address', 'http://a.b/'],
    ['one row of signs', '#_-'],
    ['line breaks', 'A\n'],
    ['spaces', ' '],
    ['invisible characters', 'a\u00ad\u200b'],
  ];

  it.each(SHAPES)(
    'grows with the length of the text and no faster: %s',
    (_, words) => {
      const [short, long] = [6_000, 24_000];
      const [first = 0, second = 0] = leastCosts(repeat(words, short), repeat(words, long));
      // Four times the text: four times the time if linear, sixteen if every part looks at every other.
      expect(second / Math.max(first, 5), `${first.toFixed(1)} ms, then ${second.toFixed(1)} ms`).toBeLessThan(9);
    },
    60_000,
  );

  it('a megabyte without a full stop is read', () => {
    const words = repeat(`${unstopped} `, 2 ** 20);
    expect(findIn(words).sentences.length).toBeGreaterThan(0);
  });
});

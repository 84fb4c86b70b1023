import { describe, expect, test } from 'vitest';
import { rules } from '../../seeds/index.ts';
import { analyse } from './analyse.ts';
import { analyseInParts, LONGEST_PART, partsOf } from './parts.ts';
import { readTokens } from './read.ts';
import { textAt } from './types.ts';

const paragraph = (n: number) =>
  `The council will sell dock ${n}, a senior official said on Friday. Ada Brandt, who runs the union, said it was wrong. ` +
  `The port authority declined to comment on dock ${n}.`;
const long = Array.from({ length: 800 }, (_, n) => paragraph(n)).join('\n');

/** What comes of it, and after how many steps. */
function run(text: string) {
  const steps = analyseInParts({ text }, rules);
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done) return { found: step.value, count };
  }
}

describe('partsOf', () => {
  test.each([
    ['paragraphs', long],
    ['one paragraph', long.replaceAll('\n', ' ')],
    ['one word', 'x'.repeat(1_000_000)],
    ['stops and commas', '., '.repeat(200_000)],
    ['a short text', paragraph(1)],
    ['no text', ''],
  ])('%s: nothing is lost, no part is longer than a part, in characters or tokens', (_, text) => {
    const parts = partsOf(text);
    expect(parts.map((part) => textAt(text, part)).join('')).toBe(text);
    for (const part of parts) {
      expect(part.end - part.start).toBeLessThanOrEqual(LONGEST_PART);
    }
    expect(readTokens(textAt(text, parts[0] ?? { start: 0, end: 0 })).count).toBeLessThanOrEqual(LONGEST_PART);
  });

  test('paragraphs stay whole', () => {
    for (const { end } of partsOf(long).slice(0, -1)) expect(long.charAt(end - 1)).toBe('\n');
  });
});

describe('analyseInParts', { timeout: 60_000 }, () => {
  test('a news story is one part, and analysed as ever', () => {
    const text = [paragraph(1), paragraph(2)].join('\n');
    expect(run(text).found).toEqual(analyse({ text }, rules));
  });

  test('a long text: steps for each part, every finding at its words, ids apart, names joined', () => {
    const { found, count } = run(long);
    expect(partsOf(long).length).toBeGreaterThan(2);
    expect(count).toBe(run('One.').count * partsOf(long).length);

    const unnamed = found.attributions.filter(({ identity }) => identity === 'anonymous');
    expect(unnamed.length).toBe(800);
    expect(new Set(unnamed.map(({ source }) => textAt(long, source)))).toEqual(new Set(['a senior official']));
    expect(found.outcomes.length).toBe(800);
    for (const outcome of found.outcomes) expect(textAt(long, outcome)).toContain('declined to comment');

    const ids = [...found.attributions, ...found.outcomes].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = found.sources.filter(({ identity }) => identity === 'named');
    expect(named.map(({ label }) => label)).toEqual(['Ada Brandt']);
    expect(named[0]?.attributionIds.length).toBe(800);
    const sources = new Map(found.sources.map((source) => [source.id, source]));
    for (const { id, sourceId } of found.attributions) expect(sources.get(sourceId)?.attributionIds).toContain(id);
  });
});

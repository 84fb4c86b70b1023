import { describe, expect, it } from 'vitest';
import type { PrintedAnalysis, PrintedAttribution, PrintedOutcome } from '../../utils/analysis/contract.ts';
import { compare, type Expectation } from './expectations.ts';

const text = 'Two cooks told the Gazette it was over. The ministry declined to comment. It reportedly closed.';
const place = (words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length, text: words };
};
const expected = (kind: Expectation['kind'], quote: string, more: Partial<Expectation> = {}): Expectation => {
  const { start, end } = place(quote);
  return { kind, quote, start, end, ...more };
};
const cooks: PrintedAttribution = {
  id: 'a1',
  source: place('Two cooks'),
  cue: place('told'),
  content: [],
  identity: 'anonymous',
  sourceId: 's1',
  quoted: false,
  rule: 'told',
  minPeople: 2,
  anonymityGranted: false,
  reason: null,
  relayedBy: place('the Gazette'),
};
const refusal: PrintedOutcome = {
  ...place('declined to comment'),
  outcome: 'declined',
  party: place('The ministry'),
  softener: null,
  rule: 'declined',
};
const hearsay = { cue: place('reportedly'), content: [], rule: 'reportedly' };
const found = (more: Partial<PrintedAnalysis>): PrintedAnalysis =>
  // Only what is compared is filled in.
  ({ attributions: [], sources: [], commentOutcomes: [], hearsay: [], ...more }) as unknown as PrintedAnalysis;

describe('compare', () => {
  it('meets what was found, and scores the fields that are asked', () => {
    const { answers, surplus } = compare(
      found({ attributions: [cooks], commentOutcomes: [refusal], hearsay: [hearsay] }),
      [
        expected('anonymous', 'Two cooks', { minPeople: 3, granted: null, relayedBy: 'Gazette' }),
        expected('outcome', 'The ministry', { outcome: 'declined' }),
        expected('hearsay', 'reportedly'),
      ],
      [],
    );
    expect(answers.map(({ met }) => met)).toEqual([true, true, true]);
    expect(answers[0]?.fields).toEqual({ people: false, relayed: true, reason: true });
    expect(answers[1]?.fields).toEqual({ party: true });
    expect(surplus).toEqual([]);
  });

  it('tells of what nobody expects, unless it touches a free place', () => {
    const result = found({ attributions: [cooks], commentOutcomes: [refusal], hearsay: [hearsay] });
    expect(compare(result, [], [place('Two')]).surplus.map(({ kind }) => kind)).toEqual(['hearsay', 'outcome']);
  });

  it('takes another identity, another outcome or another place for a miss', () => {
    const named = { ...cooks, identity: 'named' as const };
    const result = found({ attributions: [named], commentOutcomes: [{ ...refusal, outcome: 'deflected' }] });
    const { answers } = compare(
      result,
      [
        expected('anonymous', 'Two cooks'),
        expected('outcome', 'The ministry', { outcome: 'declined' }),
        expected('hearsay', 'reportedly'),
      ],
      [],
    );
    expect(answers.map(({ met }) => met)).toEqual([false, false, false]);
  });

  it('is content with a reason that shares words with the expected one', () => {
    const reason = { start: 0, end: 1, text: 'because she feared losing her job' };
    const fieldsWith = (asked: string | undefined) =>
      compare(
        found({ attributions: [{ ...cooks, reason }] }),
        [expected('anonymous', 'Two cooks', asked === undefined ? {} : { reason: asked })],
        [],
      ).answers[0]?.fields.reason;
    expect(fieldsWith('for fear of losing her job')).toBe(true);
    expect(fieldsWith('as the talks are private')).toBe(false);
    expect(fieldsWith(undefined)).toBe(false);
    expect(fieldsWith('')).toBe(true);
  });
});

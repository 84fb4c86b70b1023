import { describe, expect, it } from 'vitest';
import { isError, printAnalysis, printError, type ToPrint } from './contract.ts';
import type { Analysis, AttributionId, OutcomeId, Profile, SourceId } from './types.ts';

const text = '\ufeffTwo aides said the bridge is shut. The ministry did not immediately respond.';
const spanOf = (words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};
const none = { body: null, rank: null, knowledge: null, side: null, number: null };
const analysis: Analysis = {
  sentences: [spanOf('Two aides said the bridge is shut.'), spanOf('The ministry did not immediately respond.')],
  words: 12,
  attributions: [
    {
      id: 'a1' as AttributionId,
      source: spanOf('Two aides'),
      cue: spanOf('said'),
      content: [spanOf('the bridge is shut')],
      identity: 'anonymous',
      sourceId: 's1' as SourceId,
      quoted: false,
      rule: 'said',
      anonymous: { minPeople: 2, granted: false, reason: null, relayedBy: null },
    },
  ],
  sources: [
    {
      id: 's1' as SourceId,
      identity: 'anonymous',
      label: 'Two aides',
      partlyNamed: false,
      attributionIds: ['a1' as AttributionId],
      anonymous: {
        people: { atLeast: 2, atMost: null },
        granted: false,
        reasonKind: 'none',
        slots: { ...none, number: spanOf('Two') },
      },
    },
  ],
  unnamedPeople: { atLeast: 2, atMost: null },
  outcomes: [
    {
      ...spanOf('did not immediately respond'),
      id: 'o1' as OutcomeId,
      outcome: 'no_response',
      party: spanOf('The ministry'),
      softener: spanOf('immediately'),
      rule: 'did-not-respond',
    },
  ],
  hearsay: [],
};
const counts = { anonymous: 1, spokesperson: 0, institution: 0, named: 0, collective: 0, unresolved: 0 };
const profile: Profile = {
  sentences: 2,
  attributedSentences: 1,
  attributions: counts,
  sources: counts,
  unnamedPeople: { atLeast: 2, atMost: null },
  reasons: { none: 1, stock: 0, specific: 0 },
  comment: { declined: 0, no_response: 1, unreachable: 0, deflected: 0, pending: 0, responded: 0 },
  hearsay: 0,
};
const meta = { title: null, outlet: null, byline: null, published: null, modified: null, canonical: null };
const report: ToPrint = {
  file: 'a.txt',
  text,
  meta,
  language: 'en',
  partial: null,
  analysis,
  profile,
  rulesVersion: 'r1',
};

describe('printAnalysis', () => {
  it('writes the words beside every span, counting a leading U+FEFF as a character', () => {
    const row = printAnalysis(report, false);
    expect(row.attributions[0]).toEqual({
      id: 'a1',
      source: { start: 1, end: 10, text: 'Two aides' },
      cue: { start: 11, end: 15, text: 'said' },
      content: [{ start: 16, end: 34, text: 'the bridge is shut' }],
      identity: 'anonymous',
      sourceId: 's1',
      quoted: false,
      rule: 'said',
      minPeople: 2,
      anonymityGranted: false,
      reason: null,
      relayedBy: null,
    });
    expect(row.commentOutcomes[0]).toEqual({
      start: 49,
      end: 76,
      text: 'did not immediately respond',
      outcome: 'no_response',
      party: { start: 36, end: 48, text: 'The ministry' },
      softener: { start: 57, end: 68, text: 'immediately' },
      rule: 'did-not-respond',
    });
    expect(row.sources[0]).toEqual({
      id: 's1',
      identity: 'anonymous',
      label: 'Two aides',
      attributionIds: ['a1'],
      people: { atLeast: 2, atMost: null },
      reasonKind: 'none',
      slots: { ...none, number: { start: 1, end: 4, text: 'Two' } },
    });
  });

  it('says of other identities nothing that only holds for anonymous ones', () => {
    const [attribution] = analysis.attributions;
    const [source] = analysis.sources;
    if (!attribution || !source) throw new Error('fixture');
    const row = printAnalysis(
      {
        ...report,
        analysis: {
          ...analysis,
          attributions: [{ ...attribution, identity: 'named', anonymous: null }],
          sources: [{ ...source, identity: 'named', anonymous: null, partlyNamed: true }],
        },
      },
      false,
    );
    expect(row.attributions[0]).not.toHaveProperty('minPeople');
    expect(row.attributions[0]).not.toHaveProperty('reason');
    expect(row.sources[0]).toEqual({
      id: 's1',
      identity: 'named',
      label: 'Two aides',
      partlyNamed: true,
      attributionIds: ['a1'],
    });
  });

  it('holds text and time of reading only when they are asked for and known', () => {
    expect(printAnalysis(report, false)).not.toHaveProperty('text');
    expect(printAnalysis(report, false)).not.toHaveProperty('readAt');
    expect(printAnalysis({ ...report, readAt: '2030-01-01T00:00:00Z' }, true)).toMatchObject({
      text,
      readAt: '2030-01-01T00:00:00Z',
    });
  });

  it('prints the keys of the contract and no others', () => {
    expect(Object.keys(printAnalysis(report, true))).toEqual([
      'schema',
      'rulesVersion',
      'file',
      'meta',
      'language',
      'words',
      'partial',
      'text',
      'attributions',
      'sources',
      'commentOutcomes',
      'hearsay',
      'profile',
    ]);
  });

  it('refuses an attribution whose source is missing', () => {
    expect(() => printAnalysis({ ...report, analysis: { ...analysis, sources: [] } }, false)).toThrow(
      'a1 has no source s1',
    );
  });
});

describe('printError', () => {
  it('is told apart from an analysis', () => {
    const row = printError('b.txt', 'empty', 'There is no text.');
    expect(row).toEqual({ schema: 1, file: 'b.txt', error: { code: 'empty', message: 'There is no text.' } });
    expect(isError(row)).toBe(true);
    expect(isError(printAnalysis(report, false))).toBe(false);
  });
});

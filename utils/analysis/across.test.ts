import { describe, expect, it } from 'vitest';
import { harbour, harbourNamed } from '../../components/fixtures/articles.ts';
import { reportOf } from '../../components/fixtures/report.ts';
import { words } from '../../seeds/words/index.ts';
import { type AcrossFinding, findAcross } from './across.ts';
import { findNamedElsewhere, findOneUnnamed } from './claims-across.ts';
import { findOutletsTold } from './outlets-told.ts';
import { type Evidence, findSharedOrigins, outletKey } from './relays-across.ts';
import { type ArticleReport, textAt } from './types.ts';

const wordsAt = (reports: readonly ArticleReport[], { report, spans }: Evidence) =>
  spans.map((span) => textAt(reports[report]?.text ?? '', span));
const of = <Kind extends AcrossFinding['kind']>(findings: readonly AcrossFinding[], kind: Kind) =>
  findings.filter((finding): finding is Extract<AcrossFinding, { kind: Kind }> => finding.kind === kind);

const price = 'the turbines at Kessel would be sold to Brightwater for 240 million crowns';
const unnamed = reportOf({
  text: `Sale near. A senior official told Reuters that ${price}. The ministry declined to comment.`,
  said: [{ who: 'A senior official', cue: 'told', what: price, told: 'Reuters' }],
  asked: [{ outcome: 'declined', words: 'declined to comment', party: 'The ministry' }],
});
const named = reportOf({
  text: `Minister speaks. Jana Holt, the minister, said ${price}. Brightwater did not respond.`,
  said: [{ who: 'Jana Holt, the minister', cue: 'said', what: price, identity: 'named' }],
  asked: [{ outcome: 'no_response', words: 'did not respond', party: 'Brightwater' }],
});
const relayed = reportOf({
  text: `It rained in Kessel. Officials told Reuters that ${price}, which unions oppose.`,
  said: [{ who: 'Officials', cue: 'told', what: price, told: 'Reuters' }],
});
const elsewhere = reportOf({
  text: 'Goalkeeper Ole Brandt told Reuters that his knee had healed and he would play in the final at Marlow.',
  said: [{ who: 'Goalkeeper Ole Brandt', cue: 'told', what: 'his knee had healed', identity: 'named' }],
});

describe('findAcross', () => {
  it('finds the same when an article joins others that were compared before', () => {
    const all = [unnamed, relayed, elsewhere, named, harbour, harbourNamed];
    for (let n = 2; n <= all.length; n++) {
      const anew = all.slice(0, n).map((report) => structuredClone(report));
      expect(findAcross(all.slice(0, n), words)).toEqual(findAcross(anew, words));
    }
    expect(findAcross(all, words).length).toBeGreaterThan(3);
  });

  it('says who names a source that others leave unnamed', () => {
    const reports = [unnamed, named];
    const [finding] = of(findAcross(reports, words), 'named-elsewhere');
    expect(finding?.named.map(({ label, report }) => [label, report])).toEqual([['Jana Holt, the minister', 1]]);
    expect(finding?.unnamed.map((told) => wordsAt(reports, told))).toEqual([['A senior official', price]]);
  });

  it('finds one origin where two hand on what sources told one outlet', () => {
    const reports = [unnamed, named, relayed];
    const [finding, ...more] = of(findAcross(reports, words), 'shared-origin');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ outlet: 'Reuters', origin: null, unnamed: true });
    expect(finding?.relays.map((relay) => [relay.report, wordsAt(reports, relay)])).toEqual([
      [0, [`A senior official told Reuters that ${price}.`]],
      [2, [`Officials told Reuters that ${price}, which unions oppose.`]],
    ]);
  });

  it('knows the article of the outlet that was told', () => {
    const wire = { ...named, meta: { ...named.meta, outlet: 'Reuters' } };
    expect(findSharedOrigins([wire, unnamed], words)).toMatchObject([
      { outlet: 'Reuters', origin: 0, relays: [{ report: 1 }] },
    ]);
    expect(
      findSharedOrigins([harbour, harbourNamed], words).map(({ outlet, origin }) => [outlet, origin]),
    ).toContainEqual(['Northern Gazette', 1]);
  });

  it('keeps two matters apart that one outlet was told', () => {
    expect(findSharedOrigins([unnamed, elsewhere], words)).toEqual([]);
  });

  it('says where a claim rests on what may be one unnamed source', () => {
    const vague = reportOf({
      text: `Officials said ${price} by June.`,
      said: [{ who: 'Officials', cue: 'said', what: price }],
    });
    expect(findOneUnnamed([unnamed, vague]).map(({ told }) => told.map(({ label }) => label))).toEqual([
      ['A senior official', 'Officials'],
    ]);
    const other = reportOf({
      text: `A union delegate said ${price} by June.`,
      said: [{ who: 'A union delegate', cue: 'said', what: price }],
    });
    expect(findOneUnnamed([unnamed, other])).toEqual([]);
    expect(findOneUnnamed([unnamed, vague, named])).toEqual([]);
  });

  it('does not take an article for hiding somebody whom it names too', () => {
    const both = reportOf({
      text: `A senior official said ${price}. Jana Holt later said ${price} too.`,
      said: [
        { who: 'A senior official', cue: 'said', what: price },
        { who: 'Jana Holt', cue: 'said', identity: 'named', what: `${price} too` },
      ],
    });
    expect(findNamedElsewhere([both, named])).toEqual([]);
  });

  it('says who was asked by some and not by others', () => {
    const reports = [unnamed, named];
    expect(of(findAcross(reports, words), 'asked-in-some')).toEqual([
      {
        kind: 'asked-in-some',
        party: 'The ministry',
        asked: [{ report: 0, spans: [expect.objectContaining({ start: expect.any(Number) })] }],
        notAsked: [1],
      },
      { kind: 'asked-in-some', party: 'Brightwater', asked: [expect.objectContaining({ report: 1 })], notAsked: [0] },
    ]);
  });

  it('has nothing to say of one article or none', () => {
    expect(findAcross([], words)).toEqual([]);
    expect(findAcross([unnamed], words)).toEqual([]);
  });
});

describe('findOutletsTold', () => {
  const outlets = (text: string) => {
    const report = reportOf({ text });
    return findOutletsTold(report, words).map(({ outlet, name }) => [textAt(text, outlet), name]);
  };

  it.each([
    ['Holt told the Harbour Gazette that it was over.', 'Harbour Gazette'],
    ['The New York Post reported on Monday that it was over.', 'New York Post'],
    ['It was over, according to the Associated Press.', 'Associated Press'],
    ['In an interview with CNN’s Mo Farr, Holt said so.', 'CNN'],
    ['Holt said on ABC that it was over.', 'ABC'],
    ['Holt told\u00a0the Washington Post it was over.', 'Washington Post'],
  ])('%s', (text, name) => {
    expect(outlets(text)).toEqual([[name, name]]);
  });

  it.each([
    'Vice President Holt said it was over.',
    'The post was filled. People told her that it was over.',
    'Mr. Ailes ran Fox News for years.',
    'She read the New York Times on the train.',
  ])('nothing in: %s', (text) => {
    expect(outlets(text)).toEqual([]);
  });

  it('takes the short name for the long one of the same article', () => {
    expect(outlets('The New York Post has it. The Post reported that two aides left.').at(-1)).toEqual([
      'Post',
      'New York Post',
    ]);
  });

  it('knows two spellings of one outlet', () => {
    expect(outletKey('The AP')).toBe(outletKey('Associated Press'));
    expect(outletKey('Fox News')).toBe(outletKey('Fox'));
    expect(outletKey('the Post')).not.toBe(outletKey('the Times'));
  });
});

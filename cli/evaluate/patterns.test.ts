import { describe, expect, it } from 'vitest';
import { readPatterns } from './patterns.ts';

const only = (line: string) => {
  const [example] = readPatterns(`# Heading\n\nSome prose.\n\n${line}\n`);
  if (!example) throw new Error('no example was read');
  return example;
};

describe('readPatterns', () => {
  it('reads who speaks and what is said of them', () => {
    const example = only(
      '- **A128** The Post reported, citing [three cooks], that it closed. → `anon min=3 asked why via=the Post`',
    );
    expect(example.text).toBe('The Post reported, citing three cooks, that it closed.');
    expect(example.expect).toEqual([
      {
        kind: 'anonymous',
        quote: 'three cooks',
        start: 26,
        end: 37,
        minPeople: 3,
        granted: true,
        reason: '',
        relayedBy: 'the Post',
      },
    ]);
  });

  it('knows a reason by "why" and by "why-rote", and identities by their codes', () => {
    expect(
      only('- **B023** [A cook], who feared for her job, spoke. → `anon (withheld) min=1 asked why-rote`').expect,
    ).toMatchObject([{ reason: '', granted: true, minPeople: 1 }]);
    expect(only('- **B012** [Marta, 34], said so. → `part`').expect).toMatchObject([
      { kind: 'unresolved', partlyNamed: true },
    ]);
  });

  it('reads outcomes in the order of their words, with their parties', () => {
    const { text, expect: expected } = only(
      '- **R056** [The port] {declined}; [the line] {did not reply}. → `declined + no-reply`',
    );
    expect(expected.map(({ outcome, quote, cue }) => [outcome, quote, cue && text.slice(cue.start, cue.end)])).toEqual([
      ['declined', 'The port', 'declined'],
      ['no_response', 'the line', 'did not reply'],
    ]);
    expect(
      only('- **R058** [The firm] {declined} but {later said} so. → `declined, then answered`').expect,
    ).toMatchObject([
      { outcome: 'declined', quote: 'The firm' },
      { outcome: 'responded', quote: 'The firm' },
    ]);
  });

  it('takes words in two pieces for one outcome', () => {
    const { text, expect: expected } = only('- **R052** We {have asked} [the shop] {for comment}. → `pending`');
    expect(expected).toHaveLength(1);
    const cue = expected[0]?.cue;
    expect(cue && text.slice(cue.start, cue.end)).toBe('have asked the shop for comment');
  });

  it('reads hearsay, hard negatives and what two readers could dispute', () => {
    expect(only('- **H002** It {reportedly} closed. → `hearsay`').expect).toMatchObject([
      { kind: 'hearsay', quote: 'reportedly' },
    ]);
    expect(only('- **XA001** Fish is a source of protein. → origin')).toMatchObject({ family: 'XA', expect: [] });
    expect(only('- **A061** [People in the trade] say so. → `anon min=2 (borderline: loose group)`').borderline).toBe(
      true,
    );
  });

  it('throws at a code it does not know, rather than to score nothing', () => {
    expect(() => only('- **A001** [A cook] said so. → `nobody min=1`')).toThrow('A001');
    expect(() => only('- **R001** [A cook] {left}. → `gone`')).toThrow('R001');
  });
});

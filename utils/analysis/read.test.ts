import { describe, expect, it } from 'vitest';
import { readTokens } from './read.ts';

const sentencesOf = (text: string) => readTokens(text).sentences.map((s) => text.slice(s.start, s.end));

describe('readTokens', () => {
  it('gives offsets that lead back to the words, over soft hyphens and odd spaces', () => {
    const text = '\ufeffTwo offi\u00adcials\u00a0familiar  with\tit didn’t say.\r\n“No,” one said.';
    const tokens = readTokens(text);
    for (let i = 0; i < tokens.count; i++)
      expect(text.slice(tokens.start[i], tokens.end[i]).replaceAll(/[\u00ad’]/g, (c) => (c === '’' ? "'" : ''))).toBe(
        tokens.value[i]?.replaceAll('’', "'"),
      );
    expect(tokens.normal).toContain('officials');
    expect(tokens.normal).toContain('not');
  });

  it('ends sentences at blocks and nowhere in a U.S. abbreviation', () => {
    expect(sentencesOf('The U.S. official spoke\nA headline\n“It is bad.” he said. Gen. Ruiz left.')).toEqual([
      'The U.S. official spoke',
      'A headline',
      '“It is bad.” he said.',
      'Gen. Ruiz left.',
    ]);
  });

  it('reads a hard-wrapped paragraph as one', () => {
    const text = [
      'The bridge had been closed since dawn because of a crack in the',
      'deck that two engineers had reported to the ministry in the last',
      'week of June, according to people who have seen the inspection',
      'log and asked not to be named.',
    ].join('\n');
    expect(sentencesOf(text)).toEqual([text]);
  });

  it('reads a text the same way whatever was read before it', () => {
    const text = 'The sale was Ojala’s idea, and so it stayed.';
    const before = readTokens(text).value;
    readTokens('The idea was Ojala’s.'); // a possessive before a full stop is what wink remembers whole
    expect(readTokens(text).value).toEqual(before);
    expect(before).toContain('Ojala');
  });
});

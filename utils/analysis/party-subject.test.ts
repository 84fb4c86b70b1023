import { describe, expect, it } from 'vitest';
import { findSubject } from './party-subject.ts';
import { readTokens } from './read.ts';

/** The words of the subject of the first token that reads `cue`. */
function subjectOf(text: string, cue: string): string | null {
  const tokens = readTokens(text);
  const at = tokens.normal.indexOf(cue);
  if (at < 0) throw new Error(`"${cue}" is not in "${text}"`);
  const subject = findSubject(tokens, at);
  return subject && text.slice(tokens.start[subject.from], tokens.end[subject.to - 1]);
}

describe('findSubject', () => {
  it.each([
    ['goes over a relative clause', 'The firm, which is based in Zug, declined to comment.', 'The firm'],
    ['goes over an aside', 'The bank, through a lawyer, declined to comment.', 'The bank'],
    ['goes over adverbs and days', 'The ministry on Tuesday again declined to comment.', 'The ministry'],
    ['joins names', 'Orrin, Vale and Lund all declined to comment.', 'Orrin, Vale and Lund'],
    ['keeps clauses apart', 'The mayor has said nothing and her office declined to comment.', 'her office'],
    ['goes back from a joined verb', 'The port confirmed the fire but declined to comment.', 'The port'],
    ['takes a relative pronoun to its noun', 'He asked the clinic, which declined to comment.', 'the clinic'],
    [
      'keeps what hangs on the noun',
      'A spokesman for the ministry of health declined to comment.',
      'A spokesman for the ministry of health',
    ],
    ['does not take the day for the party', 'On Sunday the envoy declined to comment.', 'the envoy'],
    ['finds none where none is', 'Declined to comment.', null],
  ])('%s', (_, text, subject) => {
    expect(subjectOf(text, 'declined')).toBe(subject);
  });

  it('takes the one who speaks for the body that he speaks of', () => {
    expect(subjectOf('A spokesman said the fund did not comment on rumours.', 'did')).toBe('A spokesman');
    expect(subjectOf('The ministry said it could not comment.', 'could')).toBe('The ministry');
  });

  it('does not dig for ever', () => {
    expect(() => subjectOf(`${'it said '.repeat(5000)}declined`, 'declined')).not.toThrow();
  });
});

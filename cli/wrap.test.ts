import { describe, expect, it } from 'vitest';
import { printable, wrap } from './wrap.ts';

describe('wrap', () => {
  it('breaks between words, and indents what follows', () => {
    expect(wrap('one two three four', 11, '- ', '  ')).toEqual(['- one two', '  three', '  four']);
  });

  it('leaves a word whole that is longer than a line', () => {
    expect(wrap('a pneumonoultramicroscopic b', 10)).toEqual(['a', 'pneumonoultramicroscopic', 'b']);
  });

  it('is one empty line for no words', () => {
    expect(wrap('', 10)).toEqual(['']);
  });
});

it('a stranger’s words cannot command the terminal', () => {
  expect(printable('red \u001b[31m text\u0007\u202e')).toBe('red  [31m text  ');
});

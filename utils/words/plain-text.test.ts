import { describe, expect, it } from 'vitest';
import { isolated, plainText } from './plain-text.ts';

describe('plainText', () => {
  it('leaves ordinary text of any script as it is', () => {
    for (const text of [
      'a senior official',
      'Café Brönner – “open”',
      'مسؤول كبير',
      '高官',
      'நிலை',
      '👨‍👩‍👧',
      'می‌خواهم',
    ]) {
      expect(plainText(text)).toBe(text);
    }
  });

  it('takes out what turns text around or hides in it', () => {
    expect(plainText('\u202egnihton\u202c dias \u2067x\u2069')).toBe('gnihton dias x');
    expect(plainText('so\u200bur\u2060ce\ufeff s\u00adaid')).toBe('source said');
    expect(plainText('a\u200db\u200c c')).toBe('ab c');
    expect(plainText('a\u{e0041}\u{e007f}b')).toBe('ab');
    expect(plainText('a\u0000\u001b[31mb')).toBe('a[31mb');
  });

  it('cuts towers of combining marks', () => {
    expect(plainText(`Z${'\u0300'.repeat(40)}`)).toBe(`Z${'\u0300'.repeat(3)}`);
  });

  it('makes one space of white space, line breaks included', () => {
    expect(plainText('  two\n\t  words\u00a0')).toBe('two words');
  });

  it('isolates what goes into a sentence of ours', () => {
    expect(isolated('\u2069\u202eabc')).toBe('\u2068abc\u2069');
  });
});

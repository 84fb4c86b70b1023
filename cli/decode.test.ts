import { describe, expect, it } from 'vitest';
import { decodePage, decodeText } from './decode.ts';

describe('decodeText', () => {
  it('keeps a leading U+FEFF: it counts as a character', () => {
    expect(decodeText(Buffer.from('\ufeffA source said'))).toBe('\ufeffA source said');
  });

  it('refuses bytes that are no UTF-8, and zero bytes', () => {
    expect(decodeText(Buffer.from([0x53, 0xe9, 0x6e]))).toBeNull();
    expect(decodeText(Buffer.from('a\0b'))).toBeNull();
  });
});

describe('decodePage', () => {
  it('reads what the page declares', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="iso-8859-2">'), Buffer.from([0xb1])]);
    expect(decodePage(page)).toBe('<meta charset="iso-8859-2">ą');
  });

  it('reads UTF-16 by its byte order mark', () => {
    expect(decodePage(Buffer.from('\ufeff<p>é', 'utf16le'))).toBe('\ufeff<p>é');
  });

  it('falls back to windows-1252 where UTF-8 fails, whatever is declared', () => {
    expect(decodePage(Buffer.from([0x93, 0xe9, 0x94]))).toBe('“é”');
    const wrong = Buffer.concat([Buffer.from('<meta charset=utf-8>'), Buffer.from([0x93])]);
    expect(decodePage(wrong)).toBe('<meta charset=utf-8>“');
    expect(decodePage(Buffer.from('<meta charset="no-such-thing">é'))).toBe('<meta charset="no-such-thing">é');
  });

  it('refuses what is no text', () => {
    expect(decodePage(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toBeNull();
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { messagesFrom, wordsFrom } from './words.ts';

const root = path.resolve(import.meta.dirname, '../..');
const words = wordsFrom(messagesFrom(english), 'en');

describe('words', () => {
  it('puts parts in their places and writes numbers as the language does', () => {
    expect(words.say('comparison_statements', 12345, 1234.56)).toBe(
      'Attributed statements: 12,345 (1,234.6 per 1,000 words)',
    );
  });

  it('chooses the plural by the first number', () => {
    expect(words.count('words_read', 1)).toBe('1 word read.');
    expect(words.count('words_read', 0)).toBe('0 words read.');
    expect(words.count('summary_unnamed', 1, 3)).toMatch(/^1 of 3 attributed statements comes /);
  });

  it('falls back to the other form where a language has more forms than its file', () => {
    const arabic = wordsFrom(messagesFrom({ words_read_other: { message: '$1 كلمة' } }), 'ar-u-nu-latn');
    expect(arabic.count('words_read', 2)).toBe('2 كلمة');
  });

  it('throws where a message or a part is missing', () => {
    expect(() => wordsFrom(() => '', 'en').say('compare')).toThrow('no message "compare"');
    expect(() => words.say('comparison_statements', 1)).toThrow('asks for $2');
  });

  it('leaves a dollar sign in a part alone', () => {
    expect(words.say('quote', 'it cost $1')).toBe('“it cost $1”');
  });
});

describe('locale file', () => {
  const keys = Object.keys(english);

  it('has keys that browsers accept and tell apart', () => {
    expect(keys.filter((key) => !/^[a-z0-9_]+$/.test(key))).toEqual([]);
  });

  it('has every plural whole', () => {
    const stems = keys.filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -'_other'.length));
    expect(stems.filter((stem) => !keys.includes(`${stem}_one`))).toEqual([]);
    expect(keys.filter((key) => key.endsWith('_one') && !stems.includes(key.slice(0, -'_one'.length)))).toEqual([]);
  });

  it('is used in full', () => {
    const used = sources(root)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    // In code as a string of its own, in manifests and pages as __MSG_key__. That no key is missing, the types say.
    const stem = (key: string) => key.replace(/_(?:one|other)$/, '');
    const unused = keys.filter(
      (key) =>
        !used.includes(`'${key}'`) &&
        !used.includes(`__MSG_${key}__`) &&
        !(stem(key) !== key && used.includes(`'${stem(key)}'`)),
    );
    expect(unused).toEqual([]);
  });

  it('has a message for every name in a manifest or page', () => {
    const asked = sources(root).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/__MSG_(\w+?)__/g)]);
    const missing = asked.map(([, key]) => key ?? '').filter((key) => !key.startsWith('@@') && !keys.includes(key));
    expect(missing).toEqual([]);
  });
});

/** Our own sources that may ask for words, tests left out: what only a test asks for is not used. */
function sources(folder: string): string[] {
  const rooms = ['cli', 'components', 'entrypoints', 'utils'].map((room) => path.join(folder, room));
  const files = rooms.flatMap((room) => readdirSync(room, { recursive: true, withFileTypes: true }));
  return files
    .filter((entry) => entry.isFile() && /\.(?:tsx?|html)$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .concat(path.join(folder, 'wxt.config.ts'));
}

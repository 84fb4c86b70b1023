import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { asciiOnly } from '../build/ascii.ts';

const BACKSLASH = '\\';

test.each([
  ['a string', '“naïve” 🚢'],
  ['a backslash that says nothing', `a${BACKSLASH}–b`],
  ['a backslash of its own', `a${BACKSLASH}${BACKSLASH}–b`],
  ['both', `a${BACKSLASH}${BACKSLASH}${BACKSLASH}–b`],
])('%s means what it meant', (_, written) => {
  const escaped = asciiOnly(`"${written}"`);
  expect(runInNewContext(escaped)).toBe(runInNewContext(`"${written}"`));
  expect(escaped).toMatch(/^[ -~]*$/);
});

test('a regular expression with escaped dashes still knows them', () => {
  const source = asciiOnly(`[a-z${BACKSLASH}-${BACKSLASH}–${BACKSLASH}—]+`);
  expect(new RegExp(`^${source}$`).test('flat-out–and—on')).toBe(true);
  expect(new RegExp(`^${source}$`).test('2013')).toBe(false);
});

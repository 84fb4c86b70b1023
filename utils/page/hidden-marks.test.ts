import { expect, test } from 'vitest';
import { hiddenKey, MOST_HIDDEN, readHiddenKeys, readHiddenMarks, withHidden, withoutHidden } from './hidden-marks.ts';

const mark = { kind: 'anonymous', words: 'two aides', sentence: 'It is “over”, two aides said.' };

test('one mark has one key, however its sentence is set', () => {
  const key = hiddenKey(mark);
  expect(key).toMatch(/^[0-9a-f]{13}$/);
  expect(hiddenKey({ ...mark, sentence: 'It is "over",  two\u00a0aides said. ' })).toBe(key);
});

test('kind, words and sentence each count', () => {
  const keys = [
    mark,
    { ...mark, kind: 'hearsay' },
    { ...mark, words: 'aides' },
    { ...mark, sentence: 'It is over, two aides say.' },
  ].map(hiddenKey);
  expect(new Set(keys).size).toBe(4);
});

test('a key holds nothing of the sentence', () => {
  expect(hiddenKey({ ...mark, sentence: 'x'.repeat(10_000) })).toHaveLength(13);
});

test('100,000 sentences meet nowhere', () => {
  const keys = new Set<string>();
  for (let i = 0; i < 100_000; i++) keys.add(hiddenKey({ ...mark, sentence: `Sentence ${i}` }));
  expect(keys.size).toBe(100_000);
});

test('hides and shows again', () => {
  const key = hiddenKey(mark);
  const once = withHidden(['0000000000000'], key);
  expect(once).toEqual(['0000000000000', key]);
  expect(withHidden(once, key)).toEqual(once);
  expect(withoutHidden(once, key)).toEqual(['0000000000000']);
});

test('reads whatever storage holds', () => {
  const key = hiddenKey(mark);
  expect(readHiddenKeys(undefined)).toEqual([]);
  expect(readHiddenKeys({ 0: key })).toEqual([]);
  expect(readHiddenKeys([key, 7, null, 'two aides', key])).toEqual([key]);
  const many = Array.from({ length: MOST_HIDDEN + 5 }, (_, i) => i.toString(16).padStart(13, '0'));
  expect(readHiddenKeys(many)).toEqual(many.slice(5));
  expect(withHidden(many, key)).toHaveLength(MOST_HIDDEN);
});

test('keeps what another tab has hidden meanwhile', async () => {
  let stored: unknown = ['0000000000000'];
  const store = {
    read: async () => stored,
    write: async (keys: readonly string[]) => {
      stored = keys;
      return true;
    },
  };
  const marks = await readHiddenMarks(store);
  stored = ['0000000000000', '1111111111111'];
  await marks.hide(hiddenKey(mark));
  expect(stored).toEqual(['0000000000000', '1111111111111', hiddenKey(mark)]);
  expect([marks.has(hiddenKey(mark)), marks.has('0000000000000'), marks.has('2222222222222')]).toEqual([
    true,
    true,
    false,
  ]);
  await marks.show(hiddenKey(mark));
  expect(stored).toEqual(['0000000000000', '1111111111111']);
  expect(marks.has(hiddenKey(mark))).toBe(false);
  marks.use(['3333333333333', 'no key']);
  expect([marks.has('0000000000000'), marks.has('3333333333333')]).toEqual([false, true]);
});

test('loses none of two marks that are hidden at once, and brings neither back as the first is told of', async () => {
  let stored: unknown = [];
  let told = (_: unknown) => {};
  const marks = await readHiddenMarks({
    read: async () => stored,
    write: async (keys) => {
      stored = keys;
      told(keys);
      return true;
    },
  });
  const [one, two] = ['1111111111111', '2222222222222'];
  const seen: boolean[] = [];
  told = (keys) => {
    marks.use(keys);
    seen.push(marks.has(one) && marks.has(two));
  };
  await Promise.all([marks.hide(one), marks.hide(two)]);
  expect(stored).toEqual([one, two]);
  expect(seen).toEqual([true, true]);
});

test.each([
  ['refused', async () => false],
  ['not possible', () => Promise.reject(new Error('full'))],
])(
  'what could not be stored stays hidden on this page, and keeps nothing else from being stored: %s',
  async (_, fail) => {
    let stored: unknown = ['0000000000000'];
    let isFull = true;
    const marks = await readHiddenMarks({
      read: async () => stored,
      write: async (keys) => {
        if (isFull) return fail();
        stored = keys;
        return true;
      },
    });
    await marks.hide('1111111111111');
    marks.use(['0000000000000', '3333333333333']); // another page was not refused
    expect(marks.has('1111111111111')).toBe(true);
    isFull = false;
    await marks.hide('2222222222222');
    expect(stored).toEqual(['0000000000000', '2222222222222']);
  },
);

test('nothing is written in place of a list that cannot be read', async () => {
  const written: unknown[] = [];
  const marks = await readHiddenMarks({
    read: () => Promise.reject(new Error('not to be read')),
    write: async (keys) => {
      written.push(keys);
      return true;
    },
  });
  await marks.hide('1111111111111');
  expect(marks.has('1111111111111')).toBe(true);
  expect(written).toEqual([]);
});

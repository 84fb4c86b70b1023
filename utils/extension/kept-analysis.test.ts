import { expect, test, vi } from 'vitest';
import type { AnalysedArticle, InTurns } from './handover.ts';
import { keepAnalysis } from './kept-analysis.ts';

const inTurns: InTurns = () => Promise.reject(new Error('nothing is done in turns here'));

function setUp() {
  const analyse = vi.fn(async ({ text }: { text: string }) => {
    if (text === '') throw new Error('no words');
    return { says: { text } } as unknown as AnalysedArticle;
  });
  const borrow = vi.fn(async () => analyse);
  const { analyse: ask, forget } = keepAnalysis(borrow);
  return { analyse, borrow, forget, ask: (text: string) => ask({ text }, inTurns) };
}

test('the same words are neither analysed twice, nor is the analysis brought in for them', async () => {
  const { analyse, borrow, ask } = setUp();
  const found = await ask('one');
  expect(await ask('one')).toBe(found);
  expect([borrow.mock.calls.length, analyse.mock.calls.length]).toEqual([1, 1]);
});

test('other words are, and so are the first ones after them', async () => {
  const { analyse, ask } = setUp();
  for (const text of ['one', 'two', 'one']) expect(await ask(text)).toEqual({ says: { text } });
  expect(analyse).toHaveBeenCalledTimes(3);
});

test('what was forgotten is analysed anew', async () => {
  const { analyse, ask, forget } = setUp();
  await ask('one');
  forget();
  await ask('one');
  expect(analyse).toHaveBeenCalledTimes(2);
});

test('what fails leaves what was found before', async () => {
  const { analyse, ask } = setUp();
  const found = await ask('one');
  await expect(ask('')).rejects.toThrow('no words');
  expect(await ask('one')).toBe(found);
  expect(analyse).toHaveBeenCalledTimes(2);
});

import { expect, test } from 'vitest';
import { createBudget, MOST_LOOKS } from './living-budget.ts';

/** How many looks a page gets that asks again at once, for this long. */
function looksWithin(milliseconds: number, budget = createBudget()): number {
  let now = 1_000_000;
  const end = now + milliseconds;
  for (let looks = 0; ; looks++) {
    now += budget.wait(now);
    if (now > end) return looks;
    budget.spend(now);
  }
}

test('a burst is followed at once', () => {
  expect(looksWithin(0)).toBe(6);
});

test('then the pace is slow', () => {
  expect(looksWithin(60_000)).toBe(10);
});

test('an address is given up in the end, a new one begins again at the slow pace', () => {
  const budget = createBudget();
  expect(looksWithin(100_000_000, budget)).toBe(MOST_LOOKS);
  expect(budget.wait(200_000_000)).toBe(Number.POSITIVE_INFINITY);
  budget.renew();
  expect(budget.wait(200_000_000)).toBe(0);
});

test('a page that changes its address all the time gains nothing', () => {
  const budget = createBudget();
  let now = 0;
  let looks = 0;
  for (; now < 60_000; looks++) {
    budget.renew();
    now += budget.wait(now);
    budget.spend(now);
  }
  expect(looks).toBeLessThanOrEqual(11);
});

import { expect, it, vi } from 'vitest';
import { oncePer } from './once-per.ts';

it('finds an answer once an object, an absent one too', () => {
  const find = vi.fn(({ n }: { n: number }) => (n > 1 ? n : null));
  const findOnce = oncePer(find);
  const [one, two] = [{ n: 1 }, { n: 2 }];
  expect([one, two, one, two].map(findOnce)).toEqual([null, 2, null, 2]);
  expect(find).toHaveBeenCalledTimes(2);
  expect(findOnce({ n: 2 })).toBe(2);
  expect(find).toHaveBeenCalledTimes(3);
});

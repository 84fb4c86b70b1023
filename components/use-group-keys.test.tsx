// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { show } from './fixtures/render.tsx';
import { useGroupKeys } from './use-group-keys.ts';

/** The keys of groups that are drawn one after another. */
async function keysOf(...drawings: readonly (readonly string[])[]): Promise<(readonly string[])[]> {
  const found: (readonly string[])[] = [];
  function View({ groups }: { readonly groups: readonly string[] }) {
    found.push(useGroupKeys(groups.map((members) => [...members])));
    return null;
  }
  let root: HTMLElement | undefined;
  for (const groups of drawings) root = await show(<View groups={groups} />, root);
  return found;
}

test.each<[string, string[], ...string[][]]>([
  ['whoever comes, goes or moves', ['abc'], ['bc'], ['xcb']],
  ['a group that comes first', ['abc'], ['xy', 'abc']],
  ['one that goes to a new group', ['abcd'], ['xd', 'abc']],
  ['two that become one', ['ab', 'cde'], ['abcde']],
])('a group keeps its key: %s', async (_, before, ...then) => {
  const [first, ...later] = await keysOf(before, ...then);
  const kept = first?.at(-1);
  expect(later.map((keys) => keys.at(-1))).toEqual(then.map(() => kept));
  for (const keys of later) expect(new Set(keys).size).toBe(keys.length);
});

test('a group of its own has a key of its own, whatever was there before', async () => {
  const [first, second, third] = await keysOf(['ab', 'cd'], ['a', 'b', 'cd'], ['ef']);
  expect(new Set(second).size).toBe(3);
  expect(second?.[2]).toBe(first?.[1]);
  expect([...(first ?? []), ...(second ?? [])]).not.toContain(third?.[0]);
});

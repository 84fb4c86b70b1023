import { useRef } from 'preact/hooks';

/**
 * A key for each group, that of the group which had most of its members at the last drawing: with another one all of a group would
 * be made anew. `groups` has the keys of their members, each in one group.
 */
export function useGroupKeys(groups: readonly (readonly string[])[]): readonly string[] {
  const last = useRef({ keyOf: new Map<string, string>(), count: 0 });
  const { keyOf } = last.current;
  const claims = groups.flatMap((members, group) => {
    const had = members.flatMap((member) => keyOf.get(member) ?? []);
    return [...new Set(had)].map((key) => ({ key, group, weight: had.filter((each) => each === key).length }));
  });
  const keys = new Map<number, string>();
  const taken = new Set<string>();
  for (const { key, group } of claims.toSorted((a, b) => b.weight - a.weight)) {
    if (keys.has(group) || taken.has(key)) continue;
    keys.set(group, key);
    taken.add(key);
  }
  const all = groups.map((_, group) => keys.get(group) ?? `group-${last.current.count++}`);
  last.current.keyOf = new Map(
    groups.flatMap((members, n) => members.map((member) => [member, all[n] ?? ''] as const)),
  );
  return all;
}

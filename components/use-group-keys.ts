import { useRef } from 'preact/hooks';

/**
 * A key for each group, which stays the same while a member that it had at the last drawing is there, whoever comes or
 * goes: with another key all of a group would be made anew. `groups` has the keys of their members, each in one group.
 */
export function useGroupKeys(groups: readonly (readonly string[])[]): readonly string[] {
  const last = useRef({ keyOf: new Map<string, string>(), count: 0 });
  const { keyOf } = last.current;
  const taken = new Set<string>();
  const keys = groups.map((members) => {
    const known = members.flatMap((member) => keyOf.get(member) ?? []).find((key) => !taken.has(key));
    const key = known ?? `group-${last.current.count++}`;
    taken.add(key);
    return key;
  });
  last.current.keyOf = new Map(
    groups.flatMap((members, n) => members.map((member) => [member, keys[n] ?? ''] as const)),
  );
  return keys;
}

import { useRef } from 'preact/hooks';

/** The list of the last drawing for as long as its items are the same ones: what is made from it need not be made anew. */
export function useSame<Item>(list: readonly Item[]): readonly Item[] {
  const last = useRef(list);
  const same = last.current.length === list.length && list.every((item, n) => item === last.current[n]);
  if (!same) last.current = list;
  return last.current;
}

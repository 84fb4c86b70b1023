import { useMemo, useRef } from 'preact/hooks';

/** Those functions of `props` as an object that stays the same one, and always calls the newest. */
export function useLatest<Props extends object, Name extends keyof Props>(
  props: Props,
  names: readonly Name[],
): Pick<Props, Name> {
  const latest = useRef(props);
  latest.current = props;
  return useMemo(() => {
    const call =
      (name: Name) =>
      (...args: unknown[]) =>
        (latest.current[name] as (...all: unknown[]) => unknown)(...args);
    return Object.fromEntries(names.map((name) => [name, call(name)])) as Pick<Props, Name>;
  }, []);
}

/**
 * The same function, which finds its answer once for each object and keeps it as long as the object is there: what is
 * known of an article need not be found anew because another one joined it.
 */
export function oncePer<Key extends object, Answer>(find: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const kept = known.get(key) ?? { answer: find(key) };
    known.set(key, kept);
    return kept.answer;
  };
}

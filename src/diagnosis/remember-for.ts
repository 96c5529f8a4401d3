/**
 * Computes once for each object and forgets with it. For what is derived from a reading that many people share: the
 * same window of the audit log answers everybody who asks within seconds.
 */
export function rememberFor<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const remembered = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = remembered.get(key);
    if (known !== undefined) return known.value;
    const value = compute(key);
    remembered.set(key, { value });
    return value;
  };
}

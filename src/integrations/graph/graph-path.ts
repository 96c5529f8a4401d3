/** A path of Graph with its query; every id and value is encoded, so that a guest's `#EXT#` or an `&` stays inside. */
export function graphPath(segments: readonly string[], query: Readonly<Record<string, string>> = {}): string {
  const path = segments.map(encode).join('/');
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encode(value)}`);
  return pairs.length === 0 ? `/${path}` : `/${path}?${pairs.join('&')}`;
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("'", '%27');
}

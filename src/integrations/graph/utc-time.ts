/** A time of the outside, such as one with seven fraction digits, as ISO milliseconds in UTC; null when unusable. */
export function utcTime(text: string | null | undefined): string | null {
  if (text == null) return null;
  const timeMs = Date.parse(text);
  // 0001-01-01 is how the service writes "never".
  return Number.isNaN(timeMs) || text.startsWith('0001-') ? null : new Date(timeMs).toISOString();
}

export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** How many of the spans could have waited for each other: the most that follow one another without overlap. */
export function longestChain(spans: readonly Span[]): number {
  let length = 0;
  let freeAtMs = Number.NEGATIVE_INFINITY;
  for (const { startMs, endMs } of spans.toSorted((a, b) => a.endMs - b.endMs)) {
    if (startMs < freeAtMs) continue;
    length++;
    freeAtMs = endMs;
  }
  return length;
}

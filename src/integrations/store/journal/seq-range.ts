/** A run of sequence numbers, both ends in it. */
export interface SeqRange {
  readonly from: number;
  readonly to: number;
}

export function withoutSeq(ranges: readonly SeqRange[], seq: number): SeqRange[] {
  return ranges.flatMap(({ from, to }) => {
    if (seq < from || seq > to) return [{ from, to }];
    const parts = [
      { from, to: seq - 1 },
      { from: seq + 1, to },
    ];
    return parts.filter((part) => part.from <= part.to);
  });
}

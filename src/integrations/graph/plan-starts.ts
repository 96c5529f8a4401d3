interface Planned<W> {
  readonly waiter: W;
  readonly startMs: number;
}

interface PlanInput<W> {
  /** In the order in which they are to be served. */
  readonly waiters: readonly W[];
  /** When each slot becomes free. */
  readonly freeAtMs: readonly number[];
  readonly notBeforeMs: number;
  readonly windowMs: number;
}

/** When each waiter would start if nobody else came; whoever would start too late is refused and takes no slot. */
export function planStarts<W extends { readonly latestStartMs: number; readonly leavesFree?: number }>(
  input: PlanInput<W>,
) {
  const slots = input.freeAtMs.map((freeMs) => Math.max(freeMs, input.notBeforeMs)).sort((a, b) => a - b);
  const started: Planned<W>[] = [];
  const refused: Planned<W>[] = [];
  for (const waiter of input.waiters) {
    const startMs = slots[waiter.leavesFree ?? 0] ?? Number.POSITIVE_INFINITY;
    if (startMs > waiter.latestStartMs) {
      refused.push({ waiter, startMs });
      continue;
    }
    started.push({ waiter, startMs });
    slots[0] = startMs + input.windowMs;
    slots.sort((a, b) => a - b);
  }
  return { started, refused };
}

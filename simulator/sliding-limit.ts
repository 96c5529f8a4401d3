/** At most `max` requests in any window, counted per key. A refused request does not count. */
export class SlidingLimit {
  private readonly max: number;
  private readonly windowMs: number;
  private readonly taken = new Map<string, number[]>();

  constructor(max: number, windowMs: number) {
    this.max = max;
    this.windowMs = windowMs;
  }

  /** Takes a place; otherwise the milliseconds until one is free. */
  take(key: string, nowMs: number): { ok: true } | { ok: false; retryAfterMs: number } {
    const recent = (this.taken.get(key) ?? []).filter((at) => at > nowMs - this.windowMs);
    this.taken.set(key, recent);
    const oldest = recent[0];
    if (recent.length >= this.max && oldest !== undefined) {
      return { ok: false, retryAfterMs: oldest + this.windowMs - nowMs };
    }
    recent.push(nowMs);
    return { ok: true };
  }

  clear(): void {
    this.taken.clear();
  }
}

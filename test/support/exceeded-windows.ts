export interface Window {
  readonly ms: number;
  readonly most: number;
}

/** What Teams allows one bot in one conversation. Source: https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/rate-limit */
export const threadWindows: readonly Window[] = [
  { ms: 1_000, most: 7 },
  { ms: 2_000, most: 8 },
  { ms: 30_000, most: 60 },
  { ms: 3_600_000, most: 1_800 },
];

/** What Teams allows one app in one tenant; the older of two figures, which is the lower one. */
export const tenantWindows: readonly Window[] = [{ ms: 1_000, most: 30 }];

/** The windows in which too much happened, with the largest count of each; times in milliseconds, in any order. */
export function exceededWindows(times: readonly number[], windows: readonly Window[]): readonly string[] {
  const sorted = times.toSorted((a, b) => a - b);
  return windows.flatMap(({ ms, most }) => {
    let first = 0;
    const counts = sorted.map((time, index) => {
      while (time - (sorted[first] ?? time) > ms) first += 1;
      return index - first + 1;
    });
    const largest = counts.reduce((one, other) => Math.max(one, other), 0);
    return largest > most ? [`${largest} in ${ms} ms, allowed ${most}`] : [];
  });
}

import type { Share } from './share.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Two-sided 95 %. */
const z = 1.959964;

/**
 * Wilson's score interval of a share: where the true rate lies, as far as so many cases can tell. Of no cases: anywhere.
 * Source: https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 */
export function wilsonInterval({ right, of }: Share): Interval {
  if (of === 0) return { low: 0, high: 1 };
  const rate = right / of;
  const middle = rate + (z * z) / (2 * of);
  const reach = z * Math.sqrt((rate * (1 - rate)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  return { low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) };
}

interface Backoff {
  /** How often it was tried. */
  readonly attempt: number;
  /** From 0 to 1. */
  readonly random: number;
  readonly firstMs: number;
  readonly longestMs: number;
}

/**
 * How long to wait before the next try: anything up to a bound that doubles with every try, so that those who failed
 * together do not come back together. https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoffMs({ attempt, random, firstMs, longestMs }: Backoff): number {
  return Math.round(random * Math.min(longestMs, firstMs * 2 ** (attempt - 1)));
}

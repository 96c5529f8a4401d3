/** A probability as people read it; the space never breaks a line. */
export function percent(probability: number): string {
  return `${Math.round(probability * 100)}\u00a0%`;
}

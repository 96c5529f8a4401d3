/** How many of how many; nothing is left out of a denominator. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export function share<T>(items: readonly T[], isRight: (item: T) => boolean): Share {
  return { right: items.filter(isRight).length, of: items.length };
}

interface Place<T> {
  readonly entry: T;
  turn: number;
}

/**
 * Requesters take turns, each in its own order. Whoever comes queues behind the turn that is being served, so neither
 * a flood from one requester nor a stream of new requesters holds up anybody who was there before.
 */
export class FairQueue<T extends { readonly requester: string }> {
  /** In order of arrival. */
  readonly #places: Place<T>[] = [];
  readonly #lastTurns = new Map<string, number>();
  #servedTurn = 0;

  get size(): number {
    return this.#places.length;
  }

  add(entry: T): void {
    const turn = Math.max(this.#servedTurn, this.#lastTurns.get(entry.requester) ?? 0) + 1;
    this.#lastTurns.set(entry.requester, turn);
    this.#places.push({ entry, turn });
  }

  /** Gives the place back: the requester's later entries move up. */
  leave(entry: T): void {
    const left = this.#take(entry);
    if (left === undefined) return;
    const later = this.#places.filter((place) => place.entry.requester === entry.requester && place.turn > left.turn);
    for (const place of later) place.turn--;
    this.#lastTurns.set(entry.requester, (this.#lastTurns.get(entry.requester) ?? 1) - 1);
  }

  /** The entry has had its turn. */
  serve(entry: T): void {
    const served = this.#take(entry);
    this.#servedTurn = Math.max(this.#servedTurn, served?.turn ?? 0);
    for (const [requester, turn] of this.#lastTurns) {
      if (turn <= this.#servedTurn) this.#lastTurns.delete(requester);
    }
  }

  /** The order in which the waiting entries would be served if nobody else came. */
  inOrder(): readonly T[] {
    return this.#places.toSorted((a, b) => a.turn - b.turn).map(({ entry }) => entry);
  }

  #take(entry: T): Place<T> | undefined {
    const index = this.#places.findIndex((place) => place.entry === entry);
    return index === -1 ? undefined : this.#places.splice(index, 1)[0];
  }
}

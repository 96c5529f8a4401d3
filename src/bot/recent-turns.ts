import { makeRoom } from '../core/make-room.ts';

export interface RecentTurn<Answer> {
  readonly answered: Promise<Answer>;
  /** The same activity came before; its first delivery does what is to be done. */
  readonly isRepeat: boolean;
}

export interface RecentTurns {
  /** Runs the work once for each key; a repeat gets the answer of the first run. Work that fails may come again. */
  once<Answer>(key: string, work: () => Promise<Answer>): RecentTurn<Answer>;
}

const mostRemembered = 1_000;

/**
 * Teams delivers an activity again when the first answer is slow or lost. The store recognises that over all replicas;
 * here the answer is kept as well, so that a repeated press is told the same as the first.
 */
export function createRecentTurns(): RecentTurns {
  const turns = new Map<string, Promise<unknown>>();
  return {
    once: <Answer>(key: string, work: () => Promise<Answer>) => {
      const earlier = turns.get(key);
      // Every key stands for one kind of work, and so for one kind of answer.
      if (earlier !== undefined) return { answered: earlier as Promise<Answer>, isRepeat: true };
      const answered = work();
      makeRoom(turns, mostRemembered);
      turns.set(key, answered);
      answered.catch(() => turns.delete(key));
      return { answered, isRepeat: false };
    },
  };
}

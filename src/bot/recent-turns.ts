import { makeRoom } from '../core/make-room.ts';
import type { Message } from '../core/message.ts';

export interface RecentTurn {
  readonly messages: Promise<readonly Message[]>;
  /** The same activity came before; its first delivery does what is to be done. */
  readonly isRepeat: boolean;
}

export interface RecentTurns {
  /** Runs the work once for each key; a repeat gets the messages of the first run. Work that fails may come again. */
  once(key: string, work: () => Promise<readonly Message[]>): RecentTurn;
}

const mostRemembered = 1_000;

/**
 * Teams delivers an activity again when the first answer is slow or lost. The store recognises that for a day; here the
 * answer is kept as well, so that a repeated press is told the same as the first.
 */
export function createRecentTurns(): RecentTurns {
  const turns = new Map<string, Promise<readonly Message[]>>();
  return {
    once: (key, work) => {
      const earlier = turns.get(key);
      if (earlier !== undefined) return { messages: earlier, isRepeat: true };
      const messages = work();
      makeRoom(turns, mostRemembered);
      turns.set(key, messages);
      messages.catch(() => turns.delete(key));
      return { messages, isRepeat: false };
    },
  };
}

import { describe, expect, it } from 'vitest';
import type { NewMessage } from '../../../src/core/ports/outbox.ts';
import type { TurnKey } from '../../../src/core/ports/turn-ledger.ts';
import { closeInterruptedTurns } from '../../../src/operations/turns/close-interrupted-turns.ts';

const turns: readonly TurnKey[] = [
  { conversationId: 'one', activityId: 'a', askerId: 'ada' },
  { conversationId: 'two', activityId: 'b', askerId: 'bo' },
];

describe('those whose turn was interrupted', () => {
  it('are asked to ask again, in their own language, unless somebody took the turn up', async () => {
    const replies: NewMessage[] = [];

    const closed = await closeInterruptedTurns({
      turns: {
        listInterrupted: async () => turns,
        closeInterrupted: async (turn, reply) => {
          replies.push(reply);
          return turn.askerId === 'ada';
        },
      },
      preferences: { readLanguage: async (personId) => (personId === 'ada' ? 'sv' : null) },
      fallbackLanguage: 'fr',
    });

    expect(closed).toBe(1);
    expect(replies.map(({ slot, place, message }) => [slot, place, message.language])).toEqual([
      ['interrupted:one:a', 'person:ada', 'sv'],
      ['interrupted:two:b', 'person:bo', 'fr'],
    ]);
  });
});

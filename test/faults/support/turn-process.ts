import { setTimeout } from 'node:timers/promises';
import { openStore, type Store, type StorePlace } from '../../../src/integrations/store/open-store.ts';

export interface TurnTask {
  readonly place: StorePlace;
  readonly name: string;
  readonly turns: number;
}

const atOnce = 3;

// One replica among several: every turn counts up in the dialog of the same conversation.
process.once('message', async ({ place, name, turns }: TurnTask) => {
  const store = await openStore(place);
  let waits = 0;
  let next = 0;
  const takeTurns = async () => {
    while (next < turns) {
      const activityId = `${name}-${next++}`;
      while (!(await countUp(store, activityId))) {
        waits += 1;
        await setTimeout(1 + Math.random() * 10);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, takeTurns));
  await store.close();
  process.send?.({ waits });
  process.disconnect();
});

/** False: another turn of the conversation is under way. */
async function countUp(store: Store, activityId: string): Promise<boolean> {
  const start = await store.turns.begin({ conversationId: 'one', activityId, askerId: 'ada' });
  if (start.kind === 'busy') return false;
  if (start.kind === 'repeat') throw new Error(`${activityId} was handled by somebody else`);
  const record = await store.dialogs.read('one', 'ada');
  const { count } = JSON.parse(record?.state ?? '{"count":0}') as { count: number };
  await store.turns.finish(start.claim, {
    entries: [],
    dialog: { state: JSON.stringify({ count: count + 1 }), expectedVersion: record?.version ?? 0 },
    cases: [],
    language: null,
    replies: [],
  });
  return true;
}

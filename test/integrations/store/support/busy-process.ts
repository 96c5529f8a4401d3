import { setTimeout } from 'node:timers/promises';
import { AppError } from '../../../../src/core/app-error.ts';
import { openStore, type Store, type StorePlace } from '../../../../src/integrations/store/open-store.ts';
import { journalEntry } from './journal-entry.ts';

export interface BusyTask {
  readonly place: StorePlace;
  readonly name: string;
  readonly claims: number;
  readonly updates: number;
}

export interface BusyAnswer {
  readonly claimed: number;
  readonly conflicts: number;
}

// One of several processes on the same database: it claims the same activities, writes lines of its own, and counts up
// in the same dialog.
process.once('message', async ({ place, name, claims, updates }: BusyTask) => {
  const store = await openStore(place);
  let claimed = 0;
  for (let index = 0; index < claims; index++) {
    await store.journal.append(journalEntry({ turnId: `${name}-${index}`, askerId: name }));
    if (await claim(store, `activity-${index}`)) claimed++;
  }
  let conflicts = 0;
  for (let index = 0; index < updates; index++) {
    while (!(await countUp(store))) conflicts++;
  }
  await store.close();
  process.send?.({ claimed, conflicts } satisfies BusyAnswer);
  process.disconnect();
});

/** True when this process handled the activity; another one that handles it now, or has done so, leaves nothing to do. */
async function claim(store: Store, activityId: string): Promise<boolean> {
  for (;;) {
    const start = await store.turns.begin({ conversationId: 'conversation-2', activityId, askerId: 'ada' });
    if (start.kind === 'repeat') return false;
    if (start.kind === 'begun') {
      await store.turns.finish(start.claim, { entries: [], dialog: null, cases: [], language: null, replies: [] });
      return true;
    }
    await setTimeout(1);
  }
}

async function countUp(store: Store): Promise<boolean> {
  const record = await store.dialogs.read('conversation-1', 'ada');
  const { count } = JSON.parse(record?.state ?? '{"count":0}') as { count: number };
  // Room for the others to come in between; SQLite alone would let nobody.
  await setTimeout(1);
  try {
    await store.dialogs.write('conversation-1', 'ada', JSON.stringify({ count: count + 1 }), record?.version ?? 0);
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return false;
    throw error;
  }
}

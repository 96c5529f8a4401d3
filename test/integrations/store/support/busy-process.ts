import { openStore } from '../../../../src/integrations/store/open-store.ts';
import { journalEntry } from './journal-entry.ts';

// A second process on the same database file: it claims the same activities and writes lines of its own.
process.once('message', async ({ path, name, count }: { path: string; name: string; count: number }) => {
  const store = await openStore({ path });
  let claimed = 0;
  for (let index = 0; index < count; index++) {
    await store.journal.append(journalEntry({ turnId: `${name}-${index}`, askerId: name }));
    if (await store.seen.claim('conversation-1', `activity-${index}`, '2026-11-20T09:00:00.000Z')) claimed++;
  }
  await store.close();
  process.send?.({ claimed });
  process.disconnect();
});

import { openStore, type StorePlace } from '../../../src/integrations/store/open-store.ts';
import { journalEntry } from '../../integrations/store/support/journal-entry.ts';

export interface WritingTask {
  readonly place: StorePlace;
  readonly name: string;
  readonly lines: number;
}

// One of several processes that write into the same journal, some lines at once.
process.once('message', async ({ place, name, lines }: WritingTask) => {
  const store = await openStore(place);
  for (let line = 0; line < lines; line += 5) {
    const together = [0, 1, 2, 3, 4].map((index) =>
      store.journal.append(
        journalEntry({ turnId: `${name}-${line + index}`, askerId: name, subjectId: `person-${index}` }),
      ),
    );
    await Promise.all(together);
  }
  await store.close();
  process.send?.('written');
  process.disconnect();
});

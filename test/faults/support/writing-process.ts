import type { JournalEntry } from '../../../src/core/ports/journal.ts';
import { createDialogStates } from '../../../src/integrations/store/dialog-states.ts';
import type { StorePlace } from '../../../src/integrations/store/open-store.ts';
import { openPostgresEngine } from '../../../src/integrations/store/postgres-engine.ts';
import { openSqliteEngine } from '../../../src/integrations/store/sqlite-engine.ts';
import type { StoreEngine } from '../../../src/integrations/store/store-engine.ts';
import { journalOn } from '../../integrations/store/support/journal-on.ts';

export interface WritingTask {
  readonly place: StorePlace;
  readonly cycle: number;
  /** Rows that are written together. */
  readonly groupSize: number;
}

export interface Acknowledgement {
  readonly kind: 'line' | 'group' | 'dialog' | 'refused';
  readonly id: string;
  /** Of a dialog; 1 for the others. */
  readonly version: number;
}

const writers = 4;

// Writes until it is killed, several writers at once, and reports every write when it was acknowledged.
process.once('message', async ({ place, cycle, groupSize }: WritingTask) => {
  const options = { holder: `cycle-${cycle}` };
  const engine =
    'path' in place ? await openSqliteEngine(place.path, options) : await openPostgresEngine(place.url, options);
  for (let writer = 0; writer < writers; writer++) void write(engine, `${cycle}-${writer}`, groupSize);
});

async function write(engine: StoreEngine, name: string, groupSize: number): Promise<void> {
  const { db, commit } = engine;
  const journal = journalOn(engine);
  const dialogs = createDialogStates(db, commit);
  for (let turn = 1; ; turn++) {
    const id = `${name}-${turn}`;
    await report({ kind: 'line', id: `line-${id}`, version: 1 }, () => journal.append(entryOf(`line-${id}`)));
    await report({ kind: 'group', id: `group-${id}`, version: 1 }, () => writeGroup(engine, `group-${id}`, groupSize));
    // Each dialog is written twice: made, then changed.
    const dialog = `dialog-${name}-${Math.ceil(turn / 2)}`;
    const version = turn % 2 === 1 ? 1 : 2;
    await report({ kind: 'dialog', id: dialog, version }, () =>
      dialogs.write(dialog, 'ada', `${version}`.repeat(1_000), version - 1),
    );
  }
}

async function report(acknowledgement: Acknowledgement, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    process.send?.(acknowledgement);
  } catch {
    process.send?.({ ...acknowledgement, kind: 'refused' } satisfies Acknowledgement);
  }
}

/** Several statements that belong together. */
function writeGroup({ commit }: StoreEngine, id: string, groupSize: number): Promise<void> {
  return commit(async (transaction) => {
    for (let part = 0; part < groupSize; part++) {
      await transaction
        .insertInto('seen_activities')
        .values({ conversation_id: id, activity_id: `${part}`, asker_id: '', seen_ms: 0, finished_ms: 0 })
        .execute();
    }
  });
}

function entryOf(turnId: string): JournalEntry {
  return {
    kind: 'question',
    at: '2026-11-20T09:00:00.000Z',
    turnId,
    askerId: 'ada',
    subjectId: null,
    what: 'diagnose',
    details: { text: 'x'.repeat(500) },
    language: 'en',
  };
}

import type { JournalEntry } from '../../../core/ports/journal.ts';
import type { StoreEngine } from '../store-engine.ts';
import type { AppendEntries } from './append-entries.ts';

interface Waiting {
  readonly entry: JournalEntry;
  resolve(): void;
  reject(error: unknown): void;
}

const mostTogether = 500;

/**
 * Lines that wait at the same moment go into one transaction: the head of the chain is locked until the disk has it,
 * and so one at a time would wait for each other's disk. Each is durable when its promise resolves.
 */
export function createGroupedAppend({ commit }: Pick<StoreEngine, 'commit'>, appendEntries: AppendEntries) {
  const queue: Waiting[] = [];
  let isRunning = false;

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const group = queue.splice(0, mostTogether);
      const entries = group.map(({ entry }) => entry);
      try {
        await commit((transaction) => appendEntries(transaction, entries));
        for (const { resolve } of group) resolve();
      } catch (error) {
        for (const { reject } of group) reject(error);
      }
    }
    isRunning = false;
  }

  return (entry: JournalEntry) =>
    new Promise<void>((resolve, reject) => {
      queue.push({ entry, resolve, reject });
      if (isRunning) return;
      isRunning = true;
      // What other turns write in this very moment joins the first group.
      setImmediate(() => void drain());
    });
}

import type { Kysely, Transaction } from 'kysely';

/** Runs one piece of writing inside a transaction; resolves when it is on disk. */
export type Commit<Schema> = <T>(work: (transaction: Transaction<Schema>) => Promise<T>) => Promise<T>;

interface Waiting<Schema> {
  run(transaction: Transaction<Schema>): Promise<void>;
  settle(): void;
  alone(): Promise<void>;
}

const mostTogether = 64;

/**
 * Commits what is waiting together: a disk flush costs the same for one write as for many. Each piece is durable when
 * its promise resolves. When one of a group fails, the group is undone and every piece runs again on its own, so that
 * only the faulty one is refused.
 */
export function createGroupCommit<Schema>(db: Kysely<Schema>): Commit<Schema> {
  const queue: Waiting<Schema>[] = [];
  let isRunning = false;

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const group = queue.splice(0, mostTogether);
      try {
        await db.transaction().execute(async (transaction) => {
          for (const piece of group) await piece.run(transaction);
        });
        for (const piece of group) piece.settle();
      } catch {
        for (const piece of group) await piece.alone();
      }
    }
    isRunning = false;
  }

  return <T>(work: (transaction: Transaction<Schema>) => Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      let result: T;
      queue.push({
        run: async (transaction) => {
          result = await work(transaction);
        },
        settle: () => resolve(result),
        alone: () => db.transaction().execute(work).then(resolve, reject),
      });
      if (isRunning) return;
      isRunning = true;
      // What other turns write in this very moment joins the first group.
      setImmediate(() => void drain());
    });
}

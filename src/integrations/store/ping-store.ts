import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { migrations } from './migrations/index.ts';
import type { StoreEngine } from './store-engine.ts';

/** `database`: it does not answer, or may only be read; `migrations`: it is not at the version of this program. */
export type StoreTrouble = 'database' | 'migrations';

const pingMs = 2_000;

/** Whether the store can work at this moment, by one cheap statement; it never throws and never takes longer than 2 s. */
export async function pingStore(engine: StoreEngine, patienceMs = pingMs): Promise<StoreTrouble | null> {
  const done = new AbortController();
  try {
    return await Promise.race([
      look(engine),
      setTimeout(patienceMs, 'database' as const, { signal: done.signal, ref: false }),
    ]);
  } catch (error) {
    return isTableMissing(error) ? 'migrations' : 'database';
  } finally {
    done.abort();
  }
}

async function look({ db, kind }: StoreEngine): Promise<StoreTrouble | null> {
  const isReadOnly =
    kind === 'postgres' ? sql<boolean>`current_setting('transaction_read_only') = 'on'` : sql<boolean>`false`;
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select(['name', isReadOnly.as('is_read_only')])
    .execute();
  if (rows.some((row) => Boolean(row.is_read_only))) return 'database';
  const isOurs = rows.length === Object.keys(migrations).length;
  return isOurs && rows.every(({ name }) => Object.hasOwn(migrations, name)) ? null : 'migrations';
}

function isTableMissing(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === '42P01' || (error instanceof Error && error.message.includes('no such table'));
}

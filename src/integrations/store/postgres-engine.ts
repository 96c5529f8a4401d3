import { databaseClock } from './database-clock.ts';
import { migrateStore, refuseStrangeTables } from './migrate-store.ts';
import { readPostgresAddress } from './postgres-address.ts';
import { openPostgresDatabase, openPostgresForMigration } from './postgres-database.ts';
import { postgresError } from './postgres-error.ts';
import { listPostgresTables, readPostgresSchema, refuseReadOnlyPostgres } from './postgres-probe.ts';
import { createRetryingCommit } from './retrying-commit.ts';
import type { StoreSchema } from './schema.ts';
import type { EngineOptions, StoreEngine } from './store-engine.ts';

export async function openPostgresEngine(url: string, options: EngineOptions): Promise<StoreEngine> {
  const address = readPostgresAddress(url);
  const { place } = address;
  const migrating = openPostgresForMigration<StoreSchema>(address);
  try {
    const schema = await readPostgresSchema(migrating);
    const found = { db: migrating, place, tables: await listPostgresTables(migrating, schema) };
    await refuseStrangeTables(found);
    await options.examine?.(found);
    await refuseReadOnlyPostgres(migrating, { place, schema });
    await migrateStore(migrating, schema);
  } catch (error) {
    throw postgresError(place, error);
  } finally {
    await migrating.destroy();
  }
  const db = openPostgresDatabase<StoreSchema>(address);
  const { holder } = options;
  return { kind: 'postgres', db, commit: createRetryingCommit(db), nowMs: databaseClock('postgres', options), holder };
}

import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from '../../../../src/integrations/store/migrations/index.ts';
import type { StorePlace } from '../../../../src/integrations/store/open-store.ts';
import { readPostgresAddress } from '../../../../src/integrations/store/postgres-address.ts';
import { openPostgresForMigration } from '../../../../src/integrations/store/postgres-database.ts';
import { openSqliteDatabase } from '../../../../src/integrations/store/sqlite-database.ts';
import { TransactionalSqliteDialect } from '../../../../src/integrations/store/transactional-sqlite-dialect.ts';

/** Makes the database that an earlier version would have made. */
export async function migrateTo(place: StorePlace, name: keyof typeof migrations): Promise<void> {
  const db =
    'path' in place
      ? new Kysely({ dialect: new TransactionalSqliteDialect({ database: openSqliteDatabase(place.path) }) })
      : openPostgresForMigration(readPostgresAddress(place.url));
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateTo(name);
  await db.destroy();
  if (error !== undefined) throw error;
}

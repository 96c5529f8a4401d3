import { type Kysely, sql } from 'kysely';
import { AppError } from '../../core/app-error.ts';
import { readVersion, refuseStrangeTables } from './migrate-store.ts';
import { type PostgresAddress, readPostgresAddress } from './postgres-address.ts';
import { openPostgresDatabase } from './postgres-database.ts';
import { postgresError } from './postgres-error.ts';
import { listPostgresTables, readPostgresSchema, refuseReadOnlyPostgres } from './postgres-probe.ts';
import type { StoreSchema } from './schema.ts';

export interface PostgresExamination {
  /** Host, port and database; null when the address cannot be read. */
  readonly place: string | null;
  readonly encryption: 'checked' | 'unchecked' | 'none';
  readonly isThisMachine: boolean;
  /** Null: the bot can work with it; otherwise why not, and what to do. */
  readonly problem: string | null;
  /** `older`: the next start brings it up to date. Null: not seen. */
  readonly contents: 'ours' | 'older' | 'empty' | null;
  /** Of the server, such as `18.4`; null: not seen. */
  readonly version: string | null;
}

/** Whether the bot can work with this database, by reading alone: nothing is made and nothing brought up to date. */
export async function examinePostgres(url: string): Promise<PostgresExamination> {
  const seen = { version: null, contents: null } as Pick<PostgresExamination, 'version' | 'contents'>;
  let address: PostgresAddress;
  try {
    address = readPostgresAddress(url);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ...seen, place: null, encryption: 'none', isThisMachine: false, problem: error.message };
  }
  const { place, ssl, host } = address;
  const connection = {
    place,
    encryption: ssl === false ? 'none' : ssl.rejectUnauthorized === false ? 'unchecked' : 'checked',
    isThisMachine: host.startsWith('/') || ['localhost', '127.0.0.1', '::1'].includes(host),
  } as const;
  const db = openPostgresDatabase<StoreSchema>(address);
  try {
    return { ...connection, ...(await examine(db, place)), problem: null };
  } catch (error) {
    const { message } = postgresError(place, error);
    return { ...connection, ...seen, problem: message.replace(/^the database \S+ (?:cannot be used: )?/, '') };
  } finally {
    await db.destroy();
  }
}

async function examine(
  db: Kysely<StoreSchema>,
  place: string,
): Promise<Pick<PostgresExamination, 'version' | 'contents'>> {
  const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(db);
  const version = rows[0]?.version.split(' ', 1)[0] ?? null;
  const schema = await readPostgresSchema(db);
  const tables = await listPostgresTables(db, schema);
  await refuseStrangeTables({ db, place, tables });
  await refuseReadOnlyPostgres(db, { place, schema });
  const contents = tables.length === 0 ? 'empty' : (await readVersion(db)) === 'ours' ? 'ours' : 'older';
  if (contents !== 'ours') await refuseWithoutMaking(db, schema);
  return { version, contents };
}

/** The next start has tables to make or change. */
async function refuseWithoutMaking(db: Kysely<StoreSchema>, schema: string): Promise<void> {
  const { rows } = await sql<{ may: boolean }>`select has_schema_privilege(${schema}, 'create') as may`.execute(db);
  if (rows[0]?.may === true) return;
  const words = 'the user may not make or change its tables; make the user owner of the database';
  throw new AppError('forbidden', words);
}

import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { PostgresAddress } from './postgres-address.ts';

/** Every replica holds at most this many; a small managed server allows about fifty altogether. */
const mostConnections = 10;
const connectMs = 5_000;
const statementMs = 15_000;
/** A replica waits this long for another one that brings the database up to date. */
const migrationMs = 10 * 60_000;
const bigintOid = 20;

/** A bounded pool in which no statement and no wait lasts for ever. It connects when it is first used. */
export function openPostgresDatabase<Schema>(address: PostgresAddress): Kysely<Schema> {
  return kyselyOf(address, { max: mostConnections, statementMs });
}

/** One connection, patient enough for long changes to tables and for the lock of another replica. */
export function openPostgresForMigration<Schema>(address: PostgresAddress): Kysely<Schema> {
  return kyselyOf(address, { max: 1, statementMs: migrationMs });
}

function kyselyOf<Schema>(address: PostgresAddress, limits: { max: number; statementMs: number }): Kysely<Schema> {
  const { place: _, ...connection } = address;
  const pool = new pg.Pool({
    ...connection,
    max: limits.max,
    connectionTimeoutMillis: connectMs,
    idleTimeoutMillis: 30_000,
    statement_timeout: limits.statementMs,
    // When the server is gone without a word, its own time-out is of no use.
    query_timeout: limits.statementMs + connectMs,
    idle_in_transaction_session_timeout: statementMs,
    keepAlive: true,
    application_name: 'writeback-desk',
    types: { getTypeParser: typeParser },
  });
  // An idle connection that breaks is replaced at the next use; unheard, the event would end the process.
  pool.on('error', () => {});
  // So would the break of one that is in use but between two statements; the next statement reports it.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}

/** Whole numbers as numbers, as SQLite gives them: our largest are milliseconds. For this pool only. */
const typeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === bigintOid && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format as 'text');

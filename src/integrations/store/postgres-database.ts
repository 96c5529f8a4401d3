import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { wordsOfError } from '../../core/words-of-error.ts';
import type { PostgresAddress } from './postgres-address.ts';
import { runningPostgresError } from './postgres-error.ts';
import { translateErrors } from './translate-errors.ts';

/** Every replica holds at most this many; a small managed server allows about fifty altogether. */
const mostConnections = 10;
const connectMs = 5_000;
const statementMs = 15_000;
/** A replica waits this long for another one that brings the database up to date. */
const migrationMs = 10 * 60_000;
const bigintOid = 20;

/** A bounded pool in which no statement and no wait lasts for ever. It connects when it is first used. */
export function openPostgresDatabase<Schema>(
  address: PostgresAddress,
  limits: { readonly statementMs: number } = { statementMs },
): Kysely<Schema> {
  const dialect = dialectOf(address, { max: mostConnections, ...limits });
  return new Kysely<Schema>({
    dialect: translateErrors(dialect, (error) => runningPostgresError(address.place, error)),
  });
}

/** One connection, patient enough for long changes to tables and for the lock of another replica. */
export function openPostgresForMigration<Schema>(address: PostgresAddress): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: dialectOf(address, { max: 1, statementMs: migrationMs }) });
}

function dialectOf(address: PostgresAddress, limits: { max: number; statementMs: number }): PostgresDialect {
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
  // A connection that breaks is replaced at the next use; unheard, the event would end the process. The pool hears
  // those that are idle, and nobody those that are in the middle of a transaction.
  pool.on('error', () => {});
  pool.on('connect', (client) => {
    client.on('error', () => {});
    endWhenSilent(client);
  });
  return new PostgresDialect({ pool });
}

/**
 * A server that is gone without a word leaves connections on which the next statement would wait as long as the last.
 * One that did not answer in time is ended, so that the pool makes a new one.
 */
function endWhenSilent(client: pg.PoolClient): void {
  const query: (...input: readonly unknown[]) => unknown = client.query.bind(client);
  const watched = async (...input: readonly unknown[]): Promise<unknown> => {
    try {
      return await query(...input);
    } catch (error) {
      if (wordsOfError(error) === 'Query read timeout') void (client as unknown as pg.Client).end();
      throw error;
    }
  };
  // kysely uses the form with a promise only.
  Object.assign(client, { query: watched });
}

/** Whole numbers as numbers, as SQLite gives them: our largest are milliseconds. For this pool only. */
const typeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === bigintOid && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format as 'text');

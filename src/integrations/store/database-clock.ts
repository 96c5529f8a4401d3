import { type RawBuilder, sql } from 'kysely';
import type { EngineOptions, StoreEngine } from './store-engine.ts';

const clocks = {
  sqlite: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
  postgres: sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`,
} as const;

/** The time of the database in milliseconds, as an expression. */
export function databaseClock(
  kind: StoreEngine['kind'],
  { clockOffsetMs }: Pick<EngineOptions, 'clockOffsetMs'>,
): () => RawBuilder<number> {
  const clock = clocks[kind];
  if (clockOffsetMs === undefined) return () => clock;
  return () => sql<number>`(${clock} + cast(${clockOffsetMs()} as bigint))`;
}

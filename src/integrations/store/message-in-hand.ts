import { type RawBuilder, sql } from 'kysely';
import { longestWaitMs } from './pace.ts';
import type { StoreEngine } from './store-engine.ts';

/** True while a sender has the row of this name; a claim that ends later than any claim may last has run out. */
export function isInHand({ nowMs }: Pick<StoreEngine, 'nowMs'>, row: string): RawBuilder<boolean> {
  const [state, holder, due] = ['state', 'claimed_by', 'due_ms'].map((column) => sql.ref(`${row}.${column}`));
  return sql<boolean>`(${state} = 'waiting' and ${holder} is not null and ${due} > ${nowMs()} and ${due} <= ${nowMs()} + ${sql.lit(longestWaitMs)})`;
}

/** True when the row of this name may be tried; a time further ahead than any wait was written by a wrong clock. */
export function isDue({ nowMs }: Pick<StoreEngine, 'nowMs'>, row: string): RawBuilder<boolean> {
  const due = sql.ref(`${row}.due_ms`);
  return sql<boolean>`(${due} <= ${nowMs()} or ${due} > ${nowMs()} + ${sql.lit(longestWaitMs)})`;
}

/** So many milliseconds from now, never further ahead than a wait may last. */
export function fromNow({ nowMs }: Pick<StoreEngine, 'nowMs'>, inMs: number): RawBuilder<number> {
  return sql<number>`${nowMs()} + ${sql.lit(Math.round(Math.min(Math.max(inMs, 0), longestWaitMs)))}`;
}

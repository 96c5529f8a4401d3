import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { AuditEvent } from '../../core/audit-event.ts';
import { peopleOfEvent } from '../../core/people-of-event.ts';
import { type AuditMirror, type MirrorProgress, type MirrorSpan, nothingRead } from '../../core/ports/audit-mirror.ts';
import { fence } from './leases.ts';
import { purgeAudit } from './purge-audit.ts';
import type { StoreSchema } from './schema.ts';
import type { StoreEngine } from './store-engine.ts';

/** There is one tenant and so one mirror; the row is its state. */
const mirrorName = 'audit-log';

const dayMs = 24 * 3600_000;

/** Whether rows about this person that are this old were forgotten on request, and must stay so. */
export type IsForgotten = (personId: string, atMs: number) => boolean;

/** `readForgotten` is asked inside the transaction that takes rows in. */
export function createAuditMirror(
  engine: StoreEngine,
  readForgotten: (transaction: Transaction<StoreSchema>) => Promise<IsForgotten>,
): AuditMirror {
  const { db, commit, nowMs } = engine;
  return {
    readState: async () => {
      const row = await db
        .selectFrom('audit_mirror')
        .select(['revision', 'progress', sql<number | null>`${nowMs()} - polled_ms`.as('ago_ms')])
        .where('name', '=', mirrorName)
        .executeTakeFirst();
      if (row === undefined) return { progress: nothingRead, revision: 0, polledAgoMs: null };
      return { progress: progressOf(row.progress), revision: row.revision, polledAgoMs: row.ago_ms };
    },
    ingest: (lease, { events, advance = unchanged, isPoll = false }) =>
      commit(async (transaction) => {
        await fence(transaction, lease);
        // Whoever forgets a person takes the same row first: what is read of it now holds until the end.
        const stored = await lockState(transaction, lease.epoch);
        const rows = rowsOf(events, await readForgotten(transaction));
        const added = await insertRows(engine.kind, transaction, rows);
        const progress = advance(progressOf(stored));
        await transaction
          .updateTable('audit_mirror')
          .set({
            epoch: lease.epoch,
            progress: JSON.stringify(progress),
            ...(added && { revision: sql<number>`revision + 1` }),
            ...(isPoll && { polled_ms: nowMs() }),
          })
          .where('name', '=', mirrorName)
          .execute();
        return progress;
      }),
    listNewest: async ({ since, until, most }) => {
      const rows = await db
        .selectFrom('audit_events')
        .select(['at_ms', 'id', 'event'])
        .where('at_ms', '>=', Date.parse(since))
        .$if(until !== undefined, (query) => query.where('at_ms', '<=', Date.parse(until ?? '')))
        .orderBy('at_ms', 'desc')
        .orderBy('id', 'desc')
        .limit(most)
        .execute();
      return rows.map(eventOf);
    },
    listOfPerson: async (personId, span) => {
      const rows = await db
        .selectFrom('audit_event_people as people')
        .select(({ selectFrom }) => [
          'people.at_ms',
          'people.id',
          // Not a join: without fresh statistics PostgreSQL reads the whole table for one.
          selectFrom('audit_events as events')
            .select('events.event')
            .whereRef('events.at_ms', '=', 'people.at_ms')
            .whereRef('events.id', '=', 'people.id')
            .as('event'),
        ])
        .where('people.day', 'in', daysOf(span))
        .where('people.person_id', '=', personId)
        .where('people.at_ms', '>=', Date.parse(span.since))
        .orderBy('people.at_ms', 'desc')
        .orderBy('people.id', 'desc')
        .limit(span.most)
        .execute();
      return rows.flatMap(({ event, ...key }) => (event === null ? [] : [eventOf({ ...key, event })]));
    },
    purgeAudit: (beforeMs) => purgeAudit(engine, beforeMs),
    empty: () =>
      commit(async (transaction) => {
        await transaction
          .updateTable('audit_mirror')
          .set({ progress: JSON.stringify(nothingRead), polled_ms: null, revision: sql<number>`revision + 1` })
          .execute();
        await transaction.deleteFrom('audit_events').execute();
        await transaction.deleteFrom('audit_event_people').execute();
      }),
  };
}

const unchanged = (progress: MirrorProgress): MirrorProgress => progress;

function progressOf(text: string): MirrorProgress {
  return { ...nothingRead, ...(JSON.parse(text) as Partial<MirrorProgress>) };
}

/** Without what the key says already. */
function kept({ id: _, at: __, ...rest }: AuditEvent): Omit<AuditEvent, 'id' | 'at'> {
  return rest;
}

function eventOf({ at_ms, id, event }: StoreSchema['audit_events']): AuditEvent {
  return { id, at: new Date(at_ms).toISOString(), ...(JSON.parse(event) as Omit<AuditEvent, 'id' | 'at'>) };
}

/** Makes the row when it is the first time, and keeps it to this transaction. */
async function lockState(transaction: Transaction<StoreSchema>, epoch: number): Promise<string> {
  const { progress } = await transaction
    .insertInto('audit_mirror')
    .values({ name: mirrorName, epoch, revision: 0, progress: JSON.stringify(nothingRead) })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ epoch }))
    .returning('progress')
    .executeTakeFirstOrThrow();
  return progress;
}

interface Rows {
  readonly count: number;
  readonly events: string;
  readonly people: string;
}

/** Each table's rows as one JSON parameter: thousands of parameters cost more than the writing itself. */
function rowsOf(events: readonly AuditEvent[], isForgotten: IsForgotten): Rows {
  const rows: unknown[] = [];
  const people: unknown[] = [];
  for (const event of events) {
    const atMs = Date.parse(event.at);
    const ids = [...new Set(peopleOfEvent(event))];
    if (ids.some((id) => isForgotten(id, atMs))) continue;
    const rowId = storable(event.id);
    rows.push({ t: atMs, i: rowId, e: JSON.stringify(kept(event)) });
    for (const id of ids) people.push({ d: Math.floor(atMs / dayMs), p: storable(id), t: atMs, i: rowId });
  }
  return { count: rows.length, events: JSON.stringify(rows), people: JSON.stringify(people) };
}

/** PostgreSQL takes neither a NUL nor half a character, and one such row must not hold up all that follow. */
function storable(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}

/** Whether any of them was new. */
async function insertRows(kind: StoreEngine['kind'], transaction: Transaction<StoreSchema>, rows: Rows) {
  if (rows.count === 0) return false;
  const { events, people } = insertions[kind](rows);
  const { numAffectedRows } = await events.execute(transaction);
  await people.execute(transaction);
  return numAffectedRows !== undefined && numAffectedRows > 0n;
}

type Insertion = (rows: Rows) => { readonly events: RawBuilder<unknown>; readonly people: RawBuilder<unknown> };

// "where true": without it SQLite takes "on conflict" for the condition of a join.
const insertions: Record<StoreEngine['kind'], Insertion> = {
  sqlite: ({ events, people }) => ({
    events: sql`insert into audit_events (at_ms, id, event)
      select value ->> 't', value ->> 'i', value ->> 'e' from json_each(${events}) where true on conflict do nothing`,
    people: sql`insert into audit_event_people (day, person_id, at_ms, id)
      select value ->> 'd', value ->> 'p', value ->> 't', value ->> 'i' from json_each(${people}) where true
      on conflict do nothing`,
  }),
  postgres: ({ events, people }) => ({
    events: sql`insert into audit_events (at_ms, id, event)
      select t, i, e from jsonb_to_recordset(${events}::jsonb) as new (t bigint, i text, e text) on conflict do nothing`,
    people: sql`insert into audit_event_people (day, person_id, at_ms, id)
      select d, p, t, i from jsonb_to_recordset(${people}::jsonb) as new (d integer, p text, t bigint, i text)
      on conflict do nothing`,
  }),
};

const mostDays = 400;

function daysOf({ since, until }: MirrorSpan): readonly number[] {
  // A row of tomorrow by our clock may be there: the service's clock counts.
  const last = Math.floor((until === undefined ? Date.now() + dayMs : Date.parse(until)) / dayMs);
  const first = Math.max(Math.floor(Date.parse(since) / dayMs), last - mostDays);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

import { randomUUID } from 'node:crypto';
import type { AuditMirror } from '../../core/ports/audit-mirror.ts';
import type { Cases } from '../../core/ports/cases.ts';
import type { Conversations } from '../../core/ports/conversations.ts';
import type { JobQueue } from '../../core/ports/jobs.ts';
import type { Journal } from '../../core/ports/journal.ts';
import type { Leases } from '../../core/ports/leases.ts';
import type { DialogStates, Preferences } from '../../core/ports/memory-store.ts';
import type { Outbox } from '../../core/ports/outbox.ts';
import type { PersonalChats } from '../../core/ports/personal-chats.ts';
import type { ReportingSlots } from '../../core/ports/reporting-slots.ts';
import type { TurnLedger } from '../../core/ports/turn-ledger.ts';
import { createAuditMirror } from './audit-mirror.ts';
import { createCases } from './cases.ts';
import { createConversations } from './conversations.ts';
import { createDialogStates } from './dialog-states.ts';
import { createJobQueue, type EffectWriters } from './job-queue.ts';
import { appendEntries, createJournal } from './journal.ts';
import { createLeases } from './leases.ts';
import { createOutbox } from './outbox.ts';
import { createPersonalChats } from './personal-chats.ts';
import { pingStore, type StoreTrouble } from './ping-store.ts';
import { openPostgresEngine } from './postgres-engine.ts';
import { createPreferences } from './preferences.ts';
import { putInHand, putMessages } from './put-messages.ts';
import { createSharedReportingSlots } from './shared-reporting-slots.ts';
import { openSqliteEngine } from './sqlite-engine.ts';
import type { EngineOptions } from './store-engine.ts';
import { createTurnLedger } from './turn-ledger.ts';

/** A file of SQLite (or `:memory:`), or the address of a PostgreSQL database. */
export type StorePlace = { readonly path: string } | { readonly url: string };

export interface StoreOptions extends Partial<EngineOptions> {}

export interface Store {
  readonly journal: Journal;
  readonly preferences: Preferences;
  readonly turns: TurnLedger;
  readonly cases: Cases;
  readonly dialogs: DialogStates;
  readonly chats: PersonalChats;
  readonly conversations: Conversations;
  readonly leases: Leases;
  readonly jobs: JobQueue;
  readonly outbox: Outbox;
  /** Whether the store can work at this moment: null, or what is in the way. Never throws, within 2 s. */
  ping(): Promise<StoreTrouble | null>;
  readonly mirror: AuditMirror;
  readonly reportingSlots: ReportingSlots;
  close(): Promise<void>;
}

/**
 * Opens the database, brings it up to date and hands out its parts. Throws AppError, in one line without a password,
 * when it cannot be reached, is not ours, is read-only or was made by a newer version; it is left as it was then.
 */
export async function openStore(place: StorePlace, options: StoreOptions = {}): Promise<Store> {
  const engineOptions: EngineOptions = { ...options, holder: options.holder ?? randomUUID() };
  const engine =
    'path' in place
      ? await openSqliteEngine(place.path, engineOptions)
      : await openPostgresEngine(place.url, engineOptions);
  const { db, commit } = engine;
  const writers: EffectWriters = {
    appendEntries,
    putMessages: (transaction, messages) => putMessages(transaction, engine, messages),
  };
  return {
    journal: createJournal(db, commit),
    preferences: createPreferences(db),
    turns: createTurnLedger(engine, {
      ...writers,
      putInHand: (transaction, messages, forMs) => putInHand(transaction, engine, { messages, forMs }),
    }),
    cases: createCases(db),
    dialogs: createDialogStates(db, commit),
    chats: createPersonalChats(db),
    conversations: createConversations(engine),
    leases: createLeases(engine),
    jobs: createJobQueue(engine, writers),
    outbox: createOutbox(engine),
    ping: () => pingStore(engine),
    mirror: createAuditMirror(engine),
    reportingSlots: createSharedReportingSlots(engine),
    close: () => db.destroy(),
  };
}

import { randomUUID } from 'node:crypto';
import type { AuditMirror } from '../../core/ports/audit-mirror.ts';
import type { Cases } from '../../core/ports/cases.ts';
import type { Conversations } from '../../core/ports/conversations.ts';
import type { JobQueue } from '../../core/ports/jobs.ts';
import type { Journal } from '../../core/ports/journal.ts';
import type { JournalAudit } from '../../core/ports/journal-audit.ts';
import type { Leases } from '../../core/ports/leases.ts';
import type { DialogStates, Preferences } from '../../core/ports/memory-store.ts';
import type { Outbox } from '../../core/ports/outbox.ts';
import type { PersonalChats } from '../../core/ports/personal-chats.ts';
import type { ForgottenPeople, Privacy } from '../../core/ports/privacy.ts';
import type { ReportingSlots } from '../../core/ports/reporting-slots.ts';
import type { TurnLedger } from '../../core/ports/turn-ledger.ts';
import { createAuditMirror } from './audit-mirror.ts';
import { createCases } from './cases.ts';
import { createConversations } from './conversations.ts';
import { createDialogStates } from './dialog-states.ts';
import { exportPerson } from './export-person.ts';
import { forgetPerson } from './forget-person.ts';
import { createForgottenPeople, forgottenAtOnce } from './forgotten-people.ts';
import { createJobQueue, type EffectWriters } from './job-queue.ts';
import { createAppendEntries } from './journal/append-entries.ts';
import { createJournalAudit } from './journal/journal-audit.ts';
import {
  type JournalKeyPlace,
  journalKeyPlace,
  makeJournalKeyFile,
  randomJournalKeys,
  readJournalKeyFile,
} from './journal/journal-key-file.ts';
import { prepareJournal, refuseOtherKey } from './journal/prepare-journal.ts';
import { createJournal } from './journal.ts';
import type { JournalParts } from './journal-parts.ts';
import { createLeases } from './leases.ts';
import { createOutbox } from './outbox.ts';
import { createPersonalChats } from './personal-chats.ts';
import { pingStore, type StoreTrouble } from './ping-store.ts';
import { readPostgresAddress } from './postgres-address.ts';
import { openPostgresEngine } from './postgres-engine.ts';
import { postgresError } from './postgres-error.ts';
import { createPreferences } from './preferences.ts';
import { purgeStore } from './purge-store.ts';
import { putInHand, putMessages } from './put-messages.ts';
import { createSharedReportingSlots } from './shared-reporting-slots.ts';
import { openSqliteEngine } from './sqlite-engine.ts';
import type { EngineOptions, StoreEngine } from './store-engine.ts';
import { createTurnLedger } from './turn-ledger.ts';

/**
 * A file of SQLite (or `:memory:`), or the address of a PostgreSQL database. The key of the journal is kept outside
 * both; beside a database file it is made at the first start.
 */
export type StorePlace =
  | { readonly path: string; readonly journalKeyFile?: string | undefined }
  | { readonly url: string; readonly journalKeyFile: string | undefined };

export interface StoreOptions extends Partial<Omit<EngineOptions, 'examine'>> {}

export interface Store {
  readonly journal: Journal;
  readonly audit: JournalAudit;
  readonly privacy: Privacy;
  readonly forgotten: ForgottenPeople;
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
 * when it cannot be reached, is not ours, is read-only, was made by a newer version or signed with a key that we do not
 * have; it is left as it was then.
 */
export async function openStore(place: StorePlace, options: StoreOptions = {}): Promise<Store> {
  const keyPlace = journalKeyPlace(place, place.journalKeyFile);
  const found = keyPlace === null ? randomJournalKeys() : readJournalKeyFile(keyPlace);
  const engine = await openEngine(place, {
    ...options,
    holder: options.holder ?? randomUUID(),
    examine: (database) => refuseOtherKey({ ...database, keys: found, keyFile: keyPlace?.file ?? 'memory' }),
  });
  try {
    const keys = found ?? makeJournalKeyFile(keyPlace as JournalKeyPlace);
    const appendEntries = createAppendEntries(engine, keys);
    await prepareJournal(engine, keys, appendEntries);
    return partsOf({ engine, keys, appendEntries });
  } catch (error) {
    await engine.db.destroy();
    throw 'url' in place ? postgresError(readPostgresAddress(place.url).place, error) : error;
  }
}

async function openEngine(place: StorePlace, options: EngineOptions): Promise<StoreEngine> {
  return 'path' in place ? await openSqliteEngine(place.path, options) : await openPostgresEngine(place.url, options);
}

function partsOf(parts: JournalParts): Store {
  const { engine, keys, appendEntries } = parts;
  const { db, commit } = engine;
  const writers: EffectWriters = {
    appendEntries,
    putMessages: (transaction, messages) => putMessages(transaction, engine, messages),
  };
  return {
    journal: createJournal(engine, appendEntries),
    audit: createJournalAudit(engine, keys),
    privacy: {
      purgeAll: (retention) => purgeStore(parts, retention),
      exportPerson: (personId) => exportPerson(parts, personId),
      forgetPerson: (personId) => forgetPerson(parts, personId),
    },
    forgotten: createForgottenPeople(db, keys),
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
    mirror: createAuditMirror(engine, (transaction) => forgottenAtOnce(transaction, keys)),
    reportingSlots: createSharedReportingSlots(engine),
    close: () => db.destroy(),
  };
}

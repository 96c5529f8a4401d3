import { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { AppError } from '../../core/app-error.ts';
import type { Journal } from '../../core/ports/journal.ts';
import type { DialogStates, Preferences, SeenActivities } from '../../core/ports/memory-store.ts';
import type { PersonalChats } from '../../core/ports/personal-chats.ts';
import { createDialogStates } from './dialog-states.ts';
import { createGroupCommit } from './group-commit.ts';
import { createJournal } from './journal.ts';
import { migrations } from './migrations/index.ts';
import { createPersonalChats } from './personal-chats.ts';
import { createPreferences } from './preferences.ts';
import type { StoreSchema } from './schema.ts';
import { createSeenActivities } from './seen-activities.ts';
import { openSqliteDatabase } from './sqlite-database.ts';
import { TransactionalSqliteDialect } from './transactional-sqlite-dialect.ts';

export interface Store {
  readonly journal: Journal;
  readonly preferences: Preferences;
  readonly seen: SeenActivities;
  readonly dialogs: DialogStates;
  readonly chats: PersonalChats;
  close(): Promise<void>;
}

/** Opens the database file, brings it up to date and hands out its parts. */
export async function openStore({ path }: { readonly path: string }): Promise<Store> {
  const db = new Kysely<StoreSchema>({
    dialect: new TransactionalSqliteDialect({ database: openSqliteDatabase(path) }),
  });
  await migrate(db, path);
  const commit = createGroupCommit(db);
  return {
    journal: createJournal(db, commit),
    preferences: createPreferences(db),
    seen: createSeenActivities(commit),
    dialogs: createDialogStates(db, commit),
    chats: createPersonalChats(db),
    close: () => db.destroy(),
  };
}

async function migrate(db: Kysely<StoreSchema>, path: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  await db.destroy();
  const words = error instanceof Error ? error.message : String(error);
  throw new AppError('conflict', `the database ${path} cannot be brought up to date: ${words}`, { cause: error });
}

import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { AppError } from '../../core/app-error.ts';
import { wordsOfError } from '../../core/words-of-error.ts';
import { journalKeyPlace, readJournalKeyFile } from './journal/journal-key-file.ts';
import type { JournalKeys } from './journal/journal-keys.ts';
import type { StorePlace } from './open-store.ts';
import { readPostgresAddress } from './postgres-address.ts';
import { openPostgresForMigration } from './postgres-database.ts';
import type { StoreSchema } from './schema.ts';

export interface JournalKeyProbe {
  readonly file: string;
  readonly exists: boolean;
  /** Others than the owner may read or write it. */
  readonly isOpenToOthers: boolean;
  /** Null: it can be used; otherwise why not. */
  readonly problem: string | null;
  /** Whether it is the key that the journal was signed with; null: there is no journal yet, or it cannot be read. */
  readonly matches: boolean | null;
}

const othersBits = 0o077;

/** Looks at the key of the journal and at the database; makes and changes nothing. Never throws. */
export async function probeJournalKey(place: StorePlace): Promise<JournalKeyProbe> {
  const nothing = { file: 'JOURNAL_KEY_FILE', exists: false, isOpenToOthers: false, matches: null };
  try {
    const keyPlace = journalKeyPlace(place, place.journalKeyFile);
    if (keyPlace === null) return { ...nothing, problem: null };
    const { file } = keyPlace;
    const exists = existsSync(file);
    const isOpenToOthers = exists && process.platform !== 'win32' && (statSync(file).mode & othersBits) !== 0;
    const found = { file, exists, isOpenToOthers, matches: null };
    try {
      const keys = readJournalKeyFile(keyPlace);
      return { ...found, matches: await matches(place, keys), problem: null };
    } catch (error) {
      return { ...found, problem: wordsOf(error) };
    }
  } catch (error) {
    return { ...nothing, problem: wordsOf(error) };
  }
}

async function matches(place: StorePlace, keys: JournalKeys | null): Promise<boolean | null> {
  const ids = await keyIdsOf(place).catch(() => []);
  return ids.length === 0 ? null : ids.some((id) => keys?.has(id) === true);
}

const headKey = "select key_id from journal_head where key_id <> ''";
const lastKey = 'select key_id from journal order by seq desc limit 1';

/** The keys of the last line and of the head; none: there is no journal yet. */
async function keyIdsOf(place: StorePlace): Promise<readonly string[]> {
  if ('url' in place) return await keyIdsOfPostgres(place.url);
  if (!existsSync(place.path)) return [];
  const database = new DatabaseSync(place.path, { readOnly: true });
  try {
    return [headKey, lastKey].flatMap((query) => database.prepare(query).all()).map(({ key_id }) => String(key_id));
  } finally {
    database.close();
  }
}

async function keyIdsOfPostgres(url: string): Promise<readonly string[]> {
  const db = openPostgresForMigration<StoreSchema>(readPostgresAddress(url));
  try {
    const head = await db.selectFrom('journal_head').select('key_id').where('key_id', '<>', '').execute();
    const last = await db.selectFrom('journal').select('key_id').orderBy('seq', 'desc').limit(1).execute();
    return [...head, ...last].map(({ key_id }) => key_id);
  } finally {
    await db.destroy();
  }
}

function wordsOf(error: unknown): string {
  return error instanceof AppError ? error.message : wordsOfError(error);
}

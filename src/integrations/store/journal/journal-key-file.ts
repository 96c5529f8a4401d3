import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, linkSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { AppError } from '../../../core/app-error.ts';
import { wordsOfError } from '../../../core/words-of-error.ts';
import { createJournalKeys, type JournalKeys, parseJournalKeys } from './journal-keys.ts';

const ownerOnly = 0o600;

/** Where the key is, and whether a missing one may be made. */
export interface JournalKeyPlace {
  readonly file: string;
  readonly isMadeWhenMissing: boolean;
}

/** Beside a database file unless said; for `:memory:` null, as nobody will read it later. */
export function journalKeyPlace(
  place: { readonly path: string } | { readonly url: string },
  file: string | undefined,
): JournalKeyPlace | null {
  if (file !== undefined) return { file, isMadeWhenMissing: false };
  if ('url' in place) throw new AppError('invalid-input', 'JOURNAL_KEY_FILE is missing: replicas share one key');
  if (place.path === ':memory:') return null;
  return { file: join(dirname(place.path), 'journal.key'), isMadeWhenMissing: true };
}

/** Null: there is no such file, and one may be made. Throws AppError `invalid-input` otherwise. */
export function readJournalKeyFile({ file, isMadeWhenMissing }: JournalKeyPlace): JournalKeys | null {
  try {
    return parseJournalKeys(readFileSync(file, 'utf8'), file);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    if (isMadeWhenMissing && hasCode(cause, 'ENOENT')) return null;
    throw new AppError(
      'invalid-input',
      `the journal key file ${file} cannot be read: ${wordsOfError(cause)}; look at JOURNAL_KEY_FILE`,
      { cause },
    );
  }
}

/** A new key for its owner alone. Of several processes that make it at once, one wins and all take that one. */
export function makeJournalKeyFile(place: JournalKeyPlace): JournalKeys {
  const draft = `${place.file}.${randomBytes(6).toString('hex')}`;
  try {
    writeDurably(draft, `${randomBytes(32).toString('base64')}\n`);
    // A link appears whole or not at all, and never in the place of a file that is there.
    linkSync(draft, place.file);
  } catch (cause) {
    if (!hasCode(cause, 'EEXIST')) {
      const words = wordsOfError(cause);
      throw new AppError('invalid-input', `the journal key file ${place.file} cannot be made: ${words}`, { cause });
    }
  } finally {
    removeQuietly(draft);
  }
  syncFolder(dirname(place.file));
  return readJournalKeyFile({ ...place, isMadeWhenMissing: false }) as JournalKeys;
}

export function randomJournalKeys(): JournalKeys {
  return createJournalKeys([randomBytes(32)]);
}

function writeDurably(file: string, text: string): void {
  const descriptor = openSync(file, 'wx', ownerOnly);
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The journal must not survive a power cut that its key does not. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function removeQuietly(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // It was never made.
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

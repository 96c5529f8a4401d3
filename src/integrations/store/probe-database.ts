import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { wordsOfError } from '../../core/words-of-error.ts';
import { type FileSystemProbe, networkFileSystemOf } from './network-file-system.ts';

export interface DatabaseProbe {
  readonly path: string;
  readonly exists: boolean;
  /** Null: it can be written; otherwise why not. */
  readonly problem: string | null;
  /** Others than the owner may read or write it. */
  readonly isOpenToOthers: boolean;
}

const othersBits = 0o077;

/** Whether the database can be written, without making it, changing it or bringing it up to date. */
export function probeDatabase(path: string, fileSystem?: FileSystemProbe): DatabaseProbe {
  const full = resolve(path);
  const exists = existsSync(full);
  return {
    path: full,
    exists,
    problem: problemOfFileSystem(full, fileSystem) ?? (exists ? problemOfFile(full) : problemOfFolder(dirname(full))),
    isOpenToOthers: exists && (statSync(full).mode & othersBits) !== 0,
  };
}

function problemOfFileSystem(path: string, fileSystem: FileSystemProbe | undefined): string | null {
  const kind = networkFileSystemOf(path, fileSystem);
  return kind === null ? null : `it is on a network file system (${kind})`;
}

function problemOfFile(path: string): string | null {
  let database: DatabaseSync | undefined;
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    database = new DatabaseSync(path, { timeout: 2_000 });
    database.exec('BEGIN IMMEDIATE; ROLLBACK;');
    return null;
  } catch (error) {
    return wordsOfError(error);
  } finally {
    database?.close();
  }
}

/** The nearest folder that exists has to let us make the others. */
function problemOfFolder(folder: string): string | null {
  if (!existsSync(folder) && dirname(folder) !== folder) return problemOfFolder(dirname(folder));
  try {
    if (!statSync(folder).isDirectory()) return `${folder} is not a folder`;
    accessSync(folder, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    return wordsOfError(error);
  }
}

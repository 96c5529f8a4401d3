import { AppError } from '../../core/app-error.ts';

// https://www.sqlite.org/rescode.html: the lowest byte of a code is its kind.
const byKind: Readonly<Record<number, readonly [name: string, words: string]>> = {
  5: ['SQLITE_BUSY', 'another program keeps it locked; stop that program'],
  6: ['SQLITE_LOCKED', 'another program keeps it locked; stop that program'],
  8: ['SQLITE_READONLY', 'it is read-only; give the account that runs the bot the right to write it'],
  10: ['SQLITE_IOERR', 'the disk reports an error; look at the disk, and whether there is room on it'],
  11: ['SQLITE_CORRUPT', 'it is damaged; stop the bot and restore a backup'],
  13: ['SQLITE_FULL', 'the disk is full; make room'],
  14: ['SQLITE_CANTOPEN', 'its files cannot be opened; look at the folder and its rights'],
  26: ['SQLITE_NOTADB', 'it is damaged; stop the bot and restore a backup'],
};

/** What happened to an open file, in one line that says what to do; a mistake of ours comes back as it was. */
export function sqliteError(path: string, error: unknown): unknown {
  const kind = byKind[codeOf(error) & 0xff];
  if (kind === undefined) return error;
  const [details, words] = kind;
  return new AppError('unavailable', `the database ${path} cannot be used: ${words}`, { cause: error, details });
}

function codeOf(error: unknown): number {
  const code = typeof error === 'object' && error !== null && 'errcode' in error ? error.errcode : undefined;
  return typeof code === 'number' ? code : 0;
}

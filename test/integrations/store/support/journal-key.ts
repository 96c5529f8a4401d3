import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A key file such as an operator makes it; the keys are new unless given. */
export function writeJournalKey(folder: string, keys: readonly string[] = [newJournalKey()]): string {
  const file = join(folder, `journal-${randomBytes(4).toString('hex')}.key`);
  writeFileSync(file, keys.map((key) => `${key}\n`).join(''), { mode: 0o600 });
  return file;
}

export function newJournalKey(): string {
  return randomBytes(32).toString('base64');
}

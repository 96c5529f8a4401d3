import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const dayMs = 24 * 3_600_000;
const backupName = /^writeback-desk-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.sqlite(\.part)?$/;

/** A clock that is years ahead must not cost every backup there is. */
const alwaysKept = 3;

interface Pruning {
  readonly keepDays: number;
  readonly now: string;
}

/**
 * Removes backups older than that, and the unfinished ones of processes that were killed; nothing else in the folder.
 * The youngest stay however old they are. Returns the names of the complete ones that went.
 */
export function pruneBackups(folder: string, { keepDays, now }: Pruning): readonly string[] {
  const found = readdirSync(folder).flatMap((name) => {
    const parts = backupName.exec(name);
    if (parts === null) return [];
    const [, year, month, day, hour, minute, second, part] = parts;
    return [
      {
        name,
        atMs: Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`),
        isComplete: part === undefined,
      },
    ];
  });
  const isOlder = (days: number) => (entry: { readonly atMs: number }) => Date.parse(now) - entry.atMs > days * dayMs;
  const complete = found.filter(({ isComplete }) => isComplete).toSorted((one, other) => other.atMs - one.atMs);
  const expired = complete.slice(alwaysKept).filter(isOlder(keepDays));
  const abandoned = found.filter(({ isComplete }) => !isComplete).filter(isOlder(1));
  for (const { name } of [...expired, ...abandoned]) rmSync(join(folder, name), { force: true });
  return expired.map(({ name }) => name);
}

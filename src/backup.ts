import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readStoreConfig } from './config.ts';
import { AppError } from './core/app-error.ts';
import { systemClock } from './core/ports/clock.ts';
import { backupStore } from './integrations/store/backup-store.ts';

const usage = `npm run backup -- [--to FOLDER] [--keep-days N]

  --to FOLDER    where the copy goes; default: the folder "backups" in DATA_DIR
  --keep-days N  backups in that folder that are older are removed, but never the youngest three; default: 14

It copies the database of DATA_DIR or DATABASE_URL while the bot may be at work, into one file for its owner alone.
Exit code: 0 the copy is complete and was checked; 1 it could not be made; 2 the options or settings are unusable.`;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help === true) return console.log(usage);
  const keepDays = Number(options['keep-days'] ?? 14);
  if (!(keepDays >= 1)) throw new AppError('invalid-input', '--keep-days must be a number of days from 1 on');
  const { place, dataFolder } = readStoreConfig(process.env);
  const folder = resolve(options.to ?? join(dataFolder, 'backups'));
  const { path, removed } = await backupStore(place, { folder, keepDays, now: systemClock.now() });
  console.log(`backup complete and checked: ${path}`);
  if (removed.length > 0) console.log(`removed, older than ${keepDays} days: ${removed.join(', ')}`);
  console.log('It holds who asked about whom. The key of the journal is not in it: keep that apart, and keep it safe.');
}

function readOptions(args: readonly string[]) {
  const options = {
    to: { type: 'string' },
    'keep-days': { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (cause) {
    const words = cause instanceof Error ? cause.message.split(/[.\n]/, 1)[0] : String(cause);
    throw new AppError('invalid-input', `${words}; known are --to, --keep-days and --help`, { cause });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof AppError ? error.message : error);
  process.exitCode = error instanceof AppError && error.code === 'invalid-input' ? 2 : 1;
}

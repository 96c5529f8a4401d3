import { parseArgs } from 'node:util';
import { readStoreConfig } from './config.ts';
import { AppError } from './core/app-error.ts';
import { restoreStore } from './integrations/store/restore-store.ts';

const usage = `npm run restore -- FILE

It writes a backup into the database of DATA_DIR or DATABASE_URL, which must be new or empty, and which no bot may use
meanwhile. Backups fit both: this also moves from a file to PostgreSQL and back.
Exit code: 0 everything was written; 1 nothing was; 2 the options, the settings or the file are unusable.`;

async function main(): Promise<void> {
  const { values, positionals } = readOptions(process.argv.slice(2));
  if (values.help === true) return console.log(usage);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new AppError('invalid-input', `one FILE is needed\n\n${usage}`);
  const { place } = readStoreConfig(process.env);
  const rows = await restoreStore(file, place);
  console.log(`restored: ${rows} rows. The key of the journal is not among them: put it back too, then start the bot.`);
}

function readOptions(args: readonly string[]) {
  try {
    const options = { help: { type: 'boolean', short: 'h' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const words = cause instanceof Error ? cause.message.split(/[.\n]/, 1)[0] : String(cause);
    throw new AppError('invalid-input', `${words}; known are a file and --help`, { cause });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof AppError ? error.message : error);
  process.exitCode = error instanceof AppError && error.code === 'invalid-input' ? 2 : 1;
}

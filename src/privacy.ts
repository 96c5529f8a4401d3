import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { AppError } from './core/app-error.ts';
import { openStore, type Store } from './integrations/store/open-store.ts';
import { findStorePlace } from './store-place.ts';

const usage = `npm run privacy -- export PERSON
npm run privacy -- forget PERSON [--yes]

  PERSON   the object id of the account in Entra
  export   everything that is stored about the person as one JSON object, table by table
  forget   takes all of it away, and the key under which the journal knows the person; it cannot be undone
  --yes    does not ask
  --local  the store of local mode

Both are noted in the journal, without a name. docs/privacy.md says what is stored and what forgetting cannot reach.
Exit code: 0 done; 1 not done; 2 the settings, the key or the command are unusable.`;

async function main(): Promise<number> {
  const request = readRequest(process.argv.slice(2));
  if (request === null) {
    console.log(usage);
    return 0;
  }
  const { command, personId, isLocal, isSure } = request;
  const place = findStorePlace(process.env, isLocal);
  if (command === 'forget' && !isSure && !(await isWanted(personId))) return 1;
  const store = await openStore(place);
  try {
    if (command === 'forget') await forget(store, personId);
    else console.log(JSON.stringify(await store.privacy.exportPerson(personId), null, 2));
    return 0;
  } finally {
    await store.close();
  }
}

async function forget({ privacy }: Store, personId: string): Promise<void> {
  const counts = Object.entries(await privacy.forgetPerson(personId)).filter(([, count]) => count > 0);
  for (const [table, count] of counts) console.log(`${table}: ${count}`);
  console.log(counts.length === 0 ? 'nothing was stored about this person' : 'forgotten');
}

async function isWanted(personId: string): Promise<boolean> {
  if (!stdin.isTTY) throw new AppError('invalid-input', 'nobody can be asked here; say --yes');
  const lines = createInterface({ input: stdin, output: stdout });
  const answer = await lines.question(`Forget ${personId}? It cannot be undone. Type yes: `);
  lines.close();
  return answer.trim() === 'yes';
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function readRequest(args: readonly string[]) {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const [command, person, ...rest] = positionals;
  if ((command !== 'export' && command !== 'forget') || person === undefined || rest.length > 0) {
    throw new AppError('invalid-input', `say export or forget, and one person\n\n${usage}`);
  }
  const personId = person.toLowerCase();
  if (!guid.test(personId)) {
    throw new AppError(
      'invalid-input',
      'PERSON must be an object id: Entra admin centre > Users > the person > Overview > Object ID; names are not stored',
    );
  }
  return { command, personId, isLocal: values.local, isSure: values.yes } as const;
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { yes: flag, local: flag, help: { ...flag, short: 'h' } },
    });
  } catch (cause) {
    const words = cause instanceof Error ? cause.message.split(/[.\n]/, 1)[0] : String(cause);
    throw new AppError('invalid-input', `${words}\n\n${usage}`, { cause });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof AppError ? error.message : error);
  process.exitCode = error instanceof AppError && error.code === 'invalid-input' ? 2 : 1;
}

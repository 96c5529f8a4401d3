import { parseArgs } from 'node:util';
import { AppError } from './core/app-error.ts';
import { wordsOfError } from './core/words-of-error.ts';
import { openStore, type Store } from './integrations/store/open-store.ts';
import { findStorePlace } from './store-place.ts';
import { renderTable } from './terminal/render-table.ts';

const usage = `npm run jobs -- list [--state dead|waiting|done] [--outbox] [--json] [--local]
npm run jobs -- retry ID... [--outbox] [--json] [--local]
npm run jobs -- drop ID... [--outbox] [--json] [--local]

  list      what was given up, or with --state what waits or is done; the first 500
  retry     try jobs again that were given up, from the beginning
  drop      take jobs away that were given up
  --outbox  the same for messages to Teams; their states are dead, waiting and sent, their ids the slots
  --json    one JSON object instead of text
  --local   the database of local mode instead of the configured one

Exit code: 0 done; 1 an id is not among what was given up, or the database cannot be used; 2 the command or the
configuration is unusable.`;

const mostListed = 500;

interface Options {
  readonly command: 'list' | 'retry' | 'drop' | 'help';
  readonly ids: readonly string[];
  readonly shelf: Shelf;
  readonly state: string;
  readonly json: boolean;
  readonly local: boolean;
}

/** A table of things that are done later, and that wait for a decision when they were given up. */
interface Shelf {
  /** What an operator calls one. */
  readonly noun: string;
  /** The first one is listed when nobody says which. */
  readonly states: readonly string[];
  list(store: Store, state: string): Promise<readonly Readonly<Record<string, string | number | null>>[]>;
  /** False: none of this id was given up. */
  revive(store: Store, id: string): Promise<boolean>;
  drop(store: Store, id: string): Promise<boolean>;
}

const jobStates = ['dead', 'waiting', 'done'] as const;

const jobShelf: Shelf = {
  noun: 'job',
  states: jobStates,
  list: async ({ jobs }, wanted) => {
    const state = jobStates.find((known) => known === wanted) ?? 'dead';
    const records = await jobs.list({ state, most: mostListed });
    return records.map((record) => ({ ...record }));
  },
  revive: async ({ jobs }, id) => /^\d{1,15}$/.test(id) && jobs.revive(Number(id)),
  drop: async ({ jobs }, id) => /^\d{1,15}$/.test(id) && jobs.drop(Number(id)),
};

const messageStates = ['dead', 'waiting', 'sent'] as const;

const messageShelf: Shelf = {
  noun: 'message',
  states: messageStates,
  list: async ({ outbox }, wanted) => {
    const state = messageStates.find((known) => known === wanted) ?? 'dead';
    const records = await outbox.list({ state, most: mostListed });
    return records.map((record) => ({ ...record }));
  },
  revive: ({ outbox }, slot) => outbox.revive(slot),
  drop: ({ outbox }, slot) => outbox.drop(slot),
};

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.command === 'help') {
    console.log(usage);
    return 0;
  }
  const store = await openStore(findStorePlace(process.env, options.local));
  try {
    return options.command === 'list' ? await list(store, options) : await change(store, options);
  } finally {
    await store.close();
  }
}

async function list(store: Store, { shelf, state, json }: Options): Promise<number> {
  const records = await shelf.list(store, state);
  if (json) console.log(JSON.stringify({ [`${shelf.noun}s`]: records }));
  else console.log(records.length === 0 ? `no ${shelf.noun} is ${state}` : renderTable(records));
  return 0;
}

async function change(store: Store, { command, shelf, ids, json }: Options): Promise<number> {
  const changed: string[] = [];
  const missing: string[] = [];
  for (const id of ids) {
    const isChanged = await (command === 'retry' ? shelf.revive(store, id) : shelf.drop(store, id));
    (isChanged ? changed : missing).push(id);
  }
  if (json) console.log(JSON.stringify({ changed, missing }));
  else {
    const what = command === 'retry' ? 'is tried again' : 'is gone';
    for (const id of changed) console.log(`${shelf.noun} ${id} ${what}`);
    for (const id of missing) console.error(`${shelf.noun} ${id} was not changed: none of this id was given up`);
  }
  return missing.length === 0 ? 0 : 1;
}

function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [command, ...ids] = positionals;
  const shelf = values.outbox ? messageShelf : jobShelf;
  const state = values.state ?? shelf.states[0] ?? '';
  const options = { ids, shelf, state, json: values.json, local: values.local };
  if (values.help) return { ...options, command: 'help' };
  if (command !== 'list' && command !== 'retry' && command !== 'drop')
    throw unusable(`say list, retry or drop${command === undefined ? '' : `, not ${command}`}`);
  if (!shelf.states.includes(state)) throw unusable(`--state is one of ${shelf.states.join(', ')}, not ${state}`);
  if (command === 'list' && ids.length > 0) throw unusable('list takes no ids');
  if (command !== 'list' && ids.length === 0) throw unusable(`${command} which? Name the ids that list shows`);
  if (command !== 'list' && values.state !== undefined) throw unusable(`--state goes with list, not with ${command}`);
  return { ...options, command };
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  const options = {
    state: { type: 'string' },
    outbox: flag,
    json: flag,
    local: flag,
    help: { ...flag, short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    throw unusable(wordsOfError(cause).split(/[.\n]/, 1)[0] ?? '');
  }
}

function unusable(words: string): AppError {
  return new AppError('invalid-input', `${words}; --help says how`);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof AppError ? error.message : error);
  process.exitCode = error instanceof AppError && error.code === 'invalid-input' ? 2 : 1;
}

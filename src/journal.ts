import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { AppError } from './core/app-error.ts';
import { type JournalKind, journalKinds, operatorId } from './core/ports/journal.ts';
import type { JournalFilter, JournalLine, SignedHead } from './core/ports/journal-audit.ts';
import { openStore, type Store } from './integrations/store/open-store.ts';
import { findStorePlace } from './store-place.ts';

const usage = `npm run journal -- verify [--head FILE] [--json]
npm run journal -- export [--since TIME] [--until TIME] [--person ID|KEY] [--kind KIND] [--with-people]
npm run journal -- head

  verify         reads the whole journal and names every line that was changed, removed, moved, put in or cut off
  --head FILE    a head that was exported earlier: shows a cut that took the head with it
  export         lines as JSON, one each, oldest first; people appear by their keys
  --with-people  their directory ids too, where they are known still; this is noted in the journal
  head           the signed end of the journal as JSON; keep it elsewhere, for --head
  --local        the journal of local mode

TIME is ISO, such as 2026-11-20 or 2026-11-20T09:00:00Z; KIND is one of
${journalKinds.join(', ')}.
Exit code: 0 in order; 1 not in order; 2 the settings, the key or the command are unusable.`;

async function main(): Promise<number> {
  const { command, options } = readOptions(process.argv.slice(2));
  if (command === 'help') {
    console.log(usage);
    return 0;
  }
  const exported = options.head === undefined ? undefined : readHead(options.head);
  const store = await openStore(findStorePlace(process.env, options.local));
  try {
    if (command === 'verify') return await verify(store, exported, options.json);
    if (command === 'head') console.log(JSON.stringify(await store.audit.head()));
    else await exportLines(store, filterOf(options), options['with-people']);
    return 0;
  } finally {
    await store.close();
  }
}

async function verify({ audit }: Store, exported: SignedHead | undefined, isJson: boolean): Promise<number> {
  const report = await audit.verify(exported);
  const { lines, purgedTo, lastSeq, problems } = report;
  if (isJson) console.log(JSON.stringify(report));
  else {
    for (const { words } of problems) console.log(words);
    const since = purgedTo === 0 ? '' : `, after a purge of everything up to ${purgedTo}`;
    const verdict = problems.length === 0 ? 'in order' : `not in order: ${problems.length} problems, above`;
    console.log(`${lines} lines up to ${lastSeq}${since}: ${verdict}`);
  }
  return problems.length === 0 ? 0 : 1;
}

async function exportLines({ audit, journal }: Store, filter: JournalFilter, isWithPeople: boolean): Promise<void> {
  let lines = 0;
  for await (const line of audit.export(filter)) {
    lines += 1;
    if (!stdout.write(`${JSON.stringify(isWithPeople ? line : withoutPeople(line))}\n`)) await once(stdout, 'drain');
  }
  if (!isWithPeople) return;
  const { since = null, until = null, kind = null } = filter;
  await journal.append({
    kind: 'export',
    at: new Date().toISOString(),
    turnId: '',
    askerId: operatorId,
    subjectId: null,
    what: 'journal with people',
    details: { since, until, kind, isOfOnePerson: filter.person !== undefined, lines },
    language: 'en',
  });
}

function withoutPeople({ askerId: _, subjectId: __, ...line }: JournalLine): object {
  return line;
}

const signedHead = z.object({ seq: z.int(), mac: z.string(), keyId: z.string(), signature: z.string() });

function readHead(file: string): SignedHead {
  try {
    return signedHead.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new AppError('invalid-input', `--head ${file}: this is no head that "journal head" printed`, { cause });
  }
}

type Options = ReturnType<typeof parse>['values'];

function filterOf({ since, until, person, kind }: Options): JournalFilter {
  const known = journalKinds.find((each) => each === kind);
  if (kind !== undefined && known === undefined) {
    throw new AppError('invalid-input', `--kind ${kind}: choose ${journalKinds.join(', ')}`);
  }
  return {
    ...(since !== undefined && { since: timeOf('--since', since) }),
    ...(until !== undefined && { until: timeOf('--until', until) }),
    ...(person !== undefined && { person: person.startsWith('person-') ? person : person.toLowerCase() }),
    ...(known !== undefined && { kind: known satisfies JournalKind }),
  };
}

function timeOf(name: string, text: string): string {
  const ms = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(ms)) throw new AppError('invalid-input', `${name} ${text}: write a time such as 2026-11-20`);
  return new Date(ms).toISOString();
}

function readOptions(args: readonly string[]) {
  const { values: options, positionals } = parse(args);
  const [command, ...rest] = positionals;
  if (options.help) return { command: 'help' as const, options };
  const known = (['verify', 'export', 'head'] as const).find((each) => each === command);
  if (known === undefined || rest.length > 0) {
    throw new AppError('invalid-input', `say verify, export or head\n\n${usage}`);
  }
  if (known === 'export') filterOf(options);
  return { command: known, options };
}

function parse(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        head: text,
        since: text,
        until: text,
        person: text,
        kind: text,
        'with-people': flag,
        json: flag,
        local: flag,
        help: { ...flag, short: 'h' },
      },
    });
  } catch (cause) {
    const words = cause instanceof Error ? cause.message.split(/[.\n]/, 1)[0] : String(cause);
    throw new AppError('invalid-input', `${words}\n\n${usage}`, { cause });
  }
}

// Whoever reads only the beginning closes the pipe, and that is no failure.
stdout.on('error', (error) => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof AppError ? error.message : error);
  process.exitCode = 2;
}

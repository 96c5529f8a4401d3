import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import yoctoSpinner from 'yocto-spinner';
import { type App, createApp } from './app.ts';
import { type LocalConfig, readLocalConfig } from './config.ts';
import { AppError } from './core/app-error.ts';
import { type Language, languageOfLocale, languages } from './core/language.ts';
import type { Message } from './core/message.ts';
import { silentLogger } from './core/ports/logger.ts';
import { say } from './knowledge/texts.ts';
import { type LocalTenant, startLocalTenant } from './local-tenant.ts';
import { joinBlock } from './terminal/join-block.ts';
import { renderMessage } from './terminal/render-message.ts';

const situations: readonly string[] = [
  'outage',
  'writeback-disabled',
  'sync-stopped',
  'service-incident',
  'sspr-disabled',
];

const usage = `npm run ask -- [--as UPN] [--lang fr|sv|en] [--json] [--situation NAME] ["question"]

  --as UPN          who asks (default: a helpdesk member, who may ask about anybody)
  --lang LANGUAGE   language when the question does not show it: en, fr or sv
  --json            one JSON object per answer instead of text
  --situation NAME  ${situations.join(', ')}

Without a question it asks for one, again and again, until an empty line. It runs against the simulated
tenant only; simulator/README.md lists people to ask about.`;

interface Options {
  readonly as: string | undefined;
  readonly lang: Language | undefined;
  readonly json: boolean;
  readonly situation: string | undefined;
  readonly question: string;
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === null) return console.log(usage);
  const config = readLocalConfig(process.env);
  const tenant = await startLocalTenant(options.situation === undefined ? {} : { situation: options.situation });
  const app = await createApp({
    graphBaseUrl: tenant.simulator.url,
    credential: tenant.credential,
    helpdeskGroupIds: [tenant.simulator.helpdeskGroupId],
    databasePath: join(config.dataFolder, 'local', 'ask.sqlite'),
    language: options.lang ?? languageOfLocale(Intl.DateTimeFormat().resolvedOptions().locale) ?? config.language,
    timeZone: config.timeZone,
    logger: silentLogger,
    publicUrl: null,
  });
  try {
    await converse(app, tenant, options, config);
  } finally {
    await app.close();
    await tenant.close();
  }
}

async function converse(app: App, tenant: LocalTenant, options: Options, config: LocalConfig): Promise<void> {
  const asker = await findAsker(app, options.as ?? tenant.defaultAsker);
  const conversationId = `terminal-${randomUUID()}`;
  if (options.lang !== undefined) await app.store.preferences.writeLanguage(asker.id, options.lang);
  const ask = (text: string) => answer({ app, asker: asker.id, conversationId, text, options, config });
  if (options.question !== '') return await ask(options.question);
  if (!options.json) console.log(`${asker.name} <${options.as ?? tenant.defaultAsker}>`);
  for await (const line of joinBlock(stdin.isTTY ? typedLines() : pipedLines(options.json))) {
    if (line.trim() === '') break;
    await ask(line);
  }
}

async function* typedLines(): AsyncGenerator<string> {
  const lines = createInterface({ input: stdin, output: stdout, prompt: '› ', terminal: true });
  lines.prompt();
  for await (const line of lines) {
    yield line;
    lines.prompt();
  }
}

/** Lines that do not wait for the answers: shown before each answer, so that the transcript can be read. */
async function* pipedLines(isSilent: boolean): AsyncGenerator<string> {
  for (const line of (await text(stdin)).split(/\r?\n/)) {
    if (line.trim() === '') continue;
    if (!isSilent) console.log(`› ${line}`);
    yield line;
  }
}

async function findAsker(app: App, userPrincipalName: string): Promise<{ readonly id: string; readonly name: string }> {
  const options = { signal: AbortSignal.timeout(10_000), requester: 'terminal' };
  const { person } = await app.reader.readPerson({ userPrincipalName }, options);
  if (person.known) return { id: person.value.entraObjectId, name: person.value.displayName };
  throw new AppError(
    'invalid-input',
    `--as ${userPrincipalName}: the simulated tenant has no such person; see simulator/README.md`,
  );
}

interface Answering {
  readonly app: App;
  readonly asker: string;
  readonly conversationId: string;
  readonly text: string;
  readonly options: Options;
  readonly config: LocalConfig;
}

async function answer({ app, asker, conversationId, text, options, config }: Answering): Promise<void> {
  const language = options.lang ?? config.language;
  const spinner = yoctoSpinner({ text: say(language, 'label.working'), stream: process.stderr });
  const isLively = process.stderr.isTTY && !options.json;
  if (isLively) spinner.start();
  const messages: Message[] = [];
  const turn = {
    id: randomUUID(),
    conversationId,
    scope: 'personal' as const,
    askerId: asker,
    locale: options.lang,
    timeZone: config.timeZone,
    input: { kind: 'text' as const, text },
  };
  await app.handle(turn, (message) => {
    messages.push(message);
  });
  if (isLively) spinner.stop();
  if (options.json) return console.log(JSON.stringify({ messages }));
  const width = Math.min(stdout.columns ?? 100, 110);
  for (const message of messages) {
    console.log(`\n${renderMessage(message, { width, colour: stdout.hasColors?.() === true })}`);
  }
  console.log();
}

function readOptions(args: readonly string[]): Options | null {
  const { values, positionals } = parse(args);
  if (values.help === true) return null;
  const lang = languages.find((language) => language === values.lang);
  if (values.lang !== undefined && lang === undefined) {
    throw new AppError('invalid-input', `--lang ${values.lang}: choose en, fr or sv`);
  }
  if (values.situation !== undefined && !situations.includes(values.situation)) {
    throw new AppError('invalid-input', `--situation ${values.situation}: choose ${situations.join(', ')}`);
  }
  return {
    as: values.as,
    lang,
    json: values.json === true,
    situation: values.situation,
    question: positionals.join(' ').trim(),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean' },
        situation: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    throw new AppError('invalid-input', `${cause instanceof Error ? cause.message : cause}\n\n${usage}`, { cause });
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof AppError ? error.message : error);
  process.exitCode = 1;
}

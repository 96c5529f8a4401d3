import { join, resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from './core/app-error.ts';
import { type Language, languages } from './core/language.ts';
import type { Retention } from './core/retention.ts';
import { retentionPeriods } from './operations/retention.ts';

export type CredentialConfig =
  | { readonly kind: 'managed-identity'; readonly clientId: string | undefined }
  | {
      readonly kind: 'certificate';
      readonly tenantId: string;
      readonly clientId: string;
      readonly certificatePath: string;
    }
  | {
      readonly kind: 'workload-identity';
      readonly tenantId: string;
      readonly clientId: string;
      readonly tokenFilePath: string;
    }
  | { readonly kind: 'secret'; readonly tenantId: string; readonly clientId: string; readonly clientSecret: string };

export interface Config {
  readonly graphBaseUrl: string;
  readonly tenantId: string;
  readonly credential: CredentialConfig;
  readonly helpdeskGroupIds: readonly string[];
  readonly dataFolder: string;
  /** A PostgreSQL database for several replicas; absent: a file in the data folder. */
  readonly databaseUrl?: string;
  /** What signs the journal. Absent: a file beside the database file, made at the first start. */
  readonly journalKeyFile?: string;
  readonly retention: Retention;
  readonly language: Language;
  readonly timeZone: string;
  /** How often the audit log is looked at. */
  readonly auditPollSeconds: number;
  /** Where people reach this bot, for the script that it offers; absent: only the path is told. */
  readonly publicUrl?: string;
}

/** What local mode takes from the environment: folders and language, never an address or a credential. */
export type LocalConfig = Pick<Config, 'dataFolder' | 'language' | 'timeZone' | 'retention'>;

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Inspected<T> {
  /** Null when there are problems. */
  readonly config: T | null;
  readonly problems: readonly string[];
}

const guid = z.guid('must be a GUID');
const address = z.url({ protocol: /^https$/, error: 'must be an https address' });
const timeZone = z.string().refine(isTimeZone, 'must be an IANA time zone such as Europe/Paris');

const days = z
  .string()
  .regex(/^[1-9]\d{0,4}$/, 'must be a number of days, at least one')
  .transform(Number);
const retentionNames = Object.keys(retentionPeriods) as readonly (keyof Retention)[];
const periods = Object.fromEntries(
  retentionNames.map((name) => [retentionPeriods[name].setting, days.default(retentionPeriods[name].days)]),
);

const shared = z.object({
  ...periods,
  DATA_DIR: z.string().min(1).default('data'),
  DEFAULT_LANGUAGE: z.enum(languages, 'must be en, fr or sv').default('en'),
  TIME_ZONE: timeZone.default(Intl.DateTimeFormat().resolvedOptions().timeZone),
});

const storage = z.object({
  DATA_DIR: shared.shape.DATA_DIR,
  // The rest of it is read where it is used. A complaint must not repeat it: it holds a password.
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  JOURNAL_KEY_FILE: z.string().optional(),
});

const production = shared.extend({
  ...storage.shape,
  GRAPH_BASE_URL: address.default('https://graph.microsoft.com'),
  TENANT_ID: guid,
  HELPDESK_GROUP_IDS: z
    .string('must list at least one group id')
    .transform((text) => text.split(/[\s,;]+/).filter(Boolean))
    .pipe(z.array(guid).min(1, 'must list at least one group id')),
  AUDIT_POLL_SECONDS: wholeNumber(30, 60).default(45),
  PUBLIC_URL: address.optional(),
  CREDENTIAL: z.enum(
    ['managed-identity', 'certificate', 'workload-identity', 'secret'],
    'must be managed-identity, certificate, workload-identity or secret',
  ),
});

const neededFor = {
  'managed-identity': z.object({ CLIENT_ID: guid.optional() }),
  certificate: z.object({ CLIENT_ID: guid, CERTIFICATE_PATH: z.string().min(1) }),
  'workload-identity': z.object({ CLIENT_ID: guid, FEDERATED_TOKEN_FILE: z.string().min(1) }),
  secret: z.object({ CLIENT_ID: guid, CLIENT_SECRET: z.string().min(1) }),
} as const;

/** Reads the settings of production. Throws AppError `invalid-input` that lists every missing or wrong setting at once. */
export function readConfig(environment: Environment): Config {
  const { config, problems } = inspectConfig(environment);
  if (config === null) throw settingsError(problems);
  return config;
}

/** The settings, or everything that is wrong with them. */
export function inspectConfig(environment: Environment): Inspected<Config> {
  const env = withoutEmpty(environment);
  const parsed = production.safeParse(env);
  const needs =
    env.CREDENTIAL !== undefined && Object.hasOwn(neededFor, env.CREDENTIAL)
      ? neededFor[env.CREDENTIAL as keyof typeof neededFor]
      : z.object({});
  const credentialParsed = needs.safeParse(env);
  const problems = [...problemsOf(parsed.error), ...problemsOf(credentialParsed.error), ...problemsOfKey(env)];
  if (!parsed.success || problems.length > 0) return { config: null, problems };
  const settings = parsed.data;
  const config = {
    graphBaseUrl: settings.GRAPH_BASE_URL.replace(/\/+$/, ''),
    tenantId: settings.TENANT_ID,
    credential: credentialOf(settings.CREDENTIAL, settings.TENANT_ID, env),
    helpdeskGroupIds: settings.HELPDESK_GROUP_IDS,
    ...storePart(settings),
    auditPollSeconds: settings.AUDIT_POLL_SECONDS,
    ...(settings.PUBLIC_URL !== undefined && { publicUrl: settings.PUBLIC_URL.replace(/\/+$/, '') }),
    ...localPart(settings),
  };
  return { config, problems };
}

export interface StoreConfig {
  readonly dataFolder: string;
  readonly place:
    | { readonly path: string; readonly journalKeyFile: string | undefined }
    | { readonly url: string; readonly journalKeyFile: string | undefined };
}

/** Where the store is, for commands that need nothing else. Throws AppError `invalid-input`. */
export function readStoreConfig(environment: Environment): StoreConfig {
  const parsed = storage.safeParse(withoutEmpty(environment));
  if (!parsed.success) throw settingsError(problemsOf(parsed.error));
  const dataFolder = resolve(parsed.data.DATA_DIR);
  const { databaseUrl: url, journalKeyFile } = storePart(parsed.data);
  const place = url === undefined ? { path: join(dataFolder, 'desk.sqlite') } : { url };
  return { dataFolder, place: { ...place, journalKeyFile } };
}

function storePart({
  DATABASE_URL,
  JOURNAL_KEY_FILE,
}: z.infer<typeof storage>): Pick<Config, 'databaseUrl' | 'journalKeyFile'> {
  return {
    ...(DATABASE_URL !== undefined && { databaseUrl: DATABASE_URL }),
    ...(JOURNAL_KEY_FILE !== undefined && { journalKeyFile: resolve(JOURNAL_KEY_FILE) }),
  };
}

function problemsOfKey(env: Environment): readonly string[] {
  if (env.DATABASE_URL?.startsWith('postgres') !== true || env.JOURNAL_KEY_FILE !== undefined) return [];
  return ['JOURNAL_KEY_FILE is missing: with DATABASE_URL it names the file of the key that signs the journal'];
}

const credentialSettings = [
  'CLIENT_SECRET',
  'CERTIFICATE_PATH',
  'FEDERATED_TOKEN_FILE',
  'BOT_APP_SECRET',
  'BOT_CERTIFICATE_PATH',
];

/**
 * Reads the settings of local mode. It runs against the simulated tenant only: a Graph address, a database or a
 * credential that is not local is refused rather than ignored.
 */
export function readLocalConfig(environment: Environment): LocalConfig {
  const env = withoutEmpty(environment);
  const parsed = shared.safeParse(env);
  const foreign = [
    ...['GRAPH_BASE_URL', 'DATABASE_URL'].filter((name) => env[name] !== undefined && !isLoopback(env[name])),
    ...credentialSettings.filter((name) => env[name] !== undefined),
    ...(env.CREDENTIAL !== undefined && env.CREDENTIAL !== 'local' ? ['CREDENTIAL'] : []),
  ].map((name) => `${name} is not local: local mode uses the simulated tenant only; unset it`);
  const problems = [...problemsOf(parsed.error), ...foreign];
  if (!parsed.success || problems.length > 0) throw settingsError(problems);
  return localPart(parsed.data);
}

/** True for an address whose host is this machine. */
export function isLoopback(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { hostname, searchParams } = new URL(url);
  // A PostgreSQL address may name another host behind the question mark, and that one counts.
  if (searchParams.has('host') || searchParams.has('hostaddr')) return false;
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

function localPart(settings: z.infer<typeof shared>): LocalConfig {
  return {
    dataFolder: resolve(settings.DATA_DIR),
    language: settings.DEFAULT_LANGUAGE,
    timeZone: settings.TIME_ZONE,
    retention: retentionOf(settings),
  };
}

function retentionOf(settings: Readonly<Record<string, unknown>>): Retention {
  const entries = retentionNames.map((name) => [name, Number(settings[retentionPeriods[name].setting])]);
  return Object.fromEntries(entries) as Retention;
}

function credentialOf(kind: CredentialConfig['kind'], tenantId: string, env: Environment): CredentialConfig {
  const clientId = env.CLIENT_ID ?? '';
  switch (kind) {
    case 'managed-identity':
      return { kind, clientId: env.CLIENT_ID };
    case 'certificate':
      return { kind, tenantId, clientId, certificatePath: env.CERTIFICATE_PATH ?? '' };
    case 'workload-identity':
      return { kind, tenantId, clientId, tokenFilePath: env.FEDERATED_TOKEN_FILE ?? '' };
    case 'secret':
      return { kind, tenantId, clientId, clientSecret: env.CLIENT_SECRET ?? '' };
  }
}

/** An empty variable counts as absent: it never silently means "none". */
export function withoutEmpty(environment: Environment): Environment {
  return Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
}

export function problemsOf(error: z.ZodError | undefined): readonly string[] {
  return (error?.issues ?? []).map((issue) => {
    const name = String(issue.path[0] ?? '?');
    return issue.input === undefined && issue.code === 'invalid_type'
      ? `${name} is missing`
      : `${name} ${issue.message}`;
  });
}

export function settingsError(problems: readonly string[]): AppError {
  return new AppError(
    'invalid-input',
    `the settings are incomplete or wrong:\n${[...new Set(problems)].map((line) => `  - ${line}`).join('\n')}`,
  );
}

function wholeNumber(least: number, most: number) {
  const complaint = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,4}$/, complaint)
    .transform(Number)
    .refine((value) => value >= least && value <= most, complaint);
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

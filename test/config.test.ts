import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectConfig, isLoopback, readConfig, readLocalConfig, readStoreConfig } from '../src/config.ts';
import { AppError } from '../src/core/app-error.ts';
import { retentionPeriods } from '../src/operations/retention.ts';

const id = (digit: number) => `${digit}1111111-1111-4111-8111-111111111111`;

const retention = {
  journal: 365,
  cases: 30,
  dialogs: 30,
  chats: 365,
  mirror: 30,
  jobs: 14,
  outbox: 7,
  seen: 1,
  leases: 1,
  forgotten: 60,
};

const complete = {
  TENANT_ID: id(1),
  HELPDESK_GROUP_IDS: id(2),
  CREDENTIAL: 'managed-identity',
  TIME_ZONE: 'Europe/Stockholm',
};

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid-input') throw error;
    return error.message.split('\n').slice(1);
  }
  return [];
}

describe('the settings of production', () => {
  it('need little and are filled in with defaults', () => {
    expect(readConfig(complete)).toEqual({
      graphBaseUrl: 'https://graph.microsoft.com',
      tenantId: id(1),
      credential: { kind: 'managed-identity', clientId: undefined },
      helpdeskGroupIds: [id(2)],
      dataFolder: resolve('data'),
      language: 'en',
      timeZone: 'Europe/Stockholm',
      retention,
      auditPollSeconds: 45,
    });
  });

  it.each(['29', '61', '45.5', 'often'])('refuse to look at the audit log every %s seconds', (text) => {
    expect(inspectConfig({ ...complete, AUDIT_POLL_SECONDS: text }).problems).toEqual([
      'AUDIT_POLL_SECONDS must be a whole number from 30 to 60',
    ]);
  });

  it('may say where people reach the bot', () => {
    const { config } = inspectConfig({ ...complete, PUBLIC_URL: 'https://desk.contoso.example/' });

    expect(config?.publicUrl).toBe('https://desk.contoso.example');
    expect(inspectConfig({ ...complete, PUBLIC_URL: 'http://desk' }).problems).toEqual([
      'PUBLIC_URL must be an https address',
    ]);
  });

  it.each(['postgres://desk:pw@db.example/desk', 'postgresql://desk@db.example/desk?sslmode=require'])(
    'may name a PostgreSQL database: %s',
    (url) => {
      const config = readConfig({ ...complete, DATABASE_URL: url, JOURNAL_KEY_FILE: '/run/journal.key' });

      expect(config).toMatchObject({ databaseUrl: url, journalKeyFile: '/run/journal.key' });
    },
  );

  it('name the key of the journal where several replicas share a database', () => {
    expect(problemsOf(() => readConfig({ ...complete, DATABASE_URL: 'postgres://db.example/desk' }))).toEqual([
      '  - JOURNAL_KEY_FILE is missing: with DATABASE_URL it names the file of the key that signs the journal',
    ]);
  });

  it('may change every period, in whole days', () => {
    const wanted = Object.values(retentionPeriods).map(({ setting }, index) => [setting, String(index + 2)]);

    const config = readConfig({ ...complete, ...Object.fromEntries(wanted) });

    expect(Object.values(config.retention)).toEqual(wanted.map((_, index) => index + 2));
  });

  it.each(['soon', '1.5', '0', '-1'])('refuse %s as a period', (value) => {
    expect(problemsOf(() => readConfig({ ...complete, RETENTION_DAYS_JOURNAL: value }))).toEqual([
      '  - RETENTION_DAYS_JOURNAL must be a number of days, at least one',
    ]);
  });

  it.each(['mysql://desk:hunter2@db.example/desk', 'hunter2'])('refuse the database %s, unrepeated', (url) => {
    expect(problemsOf(() => readConfig({ ...complete, DATABASE_URL: url }))).toEqual([
      '  - DATABASE_URL must begin with postgres:// or postgresql://',
    ]);
  });

  it('name everything that is missing at once', () => {
    expect(problemsOf(() => readConfig({}))).toEqual([
      '  - TENANT_ID is missing',
      '  - HELPDESK_GROUP_IDS is missing',
      '  - CREDENTIAL must be managed-identity, certificate, workload-identity or secret',
    ]);
  });

  it('name everything that is wrong at once, in both halves', () => {
    const environment = {
      GRAPH_BASE_URL: 'http://graph.example',
      TENANT_ID: 'contoso.com',
      HELPDESK_GROUP_IDS: `${id(2)}, helpdesk`,
      CREDENTIAL: 'secret',
      CLIENT_ID: 'the bot',
      DEFAULT_LANGUAGE: 'de',
      TIME_ZONE: 'Mars/Olympus',
    };

    expect(problemsOf(() => readConfig(environment))).toEqual([
      '  - DEFAULT_LANGUAGE must be en, fr or sv',
      '  - TIME_ZONE must be an IANA time zone such as Europe/Paris',
      '  - GRAPH_BASE_URL must be an https address',
      '  - TENANT_ID must be a GUID',
      '  - HELPDESK_GROUP_IDS must be a GUID',
      '  - CLIENT_ID must be a GUID',
      '  - CLIENT_SECRET is missing',
    ]);
  });

  it.each(['', '   ', '\t\n'])('take the empty text %j for missing', (empty) => {
    const environment = { ...complete, TENANT_ID: empty, HELPDESK_GROUP_IDS: empty };

    expect(problemsOf(() => readConfig(environment))).toEqual([
      '  - TENANT_ID is missing',
      '  - HELPDESK_GROUP_IDS is missing',
    ]);
  });

  it('never take an empty secret or an empty list of groups', () => {
    const environment = { ...complete, CREDENTIAL: 'secret', CLIENT_ID: id(3), CLIENT_SECRET: ' ' };

    expect(problemsOf(() => readConfig(environment))).toEqual(['  - CLIENT_SECRET is missing']);
    expect(problemsOf(() => readConfig({ ...complete, HELPDESK_GROUP_IDS: ' , ;' }))).toEqual([
      '  - HELPDESK_GROUP_IDS must list at least one group id',
    ]);
  });

  it('separate groups by commas, semicolons, spaces or lines', () => {
    const { helpdeskGroupIds } = readConfig({
      ...complete,
      HELPDESK_GROUP_IDS: `${id(2)},${id(3)}; ${id(4)}\n${id(5)}`,
    });

    expect(helpdeskGroupIds).toEqual([id(2), id(3), id(4), id(5)]);
  });

  it.each([
    ['managed-identity', {}, { clientId: undefined }],
    ['managed-identity', { CLIENT_ID: id(3) }, { clientId: id(3) }],
    [
      'certificate',
      { CLIENT_ID: id(3), CERTIFICATE_PATH: '/run/bot.pem' },
      { tenantId: id(1), clientId: id(3), certificatePath: '/run/bot.pem' },
    ],
    [
      'workload-identity',
      { CLIENT_ID: id(3), FEDERATED_TOKEN_FILE: '/run/token' },
      { tenantId: id(1), clientId: id(3), tokenFilePath: '/run/token' },
    ],
    [
      'secret',
      { CLIENT_ID: id(3), CLIENT_SECRET: 'made up' },
      { tenantId: id(1), clientId: id(3), clientSecret: 'made up' },
    ],
  ])('make a %s credential of %j', (kind, settings, credential) => {
    const config = readConfig({ ...complete, CREDENTIAL: kind, ...settings });

    expect(config.credential).toEqual({ kind, ...credential });
  });

  it.each([
    ['certificate', ['  - CLIENT_ID is missing', '  - CERTIFICATE_PATH is missing']],
    ['workload-identity', ['  - CLIENT_ID is missing', '  - FEDERATED_TOKEN_FILE is missing']],
    ['secret', ['  - CLIENT_ID is missing', '  - CLIENT_SECRET is missing']],
  ])('say what a %s credential lacks', (kind, problems) => {
    expect(problemsOf(() => readConfig({ ...complete, CREDENTIAL: kind }))).toEqual(problems);
  });

  it.each(['local', 'toString', '__proto__'])('refuse the credential %s', (kind) => {
    expect(problemsOf(() => readConfig({ ...complete, CREDENTIAL: kind }))).toEqual([
      '  - CREDENTIAL must be managed-identity, certificate, workload-identity or secret',
    ]);
  });

  it('never repeat a secret in a complaint', () => {
    const environment = { CREDENTIAL: 'secret', CLIENT_ID: 'hunter2', CLIENT_SECRET: 'hunter2', TENANT_ID: 'hunter2' };

    expect(problemsOf(() => readConfig(environment)).join('\n')).not.toContain('hunter2');
  });
});

describe('the settings of local mode', () => {
  it('are a folder, a language, a time zone and periods', () => {
    expect(readLocalConfig({ DEFAULT_LANGUAGE: 'sv', TIME_ZONE: 'Europe/Stockholm', DATA_DIR: '/tmp/desk' })).toEqual({
      dataFolder: '/tmp/desk',
      language: 'sv',
      timeZone: 'Europe/Stockholm',
      retention,
    });
  });

  it.each([
    ['GRAPH_BASE_URL', 'https://graph.microsoft.com'],
    ['GRAPH_BASE_URL', 'http://127.0.0.1.example.com'],
    ['GRAPH_BASE_URL', 'http://127.0.0.1@example.com'],
    ['GRAPH_BASE_URL', 'graph'],
    ['DATABASE_URL', 'postgres://db.example.com/desk'],
    ['DATABASE_URL', 'postgres://localhost/desk?host=db.example.com'],
    ['CREDENTIAL', 'managed-identity'],
    ['CLIENT_SECRET', 'made up'],
    ['CERTIFICATE_PATH', '/run/bot.pem'],
    ['FEDERATED_TOKEN_FILE', '/run/token'],
    ['BOT_APP_SECRET', 'made up'],
    ['BOT_CERTIFICATE_PATH', '/run/bot.pem'],
  ])('refuse %s=%s', (name, value) => {
    expect(problemsOf(() => readLocalConfig({ [name]: value }))).toEqual([
      `  - ${name} is not local: local mode uses the simulated tenant only; unset it`,
    ]);
  });

  it('name everything that is not local at once', () => {
    const environment = { GRAPH_BASE_URL: 'https://graph.microsoft.com', CLIENT_SECRET: 'made up', TIME_ZONE: 'Mars' };

    expect(problemsOf(() => readLocalConfig(environment))).toHaveLength(3);
  });

  it('accept what is on this machine, and take empty texts for absent', () => {
    const environment = {
      GRAPH_BASE_URL: 'http://127.0.0.1:8090',
      DATABASE_URL: 'postgres://localhost:5432/desk',
      CREDENTIAL: 'local',
      CLIENT_SECRET: '',
    };

    expect(problemsOf(() => readLocalConfig(environment))).toEqual([]);
  });
});

describe('the settings of the commands that look after the store', () => {
  it('are where it is, and nothing else', () => {
    expect(readStoreConfig({ DATA_DIR: '/tmp/desk' })).toEqual({
      dataFolder: '/tmp/desk',
      place: { path: '/tmp/desk/desk.sqlite', journalKeyFile: undefined },
    });
    expect(problemsOf(() => readStoreConfig({ DATABASE_URL: 'mysql://db.example/desk' }))).toHaveLength(1);
  });
});

describe('an address of this machine', () => {
  it.each(['http://127.0.0.1', 'https://localhost:1', 'http://[::1]:8090', 'http://127.8.9.1/v1.0'])('is %s', (url) => {
    expect(isLoopback(url)).toBe(true);
  });

  it.each([undefined, '', 'localhost', 'http://localhost.example.com', 'http://[::ffff:8.8.8.8]', 'http://0.0.0.0'])(
    'is not %s',
    (url) => {
      expect(isLoopback(url)).toBe(false);
    },
  );
});

import { writeFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { silentLogger } from '../../../src/core/ports/logger.ts';
import { migrations } from '../../../src/integrations/store/migrations/index.ts';
import { openStore } from '../../../src/integrations/store/open-store.ts';
import { openStorePatiently } from '../../../src/integrations/store/open-store-patiently.ts';
import { openPostgresEngine } from '../../../src/integrations/store/postgres-engine.ts';
import { type PostgresServer, postgresPassword, startPostgresServer } from '../../support/postgres-server.ts';
import { journalEntry } from './support/journal-entry.ts';
import { writeJournalKey } from './support/journal-key.ts';
import { refusalOf } from './support/refusal-of.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const folder = temporaryFolder();
const authority = join(folder, 'ca.pem');
const journalKeyFile = writeJournalKey(folder);
const placeOf = (url: string) => ({ url, journalKeyFile });
let server: PostgresServer;

beforeAll(async () => {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    // By default it would vouch for the address too.
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  writeFileSync(authority, cert);
  server = await startPostgresServer({ tls: { cert, key } });
});

afterAll(() => server?.stop());

/** The refusal in words, which must be one line that holds no password, neither itself nor in what caused it. */
async function wordsOf(url: string): Promise<string> {
  const error = await refusalOf(placeOf(url));
  const everything = inspect(error, { depth: 10, showHidden: true });
  const secrets = [postgresPassword, encodeURIComponent(postgresPassword), 'hunter2'];
  if (secrets.some((secret) => everything.includes(secret))) throw new Error('a password is in the error');
  if (error.message.includes('\n')) throw new Error('the message has several lines');
  return `${error.code}: ${error.message}`;
}

function changed(url: string, changes: Partial<Pick<URL, 'port' | 'hostname' | 'password' | 'search' | 'pathname'>>) {
  return String(Object.assign(new URL(url), changes));
}

describe('a PostgreSQL database that cannot be used is told in one line', () => {
  it('when nothing answers', async () => {
    const url = 'postgres://desk:hunter2@127.0.0.1:1/desk';

    expect(await wordsOf(url)).toBe(
      'unreachable: the database 127.0.0.1:1/desk cannot be used: nothing answers there; look at host and port, and whether the server runs',
    );
  });

  it('when the host is not known', async () => {
    const words = await wordsOf('postgres://desk:hunter2@db.invalid/desk');

    expect(words).toMatch(/^unreachable: the database db\.invalid:5432\/desk cannot be used: the host /);
  });

  it('when somebody answers who never says a word, within seconds', async () => {
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => sockets.add(socket));
    const port = await portOf(silent);
    const began = performance.now();

    const words = await wordsOf(`postgres://desk:hunter2@127.0.0.1:${port}/desk`);

    for (const socket of sockets) socket.destroy();
    silent.close();
    expect(words).toContain('it does not answer in time');
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it('when the password is wrong, or missing', async () => {
    const url = server.urlOf('postgres');

    expect([
      await wordsOf(changed(url, { password: 'hunter2' })),
      await wordsOf(changed(url, { password: '' })),
    ]).toEqual([
      expect.stringMatching(/^unauthorized: .+ it refuses the user or the password; look at DATABASE_URL$/),
      expect.stringMatching(/^unauthorized: .+ it asks for a password and DATABASE_URL has none$/),
    ]);
  });

  it('when there is no database of that name', async () => {
    expect(await wordsOf(server.urlOf('nowhere'))).toMatch(
      /^not-found: .+\/nowhere cannot be used: there is no database/,
    );
  });

  it('when it is read-only, new or used before', async () => {
    const fresh = await server.newDatabase();
    const used = await server.newDatabase();
    await (await openStore(placeOf(used))).close();
    for (const url of [fresh, used]) {
      const name = new URL(url).pathname.slice(1);
      await server.execute(url, `ALTER DATABASE ${name} SET default_transaction_read_only = on`);
    }

    const words = [await wordsOf(fresh), await wordsOf(used)];

    const expected = /^forbidden: .+ it is read-only; point DATABASE_URL at the primary server$/;
    expect(words).toEqual([expect.stringMatching(expected), expect.stringMatching(expected)]);
  });

  it('when the user may not make tables, or may only read them', async () => {
    const url = await server.newDatabase();
    await server.execute(url, "CREATE ROLE reader LOGIN PASSWORD 'hunter2'");
    const asReader = url.replace(/\/\/desk:[^@]+@/, '//reader:hunter2@');
    const mayNotMake = await wordsOf(asReader);
    await (await openStore(placeOf(url))).close();
    await server.execute(url, 'GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader');

    const mayNotWrite = await wordsOf(asReader);

    expect(mayNotMake).toMatch(/^forbidden: .+ the user may not make or change its tables/);
    expect(mayNotWrite).toMatch(/^forbidden: .+ the user may not write the table \w+; make the user its owner/);
  });
});

describe('an encrypted connection', () => {
  it('needs a certificate that can be checked', async () => {
    const url = await server.newDatabase();

    expect(await wordsOf(changed(url, { search: '?sslmode=require' }))).toMatch(
      /^unreachable: .+ its certificate is not trusted; name its authority with sslrootcert$/,
    );
  });

  it('serves when the authority is named, under the name in the certificate only', async () => {
    const url = await server.newDatabase();
    const search = `?sslmode=verify-full&sslrootcert=${authority}`;
    const store = await openStore(placeOf(changed(url, { hostname: 'localhost', search })));
    await store.journal.append(journalEntry());
    await store.close();

    const otherName = await wordsOf(changed(url, { search }));

    const [row] = await server.execute(url, 'SELECT count(*)::int AS lines FROM journal');
    expect(row).toEqual({ lines: 1 });
    expect(otherName).toContain('its certificate is not trusted');
  });

  it('serves unchecked only when that is asked for', async () => {
    const url = await server.newDatabase();

    await (await openStore(placeOf(changed(url, { search: '?sslmode=no-verify' })))).close();
  });
});

describe('a PostgreSQL database', () => {
  it('is made once by three replicas that open it at the same moment', async () => {
    const url = await server.newDatabase();

    const stores = await Promise.all([openStore(placeOf(url)), openStore(placeOf(url)), openStore(placeOf(url))]);

    await Promise.all(stores.map((store) => store.close()));
    const rows = await server.execute(url, 'SELECT name FROM kysely_migration ORDER BY name');
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(migrations));
  });

  it('may hold other programs in other schemas', async () => {
    const url = await server.newDatabase();
    await server.execute(
      url,
      `CREATE SCHEMA shop; CREATE TABLE shop.kysely_migration (name text); CREATE TABLE shop.journal (page text);
       INSERT INTO shop.kysely_migration VALUES ('2024-shop');`,
    );

    const store = await openStore(placeOf(url));
    await store.journal.append(journalEntry());
    const lines = await store.journal.list();
    await store.close();

    expect(lines).toEqual([journalEntry()]);
    expect(await server.execute(url, 'SELECT * FROM shop.kysely_migration')).toEqual([{ name: '2024-shop' }]);
  });

  it('keeps three stores from losing an update of one dialog', async () => {
    const url = await server.newDatabase();
    const stores = await Promise.all([openStore(placeOf(url)), openStore(placeOf(url)), openStore(placeOf(url))]);
    let conflicts = 0;

    await Promise.all(
      stores.map(async ({ dialogs }) => {
        for (let done = 0; done < 200; ) {
          const record = await dialogs.read('one', 'ada');
          const state = String(Number(record?.state ?? 0) + 1);
          const isWritten = await dialogs.write('one', 'ada', state, record?.version ?? 0).then(
            () => true,
            () => false,
          );
          if (isWritten) done++;
          else conflicts++;
        }
      }),
    );

    const record = await stores[0].dialogs.read('one', 'ada');
    await Promise.all(stores.map((store) => store.close()));
    expect(record).toEqual({ state: '600', version: 600 });
    expect(conflicts).toBeGreaterThan(0);
  });

  it('is used again after its connections were cut', async () => {
    const url = await server.newDatabase();
    const store = await openStore(placeOf(url));
    await store.journal.append(journalEntry());
    await server.execute(
      url,
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    await new Promise((resolve) => setTimeout(resolve, 100));

    await store.journal.append(journalEntry());

    const lines = await store.journal.list();
    await store.close();
    expect(lines).toHaveLength(2);
  });

  it('runs a transaction again that the server undid because of a deadlock', async () => {
    const url = await server.newDatabase();
    const { db, commit } = await openPostgresEngine(url, { holder: 'test' });
    const people = ['ada', 'bo'];
    const rows = people.map((person_id) => ({ person_id, language: 'en', changed_ms: 0 }));
    await db.insertInto('preferences').values(rows).execute();
    let runs = 0;
    const both = Promise.withResolvers<void>();

    await Promise.all(
      [people, people.toReversed()].map((order) =>
        commit(async (transaction) => {
          runs += 1;
          for (const person of order) {
            await transaction
              .updateTable('preferences')
              .set(({ eb }) => ({ changed_ms: eb('changed_ms', '+', 1) }))
              .where('person_id', '=', person)
              .execute();
            if (runs >= 2) both.resolve();
            await both.promise;
          }
        }),
      ),
    );

    const after = await db.selectFrom('preferences').select(['person_id', 'changed_ms']).orderBy('person_id').execute();
    await db.destroy();
    expect(runs).toBe(3);
    expect(after).toEqual([
      { person_id: 'ada', changed_ms: 2 },
      { person_id: 'bo', changed_ms: 2 },
    ]);
  });

  it('is waited for while nothing answers, and each time the reason is told', async () => {
    const url = await server.newDatabase();
    const { port } = new URL(url);
    const told: unknown[] = [];
    const warn = (message: string, data?: object) => told.push({ message, ...data });
    const waits: number[] = [];
    const gate = createServer((socket) => {
      const onward = connect(Number(port), '127.0.0.1');
      socket.pipe(onward).pipe(socket);
      for (const each of [socket, onward]) each.on('error', () => {});
    });
    const closedPort = await portOf(gate);
    await new Promise((resolve) => gate.close(resolve));

    const store = await openStorePatiently(placeOf(changed(url, { port: String(closedPort) })), {
      logger: { ...silentLogger, warn },
      wait: async (ms) => {
        waits.push(ms);
        if (waits.length === 7) await new Promise<void>((resolve) => gate.listen(closedPort, '127.0.0.1', resolve));
      },
    });

    await store.close();
    gate.close();
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(told[0]).toEqual({
      message: 'waiting for the database',
      why: expect.stringContaining('nothing answers there'),
      waitMs: 1_000,
    });
  });

  it('is not waited for when the password is wrong', async () => {
    const url = changed(server.urlOf('postgres'), { password: 'hunter2' });

    await expect(openStorePatiently(placeOf(url), { logger: silentLogger })).rejects.toMatchObject({
      code: 'unauthorized',
    });
  });
});

async function portOf(listener: Server): Promise<number> {
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeJournalKey } from '../integrations/store/support/journal-key.ts';
import { botAppId } from './support/token-issuer.ts';

const port = 20_000 + (process.pid % 20_000);

let folder: string;
let child: ChildProcessWithoutNullStreams | undefined;
let output: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-start-'));
});

afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** The real entry file, with these settings and no others. */
function start(settings: Readonly<Record<string, string>>): ChildProcessWithoutNullStreams {
  output = '';
  const started = spawn(process.execPath, ['src/index.ts'], { env: { PATH: '', ...settings } });
  const record = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  started.stdout.on('data', record);
  started.stderr.on('data', record);
  child = started;
  return started;
}

// A token file that is not there keeps the process from asking anybody on the network for a token.
const complete = () => ({
  TENANT_ID: 'a7c1e9d2-3b4f-4c6a-8e1d-5f9b0c2d7e34',
  HELPDESK_GROUP_IDS: 'a7c1e9d2-3b4f-4c6a-8e1d-5f9b0c2d7e35',
  CREDENTIAL: 'workload-identity',
  CLIENT_ID: botAppId,
  FEDERATED_TOKEN_FILE: join(folder, 'no-token'),
  GRAPH_BASE_URL: 'https://127.0.0.1:1',
  DATA_DIR: folder,
  BOT_APP_ID: botAppId,
  BOT_APP_TYPE: 'SingleTenant',
  BOT_APP_SECRET: 'of-a-test',
  HOST: '127.0.0.1',
  PORT: String(port),
});

async function waitFor(words: string): Promise<void> {
  for (let tries = 0; !output.includes(words); tries += 1) {
    if (tries > 200) throw new Error(`"${words}" never came:\n${output}`);
    await sleep(100);
  }
}

it('stops at once and names every setting that is missing or wrong', async () => {
  const [code] = await once(start({ BOT_APP_TYPE: 'MultiTenant', PORT: 'x' }), 'exit');

  const named = [...output.matchAll(/^ {2}- (\w+)/gm)].map((match) => match[1]);
  expect([code, named]).toEqual([
    1,
    ['TENANT_ID', 'HELPDESK_GROUP_IDS', 'CREDENTIAL', 'BOT_APP_ID', 'BOT_APP_TYPE', 'PORT'],
  ]);
  expect(output).not.toMatch(/at \w+ \(|node_modules/);
});

it('finishes what is under way when it is told to stop', async () => {
  const running = start(complete());
  const exited = once(running, 'exit');
  await waitFor('"ready"');
  const socket = createConnection(port, '127.0.0.1');
  const answer: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => answer.push(chunk));
  socket.write(
    'POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{',
  );
  await sleep(300);

  running.kill('SIGTERM');
  await waitFor('stopping');
  const late = await fetch(`http://127.0.0.1:${port}/healthz`).then(
    () => 'answered',
    () => 'refused',
  );
  socket.write('}');
  const [code] = await exited;

  expect([late, code]).toEqual(['refused', 0]);
  expect(Buffer.concat(answer).toString('utf8')).toMatch(/^HTTP\/1\.1 400 /);
  expect(output).not.toMatch(/of-a-test/);
});

it('answers whoever watches while it waits for its database, and stops at once when told to', async () => {
  const running = start({
    ...complete(),
    DATABASE_URL: 'postgres://desk:hunter2@127.0.0.1:1/desk',
    JOURNAL_KEY_FILE: writeJournalKey(folder),
  });
  const exited = once(running, 'exit');
  await waitFor('waiting for the database');
  const base = `http://127.0.0.1:${port}`;

  const [alive, ready, message] = await Promise.all([
    fetch(`${base}/healthz`),
    fetch(`${base}/readyz`),
    fetch(`${base}/api/messages`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }),
  ]);
  const body = await ready.json();
  running.kill('SIGTERM');
  const [code] = await exited;

  expect([alive.status, ready.status, body]).toEqual([200, 503, { status: 'not ready', reasons: ['starting'] }]);
  expect([message.status, message.headers.get('retry-after'), code]).toEqual([503, '5', 0]);
  expect(output).toContain('nothing answers there');
  expect(output).not.toContain('hunter2');
});

it('says that it is draining before it takes nothing new, and a second signal ends it with 1', async () => {
  const running = start({ ...complete(), DRAIN_PAUSE_SECONDS: '30' });
  const exited = once(running, 'exit');
  await waitFor('"ready"');
  const before = await fetch(`http://127.0.0.1:${port}/readyz`);
  running.kill('SIGTERM');
  await waitFor('stopping');

  const during = await fetch(`http://127.0.0.1:${port}/readyz`);
  const body = await during.json();
  running.kill('SIGINT');
  const [code] = await exited;

  expect([before.status, during.status, body, code]).toEqual([
    200,
    503,
    { status: 'not ready', reasons: ['draining'] },
    1,
  ]);
  expect(output).toContain('"why":"a second signal","step":"pause"');
});

import { readFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { collectorPlaces } from '../../src/core/collector-script.ts';
import { projectRoot } from '../support/source-files.ts';
import { notice } from './support/sample-messages.ts';
import { type Answer, startTestBot, type TestBot } from './support/start-test-bot.ts';
import { messageActivity, type RawActivity } from './support/teams-activities.ts';

let bot: TestBot;

beforeAll(async () => {
  bot = await startTestBot({ handle: async (_turn, emit) => emit(notice('answered')) });
});

afterAll(async () => await bot.close());

afterEach(async () => {
  bot.connector.clear();
  const { status } = await bot.post(message());
  expect([status, bot.connector.calls.length]).toEqual([200, 1]);
  bot.connector.clear();
});

function message(change: RawActivity = {}): RawActivity {
  return messageActivity('hello', { serviceUrl: bot.connector.url, change });
}

async function postSigned(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer> {
  return await bot.postAs(`Bearer ${await bot.issuer.sign({ serviceUrl: bot.connector.url })}`, body, headers);
}

async function request(method: string, path: string): Promise<readonly [number, string]> {
  const response = await fetch(`${bot.url}${path}`, { method, headers: { connection: 'close' } });
  return [response.status, await response.text()];
}

describe('a body that is no activity', () => {
  const malformed: readonly (readonly [string, unknown, number])[] = [
    ['broken JSON', '{"type": "message", "secret-word', 400],
    ['nothing', '', 400],
    ['a list', [message], 400],
    ['a text', '"hello"', 400],
    ['a number', '7', 400],
    ['null', 'null', 400],
    ['an empty object', {}, 400],
    ['very deep JSON', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 400],
    ['1 MB', `"${'x'.repeat(1_024 * 1_024)}"`, 413],
  ];

  it.each(malformed)('such as %s is refused with %#', async (_, body, status) => {
    const answer = await postSigned(body);

    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/secret-word|position|node_modules|at \w+ \(|Zod|restify/i);
  });

  it.each([
    ['type', 7],
    ['type', undefined],
    ['from', 'Ada'],
    ['from', undefined],
    ['from', { id: '29:1', aadObjectId: 'not-a-guid' }],
    ['from', { id: '29:1', aadObjectId: { $ne: null } }],
    ['recipient', undefined],
    ['conversation', undefined],
    ['conversation', { id: 7 }],
    ['conversation', { id: 'x'.repeat(5_000) }],
    ['serviceUrl', undefined],
    ['serviceUrl', ['https://smba.trafficmanager.net/']],
    ['serviceUrl', 'not an address'],
    ['channelId', undefined],
    ['channelData', { tenant: { id: 7 } }],
    ['timestamp', 'yesterday'],
    ['text', { $gt: '' }],
    ['id', 7],
    ['entities', 'all'],
    ['entities', [null]],
    ['membersAdded', [7]],
    ['locale', 7],
  ])('such as an activity with a wrong %s is refused', async (field, value) => {
    const before = bot.turns.length;

    const answer = await postSigned(message({ [field]: value }));

    expect([answer.status, bot.turns.length - before, bot.connector.calls]).toEqual([400, 0, []]);
    expect(answer.text).toMatch(/^\{"error":"the activity is malformed: [\w., ]+"\}$/);
  });

  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['an upload', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['plain text', { 'content-type': 'text/plain' }],
    ['damaged gzip', { 'content-encoding': 'gzip' }],
    ['an unknown encoding', { 'content-encoding': 'br' }],
  ])('sent as %s is refused', async (_, headers) => {
    const answer = await postSigned(message(), headers);

    expect([answer.status, answer.body]).toEqual([415, { error: 'only plain JSON is taken' }]);
  });

  it('is not unpacked, so that a small archive cannot fill the memory', async () => {
    const packed = gzipSync(Buffer.alloc(50_000_000, 'x'));
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip', connection: 'close' },
      body: packed,
    });

    expect(response.status).toBe(415);
  });
});

describe('an activity with strange but harmless parts', () => {
  it.each([
    ['no text', { text: undefined }],
    ['a text of null', { text: null, value: null }],
    ['null wherever it may be', { id: null, locale: null, localTimezone: null, entities: null, replyToId: null }],
    ['a mention of nobody', { entities: [{ type: 'mention' }] }],
    ['a mention of null', { entities: [{ type: 'mention', mentioned: null, text: null }] }],
    ['a wish for all answers in the response', { deliveryMode: 'expectReplies' }],
    ['a caller of its own making', { callerId: 'urn:botframework:aadappid:evil' }],
    ['a prototype', { ['__proto__']: { deliveryMode: 'expectReplies' } }],
    ['an impossible time zone', { localTimezone: 'Nowhere/Land' }],
    ['an odd locale', { locale: '../../etc' }],
  ])('such as %s is answered as any other', async (_, change) => {
    const answer = await postSigned(message(change));

    expect([answer.status, answer.text, bot.connector.calls.length]).toEqual([200, '', 1]);
  });

  it.each(['typing', 'messageReaction', 'messageUpdate', 'messageDelete', 'installationUpdate', 'event', 'odd'])(
    'of the type %s does nothing',
    async (type) => {
      const before = bot.turns.length;

      const answer = await postSigned(message({ type, text: undefined }));

      expect([answer.status, bot.turns.length - before, bot.connector.calls]).toEqual([200, 0, []]);
    },
  );

  it('written to be slow to read is read at once', async () => {
    const started = Date.now();

    const answer = await postSigned(message({ text: '<at'.repeat(150_000) }));

    expect([answer.status, Date.now() - started < 1_500]).toEqual([200, true]);
  });
});

describe('the doors of the server', () => {
  it.each([
    ['GET', '/api/messages', 405],
    ['PUT', '/api/messages', 405],
    ['DELETE', '/api/messages', 405],
    ['GET', '/', 404],
    ['GET', '/api/messages/../../etc/passwd', 404],
    ['GET', '/.env', 404],
    ['POST', '/api/other', 404],
    ['GET', '/%', 400],
  ])('%s %s is answered without a word about the inside', async (method, path, status) => {
    const [answered, text] = await request(method, path);

    expect([answered === status || (status === 400 && answered === 404), text]).toEqual([
      true,
      method === 'HEAD' ? '' : '{"error":"the request cannot be read"}',
    ]);
  });

  it('hand out the script that collects on a server, byte for byte', async () => {
    const response = await fetch(`${bot.url}${collectorPlaces.route}`, { headers: { connection: 'close' } });
    const bytes = Buffer.from(await response.arrayBuffer());

    expect(bytes.equals(readFileSync(resolve(projectRoot, collectorPlaces.path)))).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/plain; charset=us-ascii',
      'content-disposition': 'attachment; filename="Collect-WritebackEvidence.ps1"',
      'x-content-type-options': 'nosniff',
    });
  });

  it.each(['/collector/', '/collector/..%2fpackage.json', '/collector/Collect-WritebackEvidence.ps1/x'])(
    'hand out nothing else at %s',
    async (path) => {
      expect((await request('GET', path))[0]).toBe(404);
    },
  );

  it('say that the process lives', async () => {
    expect(await request('GET', '/healthz')).toEqual([200, '{"status":"ok"}']);
  });

  it('say that work may be sent here', async () => {
    expect(await request('GET', '/readyz')).toEqual([200, '{"status":"ready"}']);
  });

  it('are not held shut by those who never finish', async () => {
    const { port } = new URL(bot.url);
    const slow = Array.from({ length: 50 }, () => {
      const socket = createConnection(Number(port), '127.0.0.1');
      socket.on('error', () => undefined);
      socket.write(
        'POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{',
      );
      return socket;
    });

    const answer = await bot.post(message());
    for (const socket of slow) socket.destroy();

    expect(answer.status).toBe(200);
  });
});

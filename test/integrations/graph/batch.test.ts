import { afterEach, describe, expect, it } from 'vitest';
import { sendBatch } from '../../../src/integrations/graph/batch.ts';
import { type Handler, json, startScriptedServer } from './support/scripted-server.ts';
import { patienceFor, testClient } from './support/test-client.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function setUp(...script: readonly Handler[]) {
  const server = await startScriptedServer(...script);
  const client = testClient(server.url);
  closers.push(server.close, client.close);
  const send = (...ids: readonly string[]) =>
    sendBatch({
      client,
      patience: patienceFor(5000),
      requests: ids.map((id) => ({ id, source: `GET /${id}`, url: `/${id}?$top=1` })),
    });
  return { server, send };
}

const throttledItem = (id: string, wait?: string) => ({
  id,
  status: 429,
  headers: wait === undefined ? {} : { 'RETRY-AFTER': wait },
  body: { error: { code: 'TooManyRequests', message: 'slow down' } },
});

describe('a batch', () => {
  it('asks with relative addresses and gives every item its own outcome', async () => {
    const { server, send } = await setUp(
      json({
        responses: [
          { id: 'c', status: 204, body: null },
          { id: 'a', status: 200, headers: { 'content-type': 'application/json' }, body: { value: [] } },
          { id: 'b', status: 403, body: { error: { code: 'Authorization_RequestDenied', message: 'no' } } },
        ],
      }),
    );

    const items = await send('a', 'b', 'c', 'd');

    expect(JSON.parse(server.seen[0]?.body ?? '').requests[0]).toEqual({ id: 'a', method: 'GET', url: '/a?$top=1' });
    expect(items.get('a')).toEqual({ ok: true, body: { value: [] } });
    expect(items.get('b')).toMatchObject({ ok: false, error: { code: 'forbidden', status: 403 } });
    expect(items.get('c')).toEqual({ ok: true, body: null });
    expect(items.get('d')).toMatchObject({ ok: false, error: { code: 'invalid-answer' } });
  });

  it('asks only the throttled items again, when the wait is short', async () => {
    const { server, send } = await setUp(
      json({ responses: [{ id: 'a', status: 200, body: 1 }, throttledItem('b', '0')] }),
      json({ responses: [{ id: 'b', status: 200, body: 2 }] }),
    );

    const items = await send('a', 'b');

    expect(items.get('b')).toEqual({ ok: true, body: 2 });
    expect(server.seen.map(({ body }) => JSON.parse(body).requests.map(({ id }: { id: string }) => id))).toEqual([
      ['a', 'b'],
      ['b'],
    ]);
  });

  it.each(['3', undefined])('reports a throttled item whose wait is %s without asking again', async (wait) => {
    const { server, send } = await setUp(json({ responses: [throttledItem('a', wait)] }));

    const items = await send('a');

    expect(items.get('a')).toMatchObject({ ok: false, error: { code: 'throttled' } });
    expect(server.seen).toHaveLength(1);
  });

  it('asks an item no more than twice', async () => {
    const { server, send } = await setUp(json({ responses: [throttledItem('a', '0')] }));

    const items = await send('a');

    expect(items.get('a')).toMatchObject({ ok: false, error: { code: 'throttled' } });
    expect(server.seen).toHaveLength(2);
  });

  it('is rejected as a whole when the answer has another shape', async () => {
    const { send } = await setUp(json({ hello: 'world' }));

    await expect(send('a')).rejects.toMatchObject({ code: 'invalid-answer', details: 'responses: invalid_type' });
  });
});

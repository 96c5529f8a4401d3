import { afterEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../src/core/app-error.ts';
import type { GraphClient } from '../../../src/integrations/graph/graph-client.ts';
import { graphPath } from '../../../src/integrations/graph/graph-path.ts';
import type { RetrySettings } from '../../../src/integrations/graph/retry-middleware.ts';
import type { TokenSource } from '../../../src/integrations/graph/single-flight-token.ts';
import { graphError, type Handler, hang, json, reset, startScriptedServer } from './support/scripted-server.ts';
import { patienceFor, question, silentPatienceFor, testClient } from './support/test-client.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function setUp(script: readonly Handler[], retry: Partial<RetrySettings> = {}, tokens?: TokenSource) {
  const server = await startScriptedServer(...script);
  const client: GraphClient = testClient(server.url, retry, tokens);
  closers.push(server.close, client.close);
  return { server, client };
}

async function failureOf(work: Promise<unknown>): Promise<AppError> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppError)) throw new Error('expected an AppError', { cause: error });
  return error;
}

const ok = json({ value: 1 });

describe('the Graph client', () => {
  it('sends the token over plain http and asks the v1.0 path', async () => {
    const { server, client } = await setUp([ok]);

    const answer = await client.get(question('/organization?$select=id'));

    expect(answer.body).toEqual({ value: 1 });
    expect(server.seen).toEqual([
      { method: 'GET', url: '/v1.0/organization?$select=id', authorization: 'Bearer token-1', body: '' },
    ]);
  });

  it("keeps a guest's #EXT# and quotes inside the path and the filter", async () => {
    const { server, client } = await setUp([ok]);
    const path = graphPath(['users', "x_y.com#EXT#@c.onmicrosoft.com/o'neil?"], { $filter: "id eq 'a&b''+#'" });

    await client.get(question(path));

    const url = new URL(server.seen[0]?.url ?? '', server.url);
    expect(decodeURIComponent(url.pathname)).toBe("/v1.0/users/x_y.com#EXT#@c.onmicrosoft.com/o'neil?");
    expect(url.pathname.split('/')).toHaveLength(4);
    expect([...url.searchParams]).toEqual([['$filter', "id eq 'a&b''+#'"]]);
  });

  it('uses few connections for many calls', async () => {
    const { server, client } = await setUp([ok]);

    for (let call = 0; call < 30; call++) await client.get(question());
    await Promise.all(Array.from({ length: 40 }, () => client.get(question())));

    expect(server.sockets()).toBeLessThanOrEqual(8);
  });

  it('waits as long as a throttled answer asks, then repeats', async () => {
    const { server, client } = await setUp([graphError(429, 'TooManyRequests', { 'retry-after': '0.2' }), ok]);
    const startedMs = performance.now();

    const answer = await client.get(question());

    expect(answer.status).toBe(200);
    expect(server.seen).toHaveLength(2);
    expect(performance.now() - startedMs).toBeGreaterThan(180);
  });

  it('refuses at once when the wait is longer than the asker has', async () => {
    const { server, client } = await setUp([graphError(429, 'TooManyRequests', { 'retry-after': '20' })]);
    const startedMs = performance.now();

    const failure = await failureOf(client.get(question('/organization', patienceFor(5000))));

    expect(failure).toMatchObject({ code: 'throttled', retryAfterMs: 20_000, status: 429, requestId: 'request-1' });
    expect(server.seen).toHaveLength(1);
    expect(performance.now() - startedMs).toBeLessThan(3000);
  });

  it('ends a wait for Retry-After when the signal ends', async () => {
    const { client } = await setUp([graphError(429, 'TooManyRequests', { 'retry-after': '20' })]);
    const startedMs = performance.now();

    const failure = await failureOf(client.get(question('/organization', silentPatienceFor(200))));

    expect(failure.code).toBe('timed-out');
    expect(performance.now() - startedMs).toBeLessThan(5000);
  });

  it.each([503, 504])('repeats a read that was answered with %d', async (status) => {
    const { server, client } = await setUp([graphError(status), graphError(status), ok]);

    const answer = await client.get(question());

    expect(answer.status).toBe(200);
    expect(server.seen).toHaveLength(3);
  });

  it('gives up after three attempts', async () => {
    const { server, client } = await setUp([graphError(503)]);

    const failure = await failureOf(client.get(question()));

    expect(failure).toMatchObject({ code: 'unreachable', status: 503, details: 'Error: words of the service' });
    expect(server.seen).toHaveLength(3);
  });

  it.each([429, 503, 504])('sends a write once, even when it was answered with %d', async (status) => {
    const { server, client } = await setUp([graphError(status, 'Error', { 'retry-after': '0' }), ok]);

    await failureOf(client.post({ ...question('/users'), body: {}, isRead: false }));

    expect(server.seen).toHaveLength(1);
  });

  it('repeats a post that only reads', async () => {
    const { server, client } = await setUp([graphError(504), ok]);

    await client.post({ ...question('/$batch'), body: { requests: [] }, isRead: true });

    expect(server.seen.map(({ url, body }) => [url, body])).toEqual([
      ['/v1.0/$batch', '{"requests":[]}'],
      ['/v1.0/$batch', '{"requests":[]}'],
    ]);
  });

  it('repeats a read once after a reset connection', async () => {
    const { server, client } = await setUp([reset, ok]);

    const answer = await client.get(question());

    expect(answer.status).toBe(200);
    expect(server.seen).toHaveLength(2);
  });

  it('reports a connection that keeps breaking as unreachable', async () => {
    const { server, client } = await setUp([reset]);

    const failure = await failureOf(client.get(question()));

    expect(failure).toMatchObject({ code: 'unreachable', cause: expect.any(TypeError) });
    expect(server.seen).toHaveLength(2);
  });

  it('does not repeat a write whose connection broke', async () => {
    const { server, client } = await setUp([reset, ok]);

    await failureOf(client.post({ ...question('/users'), body: {}, isRead: false }));

    expect(server.seen).toHaveLength(1);
  });

  it('reports a host that nobody listens on as unreachable', async () => {
    const { server, client } = await setUp([ok]);
    await server.close();

    const failure = await failureOf(client.get(question()));

    expect(failure).toMatchObject({ code: 'unreachable', details: 'ECONNREFUSED' });
  });

  it('ends a hanging request with the signal', async () => {
    const { client } = await setUp([hang]);
    const startedMs = performance.now();

    const failure = await failureOf(client.get(question('/organization', patienceFor(150))));

    expect(failure.code).toBe('timed-out');
    expect(performance.now() - startedMs).toBeLessThan(4000);
  });

  it('ends a hanging attempt although the asker would wait', async () => {
    const { client } = await setUp([hang], { attemptTimeoutMs: 100 });
    const startedMs = performance.now();

    const failure = await failureOf(client.get(question()));

    expect(failure.code).toBe('timed-out');
    expect(performance.now() - startedMs).toBeLessThan(3000);
  });

  it('ends an attempt whose body never comes', async () => {
    const headersOnly: Handler = (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{');
    };
    const { client } = await setUp([headersOnly], { attemptTimeoutMs: 100 });

    const failure = await failureOf(client.get(question()));

    expect(failure.code).toBe('timed-out');
  });

  it('takes any abort reason for the end of the asker', async () => {
    const { client } = await setUp([hang]);
    const leaver = new AbortController();

    const work = client.get(question('/organization', { signal: leaver.signal, leftMs: () => 5000 }));
    leaver.abort('went home');

    expect((await failureOf(work)).code).toBe('timed-out');
  });

  it('recognises a web page in place of an answer', async () => {
    const page: Handler = (response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<html>secret words</html>');
    };
    const { client } = await setUp([page]);

    const failure = await failureOf(client.get(question()));

    expect(failure).toMatchObject({ code: 'invalid-answer', details: '25 characters of text/html' });
  });

  it('recognises an answer that was cut off', async () => {
    const cut: Handler = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"value":[{"id":"1"},{"i');
    };
    const { client } = await setUp([cut]);

    expect((await failureOf(client.get(question()))).code).toBe('invalid-answer');
  });

  it('does not follow a redirect, which would carry the token elsewhere', async () => {
    const redirect: Handler = (response) => {
      response.writeHead(302, { location: 'http://127.0.0.1:1/' });
      response.end();
    };
    const { client } = await setUp([redirect]);

    expect((await failureOf(client.get(question()))).code).toBe('invalid-answer');
  });

  it('renews a refused token once', async () => {
    const { server, client } = await setUp([graphError(401, 'InvalidAuthenticationToken'), ok]);

    await client.get(question());

    expect(server.seen.map(({ authorization }) => authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
  });

  it('gives up when the renewed token is refused too', async () => {
    const { server, client } = await setUp([graphError(401, 'InvalidAuthenticationToken')]);

    const failure = await failureOf(client.get(question()));

    expect(failure).toMatchObject({ code: 'unauthorized', status: 401 });
    expect(server.seen).toHaveLength(2);
  });

  it.each([
    [403, 'Authorization_RequestDenied', 'forbidden'],
    [403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant', 'not-licensed'],
    [404, 'Request_ResourceNotFound', 'not-found'],
    [400, 'BadRequest', 'invalid-input'],
    [409, 'Conflict', 'conflict'],
    [500, 'InternalServerError', 'unreachable'],
    [502, 'BadGateway', 'unreachable'],
  ] as const)('translates %d %s to %s', async (status, code, expected) => {
    const { server, client } = await setUp([graphError(status, code)]);

    const failure = await failureOf(client.get(question()));

    expect(failure).toMatchObject({ code: expected, status, details: `${code}: words of the service` });
    expect(server.seen).toHaveLength(1);
  });

  it('never writes the token into an error', async () => {
    const { client } = await setUp([reset]);

    const failure = await failureOf(client.get(question()));

    expect(JSON.stringify([failure, failure.message, String(failure.cause)])).not.toContain('token-1');
  });
});

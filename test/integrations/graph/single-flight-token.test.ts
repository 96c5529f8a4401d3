import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createLocalCredential } from '../../../src/integrations/graph/local-credential.ts';
import { createSingleFlightToken } from '../../../src/integrations/graph/single-flight-token.ts';
import { hang, json, startScriptedServer } from './support/scripted-server.ts';

const hourMs = 3_600_000;
const forever = new AbortController().signal;

function countingCredential(lifetimeMs: number, failures = 0) {
  let requests = 0;
  return {
    requests: () => requests,
    async getToken() {
      requests++;
      const name = `token-${requests}`;
      await sleep(10);
      if (requests <= failures) throw new Error('getaddrinfo failed', { cause: { code: 'ENOTFOUND' } });
      return { token: name, expiresOnTimestamp: Date.now() + lifetimeMs };
    },
  };
}

describe('the token source', () => {
  it('makes one request for ten concurrent callers', async () => {
    const credential = countingCredential(hourMs);
    const tokens = createSingleFlightToken({ credential });

    const got = await Promise.all(Array.from({ length: 10 }, () => tokens.get(forever)));

    expect(new Set(got)).toEqual(new Set(['token-1']));
    expect(credential.requests()).toBe(1);
  });

  it('keeps the token until it nears its end', async () => {
    const credential = countingCredential(hourMs);
    const tokens = createSingleFlightToken({ credential });

    await tokens.get(forever);
    await tokens.get(forever);

    expect(credential.requests()).toBe(1);
  });

  it('answers with the old token while it fetches the next one', async () => {
    const credential = countingCredential(60_000);
    const tokens = createSingleFlightToken({ credential });
    await tokens.get(forever);

    const near = await tokens.get(forever);
    await sleep(50);
    const after = await tokens.get(forever);

    expect([near, after]).toEqual(['token-1', 'token-2']);
  });

  it('works on with the old token, and asks seldom, while renewing fails', async () => {
    let requests = 0;
    const getToken = async () => {
      requests++;
      if (requests > 1) throw new Error('down');
      return { token: 'token-1', expiresOnTimestamp: Date.now() + 60_000 };
    };
    const tokens = createSingleFlightToken({ credential: { getToken } });

    const got = [];
    for (let call = 0; call < 5; call++) {
      got.push(await tokens.get(forever));
      await sleep(1);
    }

    expect(new Set(got)).toEqual(new Set(['token-1']));
    expect(requests).toBe(2);
  });

  it('does not keep a failure', async () => {
    const credential = countingCredential(hourMs, 1);
    const tokens = createSingleFlightToken({ credential });

    const first = await Promise.allSettled([tokens.get(forever), tokens.get(forever)]);
    const second = await tokens.get(forever);

    expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(second).toBe('token-2');
  });

  it('renews a refused token once for all who were refused', async () => {
    const credential = countingCredential(hourMs);
    const tokens = createSingleFlightToken({ credential });
    const refused = await tokens.get(forever);

    const renewed = await Promise.all([tokens.renew(refused, forever), tokens.renew(refused, forever)]);
    const late = await tokens.renew(refused, forever);

    expect([...renewed, late]).toEqual(['token-2', 'token-2', 'token-2']);
  });

  it('lets one caller leave without ending the request of the others', async () => {
    const credential = countingCredential(hourMs);
    const tokens = createSingleFlightToken({ credential });
    const leaver = new AbortController();

    const left = tokens.get(leaver.signal);
    const stayed = tokens.get(forever);
    leaver.abort();

    await expect(left).rejects.toMatchObject({ code: 'timed-out' });
    await expect(stayed).resolves.toBe('token-1');
  });

  it('ends a token request that hangs', async () => {
    const tokens = createSingleFlightToken({
      credential: { getToken: () => new Promise(() => {}) },
      requestTimeoutMs: 50,
    });

    await expect(tokens.get(forever)).rejects.toMatchObject({ code: 'timed-out' });
  });
});

describe('the local credential', () => {
  const settings = { tenantId: 'tenant-1', clientId: 'app-1', clientSecret: 'a secret' };

  it('asks the simulated sign-in service with client credentials', async () => {
    const server = await startScriptedServer(json({ access_token: 'abc', expires_in: 3600 }));
    const credential = createLocalCredential({ ...settings, authority: server.url });

    const answer = await credential.getToken('https://graph.microsoft.com/.default');

    expect(answer?.token).toBe('abc');
    expect(server.seen.map(({ method, url }) => [method, url])).toEqual([['POST', '/tenant-1/oauth2/v2.0/token']]);
    expect(Object.fromEntries(new URLSearchParams(server.seen[0]?.body))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'app-1',
      client_secret: 'a secret',
      scope: 'https://graph.microsoft.com/.default',
    });
    await server.close();
  });

  it('refuses a host other than this machine', () => {
    const elsewhere = { ...settings, authority: 'http://login.contoso.example' };

    expect(() => createLocalCredential(elsewhere)).toThrow('this machine only');
  });

  it('reports a refused sign-in as unauthorized, without the secret', async () => {
    const server = await startScriptedServer(json({ error: 'invalid_client' }, 401));
    const tokens = createSingleFlightToken({
      credential: createLocalCredential({ ...settings, authority: server.url }),
    });

    const failure = await tokens.get(forever).catch((error: unknown) => error);

    expect(failure).toMatchObject({ code: 'unauthorized', status: 401 });
    expect(JSON.stringify(failure) + String(failure)).not.toContain('a secret');
    await server.close();
  });

  it('ends with the time limit when the sign-in service hangs', async () => {
    const server = await startScriptedServer(hang);
    const credential = createLocalCredential({ ...settings, authority: server.url });
    const tokens = createSingleFlightToken({ credential, requestTimeoutMs: 100 });

    await expect(tokens.get(forever)).rejects.toMatchObject({ code: 'timed-out' });
    await server.close();
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../simulator/faults.ts';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { ask, tokenFor } from './graph-client.ts';
import { auditRow, smallTenant } from './small-tenant.ts';

const AUDITS = '/v1.0/auditLogs/directoryAudits';
let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ tenant: smallTenant([auditRow({ id: 'r1' })]), reportingLimit: false });
});
beforeEach(() => simulator.state.clearFaults());
afterAll(() => simulator.close());

const statusesWith = async (fault: Fault, paths: string[]): Promise<number[]> => {
  simulator.state.setFaults([fault]);
  const statuses: number[] = [];
  for (const path of paths) statuses.push((await ask(simulator, path)).status);
  return statuses;
};

describe('a fault', () => {
  it('hits as many requests as it is told', async () => {
    expect(await statusesWith({ kind: '503', path: AUDITS, count: 2 }, [AUDITS, AUDITS, AUDITS])).toEqual([
      503, 503, 200,
    ]);
  });

  it.each([
    ['a prefix with the version', { path: '/v1.0/auditLogs' }, [500, 200]],
    ['a prefix without the version', { path: '/auditLogs' }, [500, 200]],
    ['a pattern', { path: 'organization$', isPattern: true }, [200, 500]],
    ['another method', { path: '/', method: 'POST' }, [200, 200]],
    ['no chance', { path: '/', probability: 0 }, [200, 200]],
  ] as const)('matches by %s', async (_name, match, statuses) => {
    expect(await statusesWith({ kind: '500', ...match }, [AUDITS, '/v1.0/organization'])).toEqual(statuses);
  });

  it('hits about as often as its probability says, the same at every run', async () => {
    const paths = Array.from({ length: 40 }, () => '/v1.0/organization');

    const first = await statusesWith({ kind: '502', path: '/', probability: 0.5 }, paths);
    const again = await statusesWith({ kind: '502', path: '/', probability: 0.5 }, paths);

    expect(first.filter((status) => status === 502).length).toBeGreaterThan(8);
    expect(first.filter((status) => status === 200).length).toBeGreaterThan(8);
    expect(again).toEqual(first);
  });

  it.each([
    ['401', 401, null],
    ['429', 429, '10'],
    ['500', 500, null],
    ['502', 502, null],
    ['503', 503, null],
    ['504', 504, null],
  ] as const)('of kind %s answers %i with Retry-After %s', async (kind, status, retryAfter) => {
    simulator.state.setFaults([{ kind, path: '/' }]);

    const answer = await ask(simulator, '/v1.0/organization');

    expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, retryAfter]);
    expect(answer.body.error.message).toBeTruthy();
  });

  it('can set Retry-After', async () => {
    simulator.state.setFaults([{ kind: '429', path: '/', retryAfterSeconds: 2 }]);

    expect((await ask(simulator, '/v1.0/organization')).headers.get('retry-after')).toBe('2');
  });

  it('resets the connection', async () => {
    simulator.state.setFaults([{ kind: 'reset', path: '/', count: 1 }]);

    await expect(ask(simulator, '/v1.0/organization')).rejects.toThrow('fetch failed');
    expect((await ask(simulator, '/v1.0/organization')).status).toBe(200);
  });

  it('hangs until the client gives up', async () => {
    simulator.state.setFaults([{ kind: 'hang', path: '/' }]);

    const request = fetch(`${simulator.url}/v1.0/organization`, {
      headers: { Authorization: `Bearer ${tokenFor(simulator)}` },
      signal: AbortSignal.timeout(80),
    });

    await expect(request).rejects.toThrow(/timeout/i);
  });

  it('answers HTML', async () => {
    simulator.state.setFaults([{ kind: 'html', path: '/' }]);

    const answer = await ask(simulator, '/v1.0/organization');

    expect([answer.status, answer.headers.get('content-type')]).toEqual([502, 'text/html']);
    expect(answer.body).toContain('<html>');
  });

  it('cuts JSON in the middle', async () => {
    simulator.state.setFaults([{ kind: 'broken-json', path: '/' }]);

    const answer = await ask(simulator, '/v1.0/organization');

    expect(answer.status).toBe(200);
    expect(answer.body).toMatch(/^\{"@odata/);
  });

  it('sends a body slowly and whole', async () => {
    simulator.state.setFaults([{ kind: 'slow-body', path: '/' }]);

    const answer = await ask(simulator, '/v1.0/domains?$select=id');

    expect(answer.body.value).toEqual([{ id: 'contoso.example' }]);
  });

  it('serves an empty page that leads to the rows', async () => {
    simulator.state.setFaults([{ kind: 'empty-page', path: AUDITS, count: 1 }]);

    const empty = await ask(simulator, AUDITS);
    const next = await ask(simulator, empty.body['@odata.nextLink']);

    expect([empty.body.value, next.body.value.length]).toEqual([[], 1]);
  });

  it('can hit the token endpoint', async () => {
    simulator.state.setFaults([{ kind: '503', path: '/contoso.example/oauth2' }]);

    const answer = await fetch(`${simulator.url}/contoso.example/oauth2/v2.0/token`, { method: 'POST', body: '' });

    expect(answer.status).toBe(503);
    expect(await answer.json()).not.toHaveProperty('access_token');
  });
});

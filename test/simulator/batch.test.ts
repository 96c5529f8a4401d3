import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Simulator, startSimulator } from '../../simulator/start-simulator.ts';
import { type Answer, ask } from './graph-client.ts';
import { ADA, auditRow, BOB, HELPDESK, NOW, smallTenant } from './small-tenant.ts';

interface Item {
  readonly id: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes
  readonly body: any;
}

let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator({ tenant: smallTenant(), now: () => new Date(NOW) });
});
beforeEach(() => simulator.state.loadTenant(smallTenant([auditRow({ id: 'r1' }), auditRow({ id: 'r2' })])));
afterAll(() => simulator.close());

const send = (requests: unknown[]): Promise<Answer> =>
  ask(simulator, '/v1.0/$batch', { method: 'POST', body: { requests } });

const itemsOf = ({ body }: Answer): Item[] =>
  body.responses.toSorted((a: Item, b: Item) => a.id.localeCompare(b.id, 'en', { numeric: true }));

const reads = (count: number, url: string) =>
  Array.from({ length: count }, (_, index) => ({ id: `${index + 1}`, method: 'GET', url }));

describe('a batch', () => {
  it('answers each request with its own status, in another order', async () => {
    const answer = await send([
      { id: '1', method: 'GET', url: `/users/${ADA}?$select=id` },
      { id: '2', method: 'GET', url: 'users/nobody' },
      {
        id: '3',
        method: 'POST',
        url: `/users/${BOB}/checkMemberGroups`,
        headers: { 'content-type': 'application/json' },
        body: { groupIds: [HELPDESK] },
      },
    ]);

    expect(answer.status).toBe(200);
    expect(answer.body.responses.map(({ id }: Item) => id)).toEqual(['3', '2', '1']);
    expect(itemsOf(answer).map(({ status }) => status)).toEqual([200, 404, 200]);
    expect(itemsOf(answer)[0]?.body.id).toBe(ADA);
    expect(itemsOf(answer)[2]?.body.value).toEqual([HELPDESK]);
  });

  it.each([
    ['more than twenty requests', reads(21, '/organization'), 'exceeds the maximum value of 20'],
    ['an id twice', [...reads(1, '/organization'), ...reads(1, '/domains')], 'Duplicate request id'],
    [
      'ids that differ in case only',
      [
        { id: 'a', method: 'GET', url: '/organization' },
        { id: 'A', method: 'GET', url: '/organization' },
      ],
      'Duplicate request id',
    ],
    ['a version in an address', reads(1, '/v1.0/organization'), 'without a version'],
    ['an absolute address', reads(1, 'https://graph.microsoft.com/v1.0/organization'), 'must be relative'],
    ['a batch within', reads(1, '/$batch'), 'may not hold a batch'],
    ['a body without a content type', [{ id: '1', method: 'POST', url: '/x', body: {} }], 'no Content-Type'],
    ['no requests', [], 'not empty'],
    ['an unknown dependency', [{ id: '1', method: 'GET', url: '/organization', dependsOn: ['9'] }], "depends on '9'"],
  ])('with %s is refused as a whole', async (_name, requests, message) => {
    const { status, body } = await send(requests);

    expect([status, body.error.code]).toEqual([400, 'BadRequest']);
    expect(body.error.message).toContain(message);
  });

  it('throttles each inner request on its own', async () => {
    const answer = await send([
      ...reads(6, '/auditLogs/directoryAudits'),
      { id: '7', method: 'GET', url: '/organization' },
    ]);

    expect(itemsOf(answer).map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 200]);
    expect(itemsOf(answer)[5]?.headers['Retry-After']).toBe('10');
    expect(simulator.state.counters()).toMatchObject({
      graphRequests: 7,
      reportingRequests: 6,
      httpCalls: 1,
      batchCalls: 1,
      throttled: 1,
    });
  });

  it('does not run what depends on a failure', async () => {
    const answer = await send([
      { id: '1', method: 'GET', url: '/users/nobody' },
      { id: '2', method: 'GET', url: '/organization', dependsOn: ['1'] },
      { id: '3', method: 'GET', url: '/domains' },
    ]);

    expect(itemsOf(answer).map(({ status }) => status)).toEqual([404, 424, 200]);
  });

  it('links to further pages on the host of the batch', async () => {
    const [item] = itemsOf(await send(reads(1, '/auditLogs/directoryAudits?$top=1')));

    expect(item?.body['@odata.nextLink']).toContain(
      `${simulator.url}/v1.0/auditLogs/directoryAudits?$top=1&$skiptoken=`,
    );
  });

  it('lets a fault hit one of its requests', async () => {
    simulator.state.setFaults([
      { kind: '503', path: '/domains', count: 1 },
      { kind: 'reset', path: '/organization' },
    ]);

    const answer = await send([...reads(1, '/domains'), { id: '2', method: 'GET', url: '/organization' }]);

    expect(itemsOf(answer).map(({ status }) => status)).toEqual([503, 502]);
  });

  it('can be hit by a fault as a whole', async () => {
    simulator.state.setFaults([{ kind: '429', path: '/$batch', count: 1 }]);

    const answer = await send(reads(2, '/organization'));

    expect([answer.status, answer.headers.get('retry-after'), answer.body.error.code]).toEqual([
      429,
      '10',
      'TooManyRequests',
    ]);
    expect(simulator.state.counters()).toMatchObject({ throttled: 1, graphRequests: 0 });
  });

  it('needs a token', async () => {
    const { status } = await ask(simulator, '/v1.0/$batch', { method: 'POST', body: { requests: [] }, token: null });

    expect(status).toBe(401);
  });

  it('that is not JSON is a 400', async () => {
    const { status, body } = await ask(simulator, '/v1.0/$batch', { method: 'POST', body: '{"requests":' });

    expect([status, body.error.code]).toEqual([400, 'BadRequest']);
  });
});

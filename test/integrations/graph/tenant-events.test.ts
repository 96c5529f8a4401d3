import { afterEach, describe, expect, it } from 'vitest';
import type { AuditWindow } from '../../../src/core/audit-event.ts';
import type { Fact } from '../../../src/core/fact.ts';
import type { GraphTenantReaderOptions } from '../../../src/integrations/graph/graph-tenant-reader.ts';
import { createReportingBudget } from '../../../src/integrations/graph/reporting-budget.ts';
import {
  graphError,
  type Handler,
  hang,
  json,
  type SeenRequest,
  startScriptedServer,
} from './support/scripted-server.ts';
import { asking, testReader } from './support/test-reader.ts';

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function setUp(script: readonly Handler[], options: Partial<GraphTenantReaderOptions> = {}) {
  const server = await startScriptedServer(...script);
  const reader = testReader(server.url, options);
  closers.push(server.close, reader.close);
  return { server, reader };
}

function row(id: string, activityDateTime: string, loggedByService = 'Core Directory') {
  return { id, activityDateTime, activityDisplayName: 'Update user', loggedByService, result: 'success' };
}

const more = { '@odata.nextLink': 'https://graph.microsoft.com/v1.0/auditLogs/directoryAudits?$skiptoken=next' };

const filterOf = ({ url }: SeenRequest) => new URL(url, 'http://x').searchParams.get('$filter');

function windowOf(fact: Fact<AuditWindow>): AuditWindow {
  if (!fact.known) throw new Error(`missing: ${fact.reason}`);
  return fact.value;
}

describe('the tenant-wide audit window', () => {
  it('is one bounded query, newest first, and complete when there is no more', async () => {
    const rows = [row('1', '2026-11-20T10:00:00.1234567Z'), { broken: true }, row('2', '2026-11-20T11:00:00Z')];
    const { server, reader } = await setUp([json({ value: rows })]);

    const fact = await reader.readTenantEvents(asking());

    expect(Object.fromEntries(new URL(server.seen[0]?.url ?? '', server.url).searchParams)).toEqual({
      $filter: 'activityDateTime ge 2026-11-13T12:00:00.000Z',
      $orderby: 'activityDateTime desc',
      $top: '999',
    });
    expect(fact).toMatchObject({ source: 'audit log', seenAt: '2026-11-20T12:00:00.000Z' });
    expect(windowOf(fact)).toMatchObject({
      events: [{ id: '2' }, { id: '1', at: '2026-11-20T10:00:00.123Z' }],
      since: '2026-11-13T12:00:00.000Z',
      until: '2026-11-20T12:00:00.000Z',
      isComplete: true,
      unreadableRows: 1,
    });
  });

  it('reaches back to its oldest row when the log has more', async () => {
    const { server, reader } = await setUp([json({ value: [row('1', '2026-11-18T10:00:00Z')], ...more })]);

    const window = windowOf(await reader.readTenantEvents(asking()));

    expect(window).toMatchObject({ since: '2026-11-18T10:00:00.000Z', isComplete: false });
    expect(server.seen).toHaveLength(1);
  });

  it('follows the link of an empty page once, on the configured host only', async () => {
    const { server, reader } = await setUp([
      json({ value: [], ...more }),
      json({ value: [row('1', '2026-11-20T10:00:00Z')] }),
    ]);

    const window = windowOf(await reader.readTenantEvents(asking()));

    expect(window).toMatchObject({ events: [{ id: '1' }], isComplete: true });
    expect(server.seen[1]?.url).toBe('/v1.0/auditLogs/directoryAudits?$skiptoken=next');
  });

  it('says that nothing was read when the pages stay empty', async () => {
    const { server, reader } = await setUp([json({ value: [], ...more })]);

    const window = windowOf(await reader.readTenantEvents(asking()));

    expect(window).toMatchObject({ events: [], since: window.until, isComplete: false });
    expect(server.seen).toHaveLength(2);
  });

  it('does not follow a link when the budget is used up', async () => {
    const { server, reader } = await setUp([json({ value: [], ...more })], {
      reportingBudget: createReportingBudget({ starts: 1 }),
    });

    const window = windowOf(await reader.readTenantEvents(asking()));

    expect(window.isComplete).toBe(false);
    expect(server.seen).toHaveLength(1);
  });

  it('is read once for everybody who asks within the freshness time', async () => {
    const { server, reader } = await setUp([json({ value: [] })]);

    await Promise.all(['ada', 'berta', 'carl'].map((name) => reader.readTenantEvents(asking(name))));
    await reader.readTenantEvents(asking('dora'));

    expect(server.seen).toHaveLength(1);
  });

  it('keeps the time at which it was read', async () => {
    let minute = 10;
    const clock = { now: () => `2026-11-20T12:${minute++}:00.000Z` };
    const { reader } = await setUp([json({ value: [] })], { clock });

    const first = await reader.readTenantEvents(asking('ada'));
    const second = await reader.readTenantEvents(asking('berta'));

    expect(second).toEqual(first);
  });

  it('is given up after the longest wait, whatever the asker allows', async () => {
    const { reader } = await setUp([hang], { maxWaitMs: 100 });
    const startedMs = performance.now();

    const fact = await reader.readTenantEvents(asking('ada', 30_000));

    expect(fact).toMatchObject({ known: false, reason: 'timed-out' });
    expect(performance.now() - startedMs).toBeLessThan(3000);
  });

  it('is missing as throttled at once while the service keeps everybody out', async () => {
    const { server, reader } = await setUp([graphError(429, 'TooManyRequests', { 'retry-after': '60' })]);

    const first = await reader.readTenantEvents(asking('ada'));
    const endsAt = '2026-11-20T12:00:05.000Z';
    const second = await reader.readPersonEvents('id-1', { ...asking('berta'), endsAt });

    expect(first).toMatchObject({ known: false, reason: 'throttled', permissions: [] });
    expect(second).toMatchObject({ known: false, reason: 'throttled' });
    expect(server.seen).toHaveLength(1);
  });

  it('is missing as timed out when the asker leaves', async () => {
    const { reader } = await setUp([hang]);

    const fact = await reader.readTenantEvents(asking('ada', 100));

    expect(fact).toMatchObject({ known: false, reason: 'timed-out' });
  });
});

const busyPage = json({
  value: [row('SSPR_1', '2026-11-20T11:00:00Z', 'Self-service Password Management'), row('2', '2026-11-20T10:00:00Z')],
  ...more,
});

describe('a window that covers less than a day', () => {
  const fresh = { tenantEventsFreshMs: 0, reportingBudget: createReportingBudget({ starts: 100 }) };

  it('is narrowed to the service whose rows matter, once the value is seen to work', async () => {
    const { server, reader } = await setUp(
      [busyPage, json({ value: [row('SSPR_1', '2026-11-14T11:00:00Z', 'Self-service Password Management')] })],
      fresh,
    );

    const first = windowOf(await reader.readTenantEvents(asking()));
    await reader.readTenantEvents(asking());

    expect(first).toMatchObject({ isComplete: true, since: '2026-11-13T12:00:00.000Z' });
    expect(server.seen.map(filterOf)).toEqual([
      'activityDateTime ge 2026-11-13T12:00:00.000Z',
      "loggedByService eq 'Self-service Password Management' and activityDateTime ge 2026-11-13T12:00:00.000Z",
      "loggedByService eq 'Self-service Password Management' and activityDateTime ge 2026-11-13T12:00:00.000Z",
    ]);
  });

  it('stays unfiltered when the service refuses the filters', async () => {
    const refusal = graphError(400, 'BadRequest');
    const { server, reader } = await setUp([busyPage, refusal, busyPage, refusal, busyPage], fresh);

    const facts = [];
    for (let read = 0; read < 4; read++) facts.push(await reader.readTenantEvents(asking()));

    expect(facts.filter(({ known }) => !known)).toEqual([]);
    expect(server.seen).toHaveLength(6);
  });

  it('falls back to the short name, then to no filter', async () => {
    const empty = json({ value: [] });
    const { server, reader } = await setUp([busyPage, empty, busyPage, empty, busyPage], fresh);

    const windows = [];
    for (let read = 0; read < 4; read++) windows.push(windowOf(await reader.readTenantEvents(asking())));

    expect(windows.map(({ events }) => events.length)).toEqual([2, 2, 2, 2]);
    expect(server.seen.map((request) => filterOf(request)?.split(' and ')[0])).toEqual([
      'activityDateTime ge 2026-11-13T12:00:00.000Z',
      "loggedByService eq 'Self-service Password Management'",
      'activityDateTime ge 2026-11-13T12:00:00.000Z',
      "loggedByService eq 'SSPR'",
      'activityDateTime ge 2026-11-13T12:00:00.000Z',
      'activityDateTime ge 2026-11-13T12:00:00.000Z',
    ]);
  });
});

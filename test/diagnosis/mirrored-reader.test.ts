import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../src/core/audit-event.ts';
import { known } from '../../src/core/fact.ts';
import type { AuditMirror, MirrorProgress } from '../../src/core/ports/audit-mirror.ts';
import { silentLogger } from '../../src/core/ports/logger.ts';
import { nothingSaid } from '../../src/core/said.ts';
import { collectFacts } from '../../src/diagnosis/collect-facts.ts';
import { createMirroredReader } from '../../src/diagnosis/mirrored-reader.ts';
import { stateCoverage } from '../../src/diagnosis/state-coverage.ts';
import { memoryMirror } from '../alerts/support/memory-mirror.ts';
import { minutesAgo, now, resetRows, row } from '../support/audit-rows.ts';
import { ada, FactsBuilder, tenantWith } from '../support/facts-builder.ts';

const asking = { requester: 'operator', signal: new AbortController().signal };
const day = 24 * 60;
const complete: Partial<MirrorProgress> = { readUpTo: now, readBackTo: minutesAgo(30 * day), isBackfilled: true };

async function setUp(progress: Partial<MirrorProgress>, events: readonly AuditEvent[] = [], agoMs = 20_000) {
  let nowMs = Date.parse(now) - agoMs;
  const memory = memoryMirror(() => nowMs);
  const lease = await memory.leasesOf('north').take('poller', 3_600_000);
  if (lease === null) throw new Error('nobody else could have it');
  const add = async (...rows: readonly AuditEvent[]) => {
    await memory.mirror.ingest(lease, { events: rows, isPoll: true });
  };
  await add(...events);
  memory.setProgress(progress);
  nowMs = Date.parse(now);
  const tenant = new FactsBuilder();
  const wrap = (mirror: AuditMirror) =>
    createMirroredReader({ reader: tenant.reader(), mirror, clock: { now: () => now }, logger: silentLogger });
  return { tenant, add, wrap, mirror: memory.mirror, reader: wrap(memory.mirror) };
}

describe('reading the tenant’s rows', () => {
  it('takes them from the mirror, a week of them, and makes no call', async () => {
    const rows = [row({ id: 'new', at: minutesAgo(10) }), row({ id: 'old', at: minutesAgo(8 * day) })];
    const { tenant, reader } = await setUp(complete, rows);

    const fact = await reader.readTenantEvents(asking);

    expect(tenant.reportingCalls).toEqual([]);
    expect(fact).toEqual(
      known(
        {
          events: [rows[0]],
          since: minutesAgo(7 * day),
          until: now,
          isComplete: true,
          unreadableRows: 0,
          gaps: [],
          isStillReading: false,
        },
        'audit log',
        now,
      ),
    );
  });

  it('gives the same object while nothing was added, and another afterwards', async () => {
    const { add, reader } = await setUp(complete, [row({ id: 'a' })]);
    const read = async () => {
      const fact = await reader.readTenantEvents(asking);
      return fact.known ? fact.value.events : null;
    };

    const [first, second] = [await read(), await read()];
    await add(row({ id: 'b' }));
    const third = await read();

    expect(second).toBe(first);
    expect(third).toHaveLength(2);
  });

  it.each([
    ['was never filled', {}, 20_000],
    ['has not been brought up to date for three minutes', complete, 180_000],
    ['covers less than a day', { ...complete, readBackTo: minutesAgo(12 * 60), isBackfilled: false }, 20_000],
  ] as const)('asks the tenant when the mirror %s', async (_, progress, agoMs) => {
    const { tenant, reader } = await setUp(progress, [], agoMs);

    await reader.readTenantEvents(asking);

    expect(tenant.reportingCalls).toEqual(['tenant-events']);
  });

  it('asks the tenant when the database does not answer', async () => {
    const { tenant, wrap, mirror } = await setUp(complete);
    const reader = wrap({ ...mirror, readState: () => Promise.reject(new Error('gone')) });

    const fact = await reader.readTenantEvents(asking);

    expect({ known: fact.known, calls: tenant.reportingCalls }).toEqual({ known: true, calls: ['tenant-events'] });
  });

  it('says how far two thousand rows reach when there are more', async () => {
    const rows = Array.from({ length: 2_100 }, (_, index) => row({ id: `r-${index}`, at: minutesAgo(index) }));
    const { reader } = await setUp(complete, rows);

    const fact = await reader.readTenantEvents(asking);

    expect(fact.known && { ...fact.value, events: fact.value.events.length }).toMatchObject({
      events: 2_000,
      since: minutesAgo(1_999),
      isComplete: false,
    });
  });
});

describe('a diagnosis with a mirror', () => {
  const failed = resetRows({ who: ada, ago: 20 * day, says: 'OnPremisesConnectivityError' });

  async function collectWith(progress: Partial<MirrorProgress>, rows: readonly AuditEvent[]) {
    const { reader } = await setUp(progress, rows);
    const tenant = tenantWith((s) => s);
    const recalled = await reader.recallPersonEvents(ada, asking);
    const events = await reader.readTenantEvents(asking);
    if (!recalled.known) throw new Error('the mirror recalls nothing');
    return await tenant.kept(recalled.value).collect({ tenantEvents: events });
  }

  it.each([
    ['nobody tried', [], ['sign-ins']],
    ['a reset could not reach the on-premises systems', failed, []],
    [
      'verification was not finished',
      resetRows({ who: ada, ago: 20, says: '', steps: 3 }).slice(0, -1),
      ['registration'],
    ],
  ] as const)('costs at most the one targeted call: %s', async (_, rows, calls) => {
    const { tenant, reader } = await setUp(complete, rows);

    await collectFacts(reader, {
      key: { entraObjectId: ada },
      said: nothingSaid,
      hintsAtSignIn: false,
      hintsAtRegistration: false,
      now,
      options: asking,
    });

    expect(tenant.reportingCalls).toEqual(calls);
  });

  it('knows the person’s history of a month', async () => {
    const facts = await collectWith(complete, failed);

    expect(facts.attempt).toMatchObject({ known: true, value: { outcome: 'unreachable' } });
    expect(facts.personEvents).toMatchObject({ value: { since: minutesAgo(30 * day) } });
  });

  it('says how far back the mirror has been read while it fills', async () => {
    const facts = await collectWith({ ...complete, readBackTo: minutesAgo(3 * day), isBackfilled: false }, []);

    expect(stateCoverage(facts, now)).toContainEqual({ kind: 'log-still-reading', since: minutesAgo(3 * day) });
  });

  it('says which rows are lost', async () => {
    const hole = { from: minutesAgo(20 * day), to: minutesAgo(15 * day) };

    const facts = await collectWith({ ...complete, gaps: [hole] }, []);

    expect(stateCoverage(facts, now)).toContainEqual({ kind: 'log-hole', ...hole });
  });
});

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isRelevantEvent } from '../../src/alerts/is-relevant-event.ts';
import { reduceEvent } from '../../src/alerts/reduce-event.ts';
import type { AuditEvent } from '../../src/core/audit-event.ts';
import type { AuditMirror } from '../../src/core/ports/audit-mirror.ts';
import type { Lease } from '../../src/core/ports/leases.ts';
import { openStore, type StorePlace } from '../../src/integrations/store/open-store.ts';
import { percentile } from '../percentile.ts';

export interface MirrorLoad {
  /** Rows a second over the whole load. */
  readonly rowsPerSecond: number;
  /** Cost of a row when a million are there, as a multiple of that when ten thousand are. */
  readonly costRatio: number;
  /** Growth of memory between a tenth and the whole of the load. */
  readonly grownMegabytes: number;
  readonly lookupP95Ms: number;
}

const total = 1_000_000;
/** As many as a page of Graph holds. */
const perBatch = 999;
const people = 20_000;
const rowsPerAttempt = 6;
const spanMs = 29 * 24 * 3600_000;
const compared = 10_000;
const lookups = 300;

/**
 * A million rows that matter, a month of attempts of twenty thousand people, in order of time as a poller brings them:
 * each goes through the test and the reduction of the product. Then the database has
 * its time to tidy up, which `settle` shortens, and single people are looked up.
 */
export async function loadMirror(place: StorePlace, settle = async () => {}): Promise<MirrorLoad> {
  const store = await openStore(place);
  try {
    const lease = await store.leases.take('bench', 600_000);
    if (lease === null) throw new Error('somebody else holds the lease');
    const startMs = Date.now() - spanMs;
    // What is compiled and cached on the way belongs to no row.
    await ingest(store.mirror, lease, batchAt(0, startMs));
    const costs: number[] = [];
    let busyMs = 0;
    let tenthBytes = 0;
    for (let from = perBatch; from < total; from += perBatch) {
      const batch = batchAt(from, startMs);
      if (from % 100 === 0) await store.leases.extend(lease, 600_000);
      const startedMs = performance.now();
      await ingest(store.mirror, lease, batch);
      const tookMs = performance.now() - startedMs;
      busyMs += tookMs;
      costs.push(tookMs / batch.length);
      if (tenthBytes === 0 && from > total / 10) tenthBytes = memoryNow();
    }
    const grownMegabytes = (memoryNow() - tenthBytes) / 1_048_576;
    await settle();
    const batches = Math.round(compared / perBatch);
    return {
      rowsPerSecond: (total / busyMs) * 1000,
      costRatio: percentile(costs.slice(-5 * batches), 50) / percentile(costs.slice(batches, 6 * batches), 50),
      grownMegabytes,
      lookupP95Ms: await measureLookups(store.mirror, startMs),
    };
  } finally {
    await store.close();
  }
}

async function ingest(mirror: AuditMirror, lease: Lease, rows: readonly AuditEvent[]): Promise<void> {
  await mirror.ingest(lease, { events: rows.filter(isRelevantEvent).map(reduceEvent) });
}

async function measureLookups(mirror: AuditMirror, startMs: number): Promise<number> {
  const since = new Date(startMs).toISOString();
  const samples: number[] = [];
  for (let index = 0; index < lookups; index++) {
    const who = personOf((index * 7919) % people);
    const startedMs = performance.now();
    const rows = await mirror.listOfPerson(who, { since, most: 1_000 });
    samples.push(performance.now() - startedMs);
    if (rows.length === 0) throw new Error('a person has no row');
  }
  return percentile(samples, 95);
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Everything that is in use: what waits to be collected is not growth. */
function memoryNow(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function batchAt(from: number, startMs: number): readonly AuditEvent[] {
  return Array.from({ length: Math.min(perBatch, total - from) }, (_, index) => eventAt(from + index, startMs));
}

function eventAt(index: number, startMs: number): AuditEvent {
  const attempt = Math.floor(index / rowsPerAttempt);
  const who = personOf((attempt * 104_729) % people);
  const isLast = index % rowsPerAttempt === rowsPerAttempt - 1;
  const correlationId = `724ff6ae-0f36-4f2f-a20f-${attempt.toString(16).padStart(12, '0')}`;
  return {
    id: `SSPR_${correlationId}_P1CQE_${index}`,
    at: new Date(startMs + (index * spanMs) / total).toISOString(),
    activity: isLast ? 'Reset password (self-service)' : 'Self-service password reset flow activity progress',
    service: 'Self-service Password Management',
    category: 'UserManagement',
    result: isLast && attempt % 3 === 0 ? 'failure' : 'success',
    reason: isLast ? 'OnPremisesConnectivityError' : 'User completed the mobile SMS verification option',
    correlationId,
    actor: { kind: 'person', entraObjectId: who, userPrincipalName: `person-${attempt % people}@contoso.example` },
    targetIds: [who],
    targetNames: [`person-${attempt % people}@contoso.example`],
    agent: isLast ? 'Microsoft Entra Connect' : null,
  };
}

function personOf(index: number): string {
  return `83a3158c-1c1e-4d5b-9f0a-${index.toString(16).padStart(12, '0')}`;
}

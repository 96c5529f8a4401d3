import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import type { Message } from '../../src/core/message.ts';
import { silentLogger } from '../../src/core/ports/logger.ts';
import { type LocalTenant, startLocalTenant } from '../../src/local-tenant.ts';
import type { Workers } from '../../src/start-workers.ts';
import { postgresForTests } from '../integrations/store/support/store-engines.ts';

const postgres = postgresForTests();
const zoe = 'zoe.fontaine@contoso.com';

describe('two copies of the bot on one PostgreSQL database', () => {
  let tenant: LocalTenant;
  let north: App;
  let south: App;

  beforeAll(async () => {
    const place = await postgres.newPlace();
    if (!('url' in place) || place.journalKeyFile === undefined) throw new Error('PostgreSQL has an address and a key');
    const { url, journalKeyFile } = place;
    tenant = await startLocalTenant();
    const start = () =>
      createApp({
        graphBaseUrl: tenant.simulator.url,
        credential: tenant.credential,
        helpdeskGroupIds: [tenant.simulator.helpdeskGroupId],
        databasePath: 'not looked at',
        databaseUrl: url,
        journalKeyFile,
        language: 'en',
        timeZone: 'Europe/Paris',
        logger: silentLogger,
        auditPollMs: 10_000,
      });
    [north, south] = await Promise.all([start(), start()]);
  });

  afterAll(async () => {
    await Promise.all([north?.close(), south?.close()]);
    await tenant?.close();
  });

  function idOf(userPrincipalName: string): string {
    return String(tenant.simulator.state.tenant.user(userPrincipalName)?.id);
  }

  async function say(app: App, text: string, activityId: string) {
    const messages: Message[] = [];
    const askerId = idOf(zoe);
    const result = await app.handle(
      {
        id: activityId,
        conversationId: `a:${askerId}`,
        scope: 'personal',
        askerId,
        locale: 'fr',
        timeZone: undefined,
        input: { kind: 'text', text },
      },
      (message) => void messages.push(message),
    );
    return { result, messages };
  }

  it('answer an activity once that comes to both at the same time', async () => {
    const both = await Promise.all([
      say(north, 'pourquoi ma réinitialisation a échoué ?', 'activity-1'),
      say(south, 'pourquoi ma réinitialisation a échoué ?', 'activity-1'),
    ]);

    expect(both.map(({ result }) => result).toSorted()).toEqual(['handled', 'repeat']);
    expect(both.flatMap(({ messages }) => messages.map(({ kind }) => kind))).toEqual(['person-verdict']);
  });

  it('go on with a conversation wherever its next activity arrives', async () => {
    await say(north, 'pourquoi ma réinitialisation a échoué ?', 'activity-2');
    const before = tenant.simulator.state.counters().reportingRequests;

    const { messages } = await say(south, 'på svenska tack', 'activity-3');

    const reread = tenant.simulator.state.counters().reportingRequests - before;
    expect([messages.at(-1)?.kind, messages.at(-1)?.language, reread]).toEqual(['person-verdict', 'sv', 0]);
  });

  it('read the audit log once for both, and then ask at most one reporting call for a diagnosis', async () => {
    const workers: readonly Workers[] = [north.startWork(), south.startWork()];
    await untilMirrored(south);
    await Promise.all(workers.map((worker) => worker.stop(2_000)));
    const before = tenant.simulator.state.counters();

    const { messages } = await say(south, 'pourquoi ma réinitialisation a échoué ?', 'activity-4');

    const after = tenant.simulator.state.counters();
    expect(messages.at(-1)).toMatchObject({ kind: 'person-verdict', language: 'sv' });
    expect(after.reportingRequests - before.reportingRequests).toBeLessThanOrEqual(1);
    expect(after.throttled).toBe(0);
  });

  it('purge once a day between them', async () => {
    const workers = [north.startWork(), south.startWork()];
    await setTimeout(1_500);
    await Promise.all(workers.map((worker) => worker.stop(2_000)));

    const done = await north.store.jobs.list({ state: 'done', most: 10 });
    const waiting = await north.store.jobs.list({ state: 'waiting', most: 10 });

    expect([done, waiting].map((jobs) => jobs.map(({ kind }) => kind))).toEqual([['purge'], ['purge']]);
  });

  it('ask whoever was interrupted to ask again, once', async () => {
    const askerId = idOf(zoe);
    const place = { conversationId: 'interrupted', askerId };
    const start = await north.store.turns.begin({ ...place, activityId: 'activity-5' });
    if (start.kind !== 'begun') throw new Error(`the turn is ${start.kind}`);
    await north.store.leases.release(start.claim.lease);

    const listed = await south.store.turns.listInterrupted({ olderThanMs: 0, most: 10 });

    expect(listed).toEqual([{ ...place, activityId: 'activity-5' }]);
  });
});

/** Back a whole day: then the mirror answers in place of the log. */
async function untilMirrored(app: App): Promise<void> {
  for (let tries = 0; tries < 225; tries++) {
    const { progress, polledAgoMs } = await app.store.mirror.readState();
    const { readBackTo } = progress;
    const isBack = readBackTo !== null && Date.now() - Date.parse(readBackTo) > 24 * 3_600_000;
    if (polledAgoMs !== null && isBack) return;
    await setTimeout(200);
  }
  throw new Error('the mirror was not filled');
}

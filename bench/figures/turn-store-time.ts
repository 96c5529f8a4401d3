import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Facts } from '../../src/core/facts.ts';
import type { Message } from '../../src/core/message.ts';
import { nothingSaid } from '../../src/core/said.ts';
import { analyse } from '../../src/diagnosis/analyse.ts';
import { collectFacts } from '../../src/diagnosis/collect-facts.ts';
import { factsToKeep } from '../../src/diagnosis/facts-to-keep.ts';
import { openStore, type Store } from '../../src/integrations/store/open-store.ts';
import { defineBench } from '../figure.ts';
import { percentile } from '../percentile.ts';
import { namedMembers } from '../support/people.ts';
import { startApp } from '../support/start-app.ts';
import { startTenant } from '../support/start-tenant.ts';

const turns = 600;
/** They come back, as the people of a helpdesk do. */
const people = 50;

export const turnStoreTime = defineBench({
  name: 'turn-store-time',
  what: `What ${turns} turns of ${people} people, one after the other, wait for the store (SQLite): chat, claim, reading, and everything a diagnosis leaves behind, its answer in the outbox included. Baseline: one row, durable.`,
  figures: [{ name: 'turn-store-time-p50', unit: 'ms', target: 2, better: 'lower' }],
  async measure() {
    const facts = await factsOfSomebody();
    const folder = await mkdtemp(join(tmpdir(), 'bench-'));
    const store = await openStore({ path: join(folder, 'bench.sqlite') });
    try {
      for (let turn = 0; turn < people; turn++) await timeOfTurn(store, { turn, facts });
      const samples: number[] = [];
      const single: number[] = [];
      for (let turn = people; turn < people + turns; turn++) {
        samples.push(await timeOfTurn(store, { turn, facts }));
        single.push(await timeOf(() => store.preferences.writeLanguage(randomUUID(), 'sv')));
      }
      return { 'turn-store-time-p50': { value: percentile(samples, 50), baseline: percentile(single, 50) } };
    } finally {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
});

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const startedMs = performance.now();
  await work();
  return performance.now() - startedMs;
}

/** The calls of one turn in the order and the grouping in which the bot makes them. */
async function timeOfTurn(store: Store, { turn, facts }: { turn: number; facts: Facts }): Promise<number> {
  const personId = `person-${turn % people}`;
  const [conversationId, activityId, caseId] = [`a:${personId}`, randomUUID(), randomUUID()];
  const entry = { turnId: activityId, askerId: personId, subjectId: personId, language: 'sv', details: {} } as const;
  const at = new Date().toISOString();
  return await timeOf(async () => {
    await store.chats.write({
      personId,
      conversationId,
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      tenantId: 'tenant',
      botId: '28:bot',
      userId: `29:${personId}`,
    });
    const start = await store.turns.begin({ conversationId, activityId, askerId: personId });
    if (start.kind !== 'begun') throw new Error(`the turn is ${start.kind}`);
    await Promise.all([store.dialogs.read(conversationId, personId), store.preferences.readLanguage(personId)]);
    const [held] = await store.turns.finish(start.claim, {
      entries: [
        { ...entry, kind: 'question', what: 'diagnose', at },
        { ...entry, kind: 'verdict', what: 'diagnose', at },
      ],
      dialog: { state: JSON.stringify({ version: 1, lastSaid: [answer] }), expectedVersion: Math.floor(turn / people) },
      cases: [{ caseId, askerId: personId, subjectId: personId, verdict: {}, facts, collectedAt: at }],
      language: null,
      replies: [{ slot: `turn:${conversationId}:${activityId}:0`, place: `person:${personId}`, message: answer }],
    });
    if (held === undefined) throw new Error('the answer is in nobody’s hands');
    await store.outbox.sent(held, '1700000000000');
  });
}

const answer: Message = {
  kind: 'person-verdict',
  language: 'sv',
  caseId: 'case',
  title: 'Titel',
  sentences: Array.from({ length: 3 }, () => 'En mening av vanlig längd som säger vad som hände och vad man gör nu.'),
  action: null,
  question: null,
};

/** What a case really keeps, of somebody in the simulated tenant. */
async function factsOfSomebody(): Promise<Facts> {
  const [somebody] = namedMembers;
  if (somebody === undefined) throw new Error('the simulated tenant has nobody with a problem');
  const tenant = await startTenant({ latencyMs: 0, reportingLimit: false });
  const app = await startApp(tenant, { reportingStarts: 1_000 });
  try {
    const now = new Date().toISOString();
    const facts = await collectFacts(app.app.reader, {
      key: { entraObjectId: somebody.objectId },
      hintsAtSignIn: false,
      hintsAtRegistration: false,
      said: nothingSaid,
      now,
      options: { signal: AbortSignal.timeout(30_000), requester: 'bench' },
    });
    const { findings } = analyse({ facts, said: nothingSaid, now, audience: 'technician', asked: [] });
    return factsToKeep(facts, findings);
  } finally {
    await app.close();
    await tenant.close();
  }
}

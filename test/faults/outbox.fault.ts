import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../../bench/seeded-random.ts';
import type { NewMessage, Place } from '../../src/core/ports/outbox.ts';
import { openStore, type Store, type StorePlace } from '../../src/integrations/store/open-store.ts';
import { type ConnectorCall, type FakeConnector, startFakeConnector } from '../bot/support/fake-connector.ts';
import { knowPerson } from '../bot/support/outbox-sender-bot.ts';
import { writeJournalKey } from '../integrations/store/support/journal-key.ts';
import { temporaryFolder } from '../integrations/store/support/temporary-folder.ts';
import { exceededWindows, tenantWindows, threadWindows } from '../support/exceeded-windows.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';
import type { SenderTask } from './support/sender-process.ts';

const places = 20;
const messagesOfPlace = 15;
const edited = 30;
const kills = 12;
const ambiguous = 8;
const claimMs = 2_500;

const random = seededRandom(20_261_120);
const folder = temporaryFolder();
let server: PostgresServer;
let place: StorePlace;
let store: Store;
let connector: FakeConnector;

beforeAll(async () => {
  server = await startPostgresServer();
  place = { url: await server.newDatabase(), journalKeyFile: writeJournalKey(folder) };
  store = await openStore(place);
  connector = await startFakeConnector({ delayMs: () => random() * 60 });
  for (let person = 0; person < places; person += 1) await knowPerson(store, `${person}`, connector.url);
});

afterAll(async () => {
  await store?.close();
  await connector?.close();
  await server?.stop();
});

const slots = Array.from({ length: places * messagesOfPlace }, (_, index) => ({
  person: index % places,
  slot: `alert:${index}`,
  words: `<${index}>`,
}));

function messageOf({ person, slot, words }: (typeof slots)[number], version: number): NewMessage {
  const place: Place = `person:${person}`;
  return { slot, place, message: { kind: 'notice', language: 'en', tone: 'plain', text: `${words} v${version}` } };
}

async function startSender(): Promise<ChildProcess> {
  const child = fork(new URL('./support/sender-process.ts', import.meta.url));
  child.send({ place, claimMs } satisfies SenderTask);
  await once(child, 'message');
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

const sentSlots = async () => (await store.outbox.list({ state: 'sent', most: 1_000 })).length;

describe('an outbox whose senders are killed again and again', () => {
  it('loses nothing, repeats nothing silently, keeps the order of every place and the limits of Teams', async () => {
    const begun = Date.now();
    await store.outbox.put(slots.map((slot) => messageOf(slot, 1)));
    const senders = [await startSender(), await startSender()];
    let killed = 0;
    const killing = (async () => {
      for (; killed < kills; killed += 1) {
        await sleep(300 + random() * 1_200);
        if (killed < ambiguous)
          connector.fail({ method: 'POST', kind: killed % 2 === 0 ? 'taken-then-reset' : 502, times: 1 });
        const victim = Math.floor(random() * 2);
        await kill(senders[victim] as ChildProcess);
        senders[victim] = await startSender();
      }
    })();
    const isOver = async () => (await sentSlots()) === slots.length;
    while (!(await isOver()) || killed < kills) {
      if (Date.now() - begun > 200_000) throw new Error(`${await sentSlots()} of ${slots.length} were sent`);
      await sleep(200);
    }
    await killing;
    await store.outbox.put(slots.slice(0, edited).map((slot) => messageOf(slot, 2)));
    await sleep(500);
    await kill(senders[0] as ChildProcess);
    while (!(await isOver())) await sleep(200);
    await kill(senders[1] as ChildProcess);

    const posts = connector.shown().filter(({ method }) => method === 'POST');
    const copies = slots.map(({ words }) => posts.filter((post) => textOf(post).includes(words)));
    const repeats = copies.flatMap((all) => all.slice(1));
    const silent = repeats.filter((call) => !textOf(call).startsWith('This message may appear twice'));
    const conversations = Map.groupBy(connector.calls, ({ conversationId }) => conversationId);
    const exceeded = [
      ...[...conversations.values()].flatMap((calls) => exceededWindows(timesOf(calls), threadWindows)),
      ...exceededWindows(timesOf(connector.calls), tenantWindows),
    ];
    const counts = {
      messages: slots.length,
      kills: killed + 2,
      ambiguous,
      missing: copies.filter((all) => all.length === 0).length,
      repeats: repeats.length,
      silent: silent.length,
      disordered: [...conversations.values()].filter((calls) => !isOrdered(calls)).length,
      exceeded: exceeded.length,
      unedited: copies.slice(0, edited).filter((all) => !isEdited(all)).length,
      seconds: Math.round((Date.now() - begun) / 1_000),
    };
    console.log(
      `faults: outbox: ${Object.entries(counts)
        .map(([key, value]) => `${key}=${value}`)
        .join(' ')}`,
    );

    expect(counts).toMatchObject({ missing: 0, silent: 0, disordered: 0, unedited: 0 });
    expect(exceeded).toEqual([]);
    expect(connector.violations).toEqual([]);
  });
});

function textOf({ activity }: ConnectorCall): string {
  return activity.text ?? '';
}

function timesOf(calls: readonly ConnectorCall[]): readonly number[] {
  return calls.map(({ at }) => at);
}

/** The first showing of each message comes after that of the message before it. */
function isOrdered(calls: readonly ConnectorCall[]): boolean {
  const shown = calls.filter(({ method, assignedId }) => method === 'POST' && assignedId !== undefined);
  const firsts = [...new Set(shown.map((call) => Number(/<(\d+)>/.exec(textOf(call))?.[1])))];
  return firsts.every((index, position) => position === 0 || index > (firsts[position - 1] ?? 0));
}

/** The last copy, whose id was remembered, shows the newest text. */
function isEdited(copies: readonly ConnectorCall[]): boolean {
  const edits = connector.calls.filter(({ method, status }) => method === 'PUT' && status === 200);
  return edits.some(
    (edit) => copies.some(({ assignedId }) => assignedId === edit.activityId) && textOf(edit).endsWith('v2'),
  );
}

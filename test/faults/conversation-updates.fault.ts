import { fork } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/integrations/store/open-store.ts';
import { postgresForTests, sqliteForTests } from '../integrations/store/support/store-engines.ts';
import type { TurnTask } from './support/turn-process.ts';

const replicas = ['ada', 'bo', 'cy'];
const turns = 200;

async function runReplica(task: TurnTask): Promise<number> {
  const child = fork(new URL('./support/turn-process.ts', import.meta.url));
  child.send(task);
  const exited = once(child, 'exit');
  const [answer] = (await Promise.race([once(child, 'message'), exited])) as [{ readonly waits: number } | number];
  await exited;
  if (typeof answer !== 'object') throw new Error(`${task.name} ended with ${child.exitCode}`);
  return answer.waits;
}

describe.each([sqliteForTests(), postgresForTests()])('three replicas in one conversation, on $name', (engine) => {
  it('keep every one of their 600 turns', async () => {
    const place = await engine.newPlace();

    const waits = await Promise.all(replicas.map((name) => runReplica({ place, name, turns })));

    const store = await openStore(place);
    const record = await store.dialogs.read('one', 'ada');
    await store.close();
    const kept = (JSON.parse(record?.state ?? '{}') as { readonly count?: number }).count;
    const waited = waits.reduce((sum, count) => sum + count, 0);
    console.log(`faults: conversation updates on ${engine.name}: turns=600 kept=${kept} waits=${waited}`);
    expect(kept).toBe(600);
    // Otherwise they would not have met, and nothing would have been tried.
    expect(waited).toBeGreaterThan(0);
  });
});

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../src/integrations/store/open-store.ts';
import type { BusyAnswer, BusyTask } from './support/busy-process.ts';
import { postgresForTests, sqliteForTests } from './support/store-engines.ts';

const engines = [sqliteForTests(), postgresForTests()];

async function runProcess(task: BusyTask): Promise<BusyAnswer> {
  const child = fork(new URL('./support/busy-process.ts', import.meta.url));
  child.send(task);
  const exited = once(child, 'exit');
  const [answer] = (await Promise.race([once(child, 'message'), exited])) as [BusyAnswer | number];
  await exited;
  if (typeof answer !== 'object') throw new Error(`${task.name} ended with ${child.exitCode}`);
  return answer;
}

describe.each(engines)('three processes that start at once on a new database of $name', (engine) => {
  it('make it together, lose no line and no update, and claim every activity once', async () => {
    const place = await engine.newPlace();
    const [claims, updates] = [150, 200];

    const answers = await Promise.all(['ada', 'bo', 'cy'].map((name) => runProcess({ place, name, claims, updates })));

    const store = await openStore(place);
    const lines = await store.journal.list();
    const record = await store.dialogs.read('conversation-1', 'ada');
    const { problems } = await store.audit.verify();
    await store.close();
    expect(lines).toHaveLength(3 * claims);
    expect(problems).toEqual([]);
    expect(answers.reduce((sum, { claimed }) => sum + claimed, 0)).toBe(claims);
    expect(record).toEqual({ state: JSON.stringify({ count: 3 * updates }), version: 3 * updates });
    // Otherwise they would not have met, and nothing would have been tried.
    expect(answers.reduce((sum, { conflicts }) => sum + conflicts, 0)).toBeGreaterThan(0);
  });
});

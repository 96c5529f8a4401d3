import { fork } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, describe, expect, it } from 'vitest';
import type { SignedHead } from '../../src/core/ports/journal-audit.ts';
import { openStore, type StorePlace } from '../../src/integrations/store/open-store.ts';
import { postgresForTests, sqliteForTests, type TestEngine } from '../integrations/store/support/store-engines.ts';
import type { WritingTask } from './support/journal-writer.ts';

const linesEach = 200;
const total = 2 * linesEach;
const columns = ['kind', 'turn_id', 'asker_key', 'subject_key', 'what', 'details', 'language', 'prev_mac', 'mac'];
const counts: Record<string, number> = {};

afterAll(() => {
  const words = Object.entries(counts).map(([kind, count]) => `${kind}=${count}`);
  console.log(`faults: forgeries of the journal found and named: ${words.join(' ')}`);
});

async function writeInProcess(task: WritingTask): Promise<void> {
  const child = fork(new URL('./support/journal-writer.ts', import.meta.url));
  child.send(task);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${task.name} ended with ${code}`);
}

interface Forged {
  readonly engine: TestEngine;
  readonly place: StorePlace;
}

async function report({ place }: Forged, exported?: SignedHead) {
  const store = await openStore(place);
  const { problems, lines } = await store.audit.verify(exported);
  await store.close();
  return { lines, named: problems.map(({ kind, fromSeq, toSeq }) => [kind, fromSeq, toSeq]) };
}

async function headOf(place: StorePlace): Promise<SignedHead> {
  const store = await openStore(place);
  const head = await store.audit.head();
  await store.close();
  if (head === null) throw new Error('the journal has no head');
  return head;
}

/** Forges, looks, and puts everything back as it was. */
async function forge(
  forged: Forged,
  { statements, exported }: { readonly statements: string; readonly exported?: SignedHead },
) {
  const { engine, place } = forged;
  await engine.execute(
    place,
    'CREATE TABLE kept_lines AS SELECT * FROM journal; CREATE TABLE kept_head AS SELECT * FROM journal_head;',
  );
  await engine.execute(place, statements);
  const { named } = await report(forged, exported);
  await engine.execute(
    place,
    `DELETE FROM journal; INSERT INTO journal SELECT * FROM kept_lines; DROP TABLE kept_lines;
     DELETE FROM journal_head; INSERT INTO journal_head SELECT * FROM kept_head; DROP TABLE kept_head;
     DELETE FROM journal_checkpoints;`,
  );
  return named;
}

function count(kind: string): void {
  counts[kind] = (counts[kind] ?? 0) + 1;
}

const exchange = (one: number, other: number) =>
  `UPDATE journal SET seq = -1 WHERE seq = ${one}; UPDATE journal SET seq = ${one} WHERE seq = ${other};
   UPDATE journal SET seq = ${other} WHERE seq = -1;`;

describe.each([sqliteForTests(), postgresForTests()])('the journal of two processes on $name', (engine) => {
  it('is in order, and every forgery behind its back is found and named', async () => {
    const place = await engine.newPlace();
    await (await openStore(place)).close();
    await writeInProcess({ place, name: 'early', lines: 50 });
    const early = await headOf(place);
    await Promise.all(['north', 'south'].map((name) => writeInProcess({ place, name, lines: linesEach - 25 })));
    const forged = { engine, place };
    const late = await headOf(place);

    expect(await report(forged, late)).toEqual({ lines: total, named: [] });

    for (const [index, column] of columns.entries()) {
      const seq = 1 + ((index * 97) % total);
      const named = await forge(forged, { statements: `UPDATE journal SET ${column} = 'forged' WHERE seq = ${seq}` });
      expect(named, column).toEqual([['changed', seq, seq]]);
      count('changed');
    }
    for (const [from, to] of [
      [1, 1],
      [57, 57],
      [100, 180],
      [total - 1, total - 1],
    ] as const) {
      const statements = `DELETE FROM journal WHERE seq BETWEEN ${from} AND ${to}`;
      expect(await forge(forged, { statements })).toEqual([['removed', from, to]]);
      count('removed');
    }
    for (const [one, other] of [
      [10, 11],
      [3, 377],
      [total - 1, total],
    ] as const) {
      expect(await forge(forged, { statements: exchange(one, other) })).toEqual([
        ['moved', one, one],
        ['moved', other, other],
      ]);
      count('reordered');
    }
    const closeUp = `DELETE FROM journal WHERE seq = 50; UPDATE journal SET seq = -seq WHERE seq > 50;
      UPDATE journal SET seq = -seq - 1 WHERE seq < 0;`;
    expect(await forge(forged, { statements: closeUp })).toEqual([
      ['moved', 50, total - 1],
      ['removed', 50, 50],
    ]);
    count('closed-up');
    const put = `INSERT INTO journal SELECT ${total + 1}, at_ms, ${columns.slice(0, 7).join(', ')}, prev_mac, key_id, mac
      FROM journal WHERE seq = 9`;
    expect(await forge(forged, { statements: put })).toEqual([['inserted', total + 1, total + 1]]);
    count('put-in');
    for (const seq of [total, 300, 1]) {
      const cut = `DELETE FROM journal WHERE seq >= ${seq}`;
      expect(await forge(forged, { statements: cut })).toEqual([['cut-off', seq, total]]);
      const withHead = `${cut}; DELETE FROM journal_head`;
      expect(await forge(forged, { statements: withHead })).toEqual([['head', seq - 1, seq - 1]]);
      const guessed = `${cut}; UPDATE journal_head SET seq = ${seq - 1}`;
      expect(await forge(forged, { statements: guessed })).toEqual([['head', seq - 1, seq - 1]]);
      count('cut-off');
      count('cut-off-without-head');
      count('cut-off-with-made-up-head');
    }
    const withOldHead = `DELETE FROM journal WHERE seq > ${early.seq};
      UPDATE journal_head SET seq = ${early.seq}, mac = '${early.mac}', signature = '${early.signature}'`;
    expect(await forge(forged, { statements: withOldHead })).toEqual([]);
    expect(await forge(forged, { statements: withOldHead, exported: late })).toEqual([
      ['cut-off', early.seq + 1, total],
    ]);
    count('cut-off-with-old-head');
    const checkpoint = `INSERT INTO journal_checkpoints SELECT seq, mac, 40, 0, 0, 0, key_id, mac FROM journal WHERE seq = 40;
      DELETE FROM journal WHERE seq <= 40`;
    expect(await forge(forged, { statements: checkpoint })).toEqual([
      ['checkpoint', 40, 40],
      ['removed', 1, 40],
    ]);
    count('checkpoint');

    expect(await report(forged, late)).toEqual({ lines: total, named: [] });
  });
});

import { describe, expect, it } from 'vitest';
import { createReadiness } from '../../src/bot/readiness.ts';

describe('readiness', () => {
  it('is starting until something serves, and draining in the end', async () => {
    const readiness = createReadiness();

    const first = await readiness.reasons();
    readiness.begin(async () => null);
    const second = await readiness.reasons();
    readiness.drain();
    const third = await readiness.reasons();

    expect([first, second, third]).toEqual([['starting'], [], ['draining']]);
  });

  it('asks the store once a second, however many want to know', async () => {
    let now = 0;
    let asked = 0;
    const readiness = createReadiness(() => now);
    readiness.begin(async () => {
      asked += 1;
      return asked === 1 ? 'database' : null;
    });

    const together = await Promise.all([readiness.reasons(), readiness.reasons()]);
    now = 999;
    const soon = await readiness.reasons();
    now = 1_000;
    const later = await readiness.reasons();

    expect([together, soon, later, asked]).toEqual([[['database'], ['database']], ['database'], [], 2]);
  });
});

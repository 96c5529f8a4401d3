import { describe, expect, it } from 'vitest';
import { AppError } from '../../../src/core/app-error.ts';
import type { Patience } from '../../../src/integrations/graph/patience.ts';
import { createSharedRead } from '../../../src/integrations/graph/shared-read.ts';
import { settled } from './support/manual-timing.ts';
import { patienceFor } from './support/test-client.ts';

function setUp(freshMs = 0) {
  const flights: { patience: Patience; requester: string; done: PromiseWithResolvers<string> }[] = [];
  const shared = createSharedRead<string>({
    freshMs: () => freshMs,
    read(patience, requester) {
      const done = Promise.withResolvers<string>();
      patience.signal.addEventListener('abort', () => done.reject(patience.signal.reason));
      flights.push({ patience, requester, done });
      return done.promise;
    },
  });
  return { shared, flights };
}

describe('a shared read', () => {
  it('reads once for everybody who asks at the same time', async () => {
    const { shared, flights } = setUp();

    const asked = Promise.all(['ada', 'berta', 'carl'].map((name) => shared.get(patienceFor(5000), name)));
    flights[0]?.done.resolve('page');

    expect(await asked).toEqual(['page', 'page', 'page']);
    expect(flights.map(({ requester }) => requester)).toEqual(['ada']);
  });

  it('answers from what it kept while that is fresh', async () => {
    const { shared, flights } = setUp(60_000);
    const first = shared.get(patienceFor(5000), 'ada');
    flights[0]?.done.resolve('page');
    await first;

    const second = await shared.get(patienceFor(5000), 'berta');

    expect(second).toBe('page');
    expect(flights).toHaveLength(1);
  });

  it('reads on for the others when the one who started it leaves', async () => {
    const { shared, flights } = setUp();
    const leaver = new AbortController();
    const left = shared.get({ signal: leaver.signal, leftMs: () => 5000 }, 'ada');
    const stayed = shared.get(patienceFor(5000), 'berta');

    leaver.abort();
    await expect(left).rejects.toMatchObject({ code: 'timed-out' });
    flights[0]?.done.resolve('page');

    await expect(stayed).resolves.toBe('page');
    expect(flights[0]?.patience.signal.aborted).toBe(false);
  });

  it('ends when nobody waits for it any more, and the next asker reads anew', async () => {
    const { shared, flights } = setUp();
    const leaver = new AbortController();
    const left = shared.get({ signal: leaver.signal, leftMs: () => 5000 }, 'ada');
    leaver.abort();
    await expect(left).rejects.toMatchObject({ code: 'timed-out' });

    const next = shared.get(patienceFor(5000), 'berta');
    flights[1]?.done.resolve('page');

    expect(flights[0]?.patience.signal.aborted).toBe(true);
    await expect(next).resolves.toBe('page');
  });

  it('does not keep a failure', async () => {
    const { shared, flights } = setUp(60_000);
    const failing = shared.get(patienceFor(5000), 'ada');
    flights[0]?.done.reject(new AppError('unreachable', 'down'));
    await expect(failing).rejects.toMatchObject({ code: 'unreachable' });

    const next = shared.get(patienceFor(5000), 'ada');
    flights[1]?.done.resolve('page');

    await expect(next).resolves.toBe('page');
  });

  it('reads again for a follower when only the starter was too hasty for the queue', async () => {
    const { shared, flights } = setUp();
    const hasty = shared.get(patienceFor(10), 'ada');
    const patient = shared.get(patienceFor(5000), 'berta');

    flights[0]?.done.reject(new AppError('throttled', 'too long a queue'));
    await expect(hasty).rejects.toMatchObject({ code: 'throttled' });
    await settled();
    flights[1]?.done.resolve('page');

    await expect(patient).resolves.toBe('page');
  });
});

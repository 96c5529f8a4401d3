import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AppError } from '../../../src/core/app-error.ts';
import { type BudgetRequest, createReportingBudget } from '../../../src/integrations/graph/reporting-budget.ts';
import { ManualTiming, settled } from './support/manual-timing.ts';

interface Outcome {
  readonly name: string;
  readonly atMs: number;
  readonly code: string;
}

function setUp() {
  const timing = new ManualTiming();
  const budget = createReportingBudget({ timing });
  const outcomes: Outcome[] = [];
  const note = (name: string, code: string) => outcomes.push({ name, atMs: timing.nowMs(), code });
  const ask = (name: string, request: Partial<BudgetRequest> = {}) => {
    const signal = new AbortController().signal;
    budget.acquire({ requester: name, signal, maxWaitMs: 1e9, ...request }).then(
      () => note(name, 'started'),
      (error: AppError) => note(name, error.code),
    );
  };
  const started = () => outcomes.filter(({ code }) => code === 'started').map(({ name }) => name);
  return { timing, budget, outcomes, ask, started };
}

describe('the reporting budget', () => {
  it('starts five at once and the sixth when the first slot is free again', async () => {
    const { timing, ask, outcomes } = setUp();

    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) ask(name);
    await timing.pass(10_399);
    const before = outcomes.length;
    await timing.pass(1);

    expect(before).toBe(5);
    expect(outcomes.at(-1)).toEqual({ name: 'f', atMs: 10_400, code: 'started' });
  });

  it('lets requesters take turns', async () => {
    const { timing, ask, started } = setUp();

    for (let call = 0; call < 12; call++) ask('flood', { requester: 'flood' });
    ask('ada');
    ask('berta');
    await timing.pass(10_400);

    expect(started().slice(5)).toEqual(expect.arrayContaining(['ada', 'berta']));
  });

  it('keeps the order within one requester', async () => {
    const { timing, ask, started } = setUp();
    const names = Array.from({ length: 9 }, (_, index) => `call-${index}`);

    for (const name of names) ask(name, { requester: 'ada' });
    await timing.pass(30_000);

    expect(started()).toEqual(names);
  });

  it('serves background work only when no person waits', async () => {
    const { timing, ask, started } = setUp();

    for (let call = 0; call < 5; call++) ask('first');
    ask('poller', { priority: 'background' });
    for (let call = 0; call < 5; call++) ask('ada');
    await timing.pass(10_400);
    const afterOneWindow = started();
    await timing.pass(10_400);

    expect(afterOneWindow).not.toContain('poller');
    expect(started()).toContain('poller');
  });

  it('refuses at once whoever would wait too long, and says how long', async () => {
    const { timing, budget, ask } = setUp();
    for (let call = 0; call < 5; call++) ask('first');
    await timing.pass(400);

    const refusal = budget.acquire({ requester: 'ada', signal: new AbortController().signal, maxWaitMs: 2000 });

    await expect(refusal).rejects.toMatchObject({ code: 'throttled', retryAfterMs: 10_000 });
  });

  it('forgets whoever leaves the queue, and moves the others up', async () => {
    const { timing, ask, outcomes, started } = setUp();
    const leaver = new AbortController();
    for (let call = 0; call < 9; call++) ask('first');
    ask('leaver', { signal: leaver.signal });
    ask('next', { requester: 'next' });

    leaver.abort();
    await settled();
    const left = outcomes.find(({ name }) => name === 'leaver');
    await timing.pass(10_400);

    expect(left).toEqual({ name: 'leaver', atMs: 0, code: 'timed-out' });
    expect(started()).toContain('next');
    expect(timing.pendingTimers).toBe(0);
  });

  it('does not queue whoever has already left', async () => {
    const { ask, outcomes, budget } = setUp();

    ask('late', { signal: AbortSignal.abort() });
    await settled();

    expect(outcomes).toEqual([{ name: 'late', atMs: 0, code: 'timed-out' }]);
    expect(budget.freeSlots()).toBe(5);
  });

  it('closes for everybody when the service refuses', async () => {
    const { timing, budget, ask, started, outcomes } = setUp();

    budget.closeFor(7000);
    ask('patient');
    ask('hasty', { maxWaitMs: 1000 });
    await settled();
    const atOnce = [...outcomes];
    await timing.pass(7000);

    expect(atOnce).toEqual([{ name: 'hasty', atMs: 0, code: 'throttled' }]);
    expect(started()).toEqual(['patient']);
  });

  it('refuses those already waiting as soon as a closing makes their wait too long', async () => {
    const { timing, budget, ask, outcomes } = setUp();
    for (let call = 0; call < 5; call++) ask('first');
    ask('waiting', { maxWaitMs: 11_000 });
    await timing.pass(100);

    budget.closeFor(30_000);
    await settled();

    expect(outcomes.at(-1)).toEqual({ name: 'waiting', atMs: 100, code: 'throttled' });
  });
});

const asks = fc.array(
  fc.record({
    afterMs: fc.nat(4000),
    requester: fc.constantFrom('ada', 'berta', 'carl', 'flood', 'flood', 'flood'),
    maxWaitMs: fc.constantFrom(1000, 15_000, 60_000),
    leavesAfterMs: fc.option(fc.nat(30_000)),
    priority: fc.constantFrom('person', 'person', 'background'),
    closesForMs: fc.option(fc.nat(5000), { freq: 10 }),
  }),
  { maxLength: 40 },
);

describe('whatever is asked', () => {
  it('never starts more than five within ten seconds, and answers everybody in time', async () => {
    await fc.assert(
      fc.asyncProperty(asks, async (list) => {
        const { timing, budget, ask, outcomes } = setUp();
        const limits = new Map<string, number>();
        for (const [index, { afterMs, requester, maxWaitMs, leavesAfterMs, priority, closesForMs }] of list.entries()) {
          await timing.pass(afterMs);
          const leaver = new AbortController();
          if (leavesAfterMs !== null) timing.after(leavesAfterMs, () => leaver.abort());
          if (closesForMs !== null) budget.closeFor(closesForMs);
          const name = `${requester}-${index}`;
          limits.set(name, timing.nowMs() + maxWaitMs);
          ask(name, { requester, maxWaitMs, priority: priority as 'person' | 'background', signal: leaver.signal });
        }
        await timing.pass(100_000);

        const starts = outcomes.filter(({ code }) => code === 'started').map(({ atMs }) => atMs);
        for (const [index, atMs] of starts.entries()) {
          const sixth = starts[index + 5];
          if (sixth !== undefined) expect(sixth - atMs).toBeGreaterThan(10_000);
        }
        expect(outcomes).toHaveLength(list.length);
        for (const { name, atMs } of outcomes) expect(atMs).toBeLessThanOrEqual(limits.get(name) ?? 0);
        expect(timing.pendingTimers).toBe(0);
      }),
      { numRuns: 150 },
    );
  });

  it('serves a single caller within the round of those who were there before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.nat(6), async (floodSize, others) => {
        const { timing, ask, started } = setUp();
        for (let call = 0; call < floodSize; call++) ask('flood', { requester: 'flood' });
        for (let other = 0; other < others; other++) ask(`other-${other}`);
        ask('ada');
        // Newcomers keep streaming in behind her.
        for (let late = 0; late < 20; late++) ask(`late-${late}`);

        await timing.pass(1_000_000);

        const firstTurn = Math.min(floodSize, 5);
        expect(started().indexOf('ada')).toBeLessThanOrEqual(firstTurn + others + 1);
      }),
      { numRuns: 60 },
    );
  });
});

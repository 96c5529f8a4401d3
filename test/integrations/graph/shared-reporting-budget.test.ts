import { describe, expect, it } from 'vitest';
import type { Logger } from '../../../src/core/ports/logger.ts';
import type { ReportingSlots } from '../../../src/core/ports/reporting-slots.ts';
import { createReportingBudget } from '../../../src/integrations/graph/reporting-budget.ts';
import { createSharedReportingBudget } from '../../../src/integrations/graph/shared-reporting-budget.ts';

function setUp(take: ReportingSlots['take']) {
  const said: string[] = [];
  const note = (message: string) => void said.push(message);
  const logger: Logger = { info: note, warn: note, error: note };
  const closed: number[] = [];
  const asked: string[] = [];
  const slots: ReportingSlots = {
    take: (priority) => {
      asked.push(priority);
      return take(priority);
    },
    closeFor: async (ms) => void closed.push(ms),
  };
  const budget = createSharedReportingBudget({ local: createReportingBudget(), slots, logger, answerMs: 50 });
  const ask = (maxWaitMs = 5_000, signal = new AbortController().signal) =>
    budget.acquire({ requester: 'ada', signal, maxWaitMs, priority: 'background' });
  return { budget, ask, said, closed, asked };
}

describe('the shared reporting budget', () => {
  it('asks for a shared slot, with its priority, until there is one', async () => {
    const waits = [60, 60, 0];
    const { ask, asked } = setUp(async () => waits.shift() ?? 0);

    await ask();

    expect(asked).toEqual(['background', 'background', 'background']);
  });

  it('refuses at once whoever would wait too long, and says how long', async () => {
    const { ask } = setUp(async () => 9_000);

    await expect(ask()).rejects.toMatchObject({ code: 'throttled', retryAfterMs: 9_000 });
  });

  it('stops waiting with the asker', async () => {
    const { ask } = setUp(async () => 1_000);

    await expect(ask(5_000, AbortSignal.timeout(20))).rejects.toMatchObject({ code: 'timed-out' });
  });

  it.each([
    ['fails', () => Promise.reject(new Error('gone'))],
    ['does not answer', () => new Promise<number>(() => {})],
  ])('goes by its own budget, and says so once, while the database %s', async (_, take) => {
    const { ask, said } = setUp(take);

    await ask();
    await ask();

    expect(said).toEqual(['reporting budget is not shared: the database does not answer']);
  });

  it('closes for all replicas when the service refuses', () => {
    const { budget, closed } = setUp(async () => 0);

    budget.closeFor(7_000);

    expect({ closed, free: budget.freeSlots() }).toEqual({ closed: [7_000], free: 0 });
  });
});

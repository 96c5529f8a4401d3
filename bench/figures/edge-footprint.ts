import { setTimeout as wait } from 'node:timers/promises';
import { defineBench } from '../figure.ts';
import { percentile } from '../percentile.ts';
import { loadBot } from '../support/load-bot.ts';
import { startBot } from '../support/start-bot.ts';
import { startTenant } from '../support/start-tenant.ts';

const starts = 5;
const firstTurns = 10_000;
const laterTurns = 10_000;
const megabyte = 1024 * 1024;

export const edgeFootprint = defineBench({
  name: 'edge-footprint',
  what: `Median of ${starts} starts of the process until it listens; its memory when idle; and after ${firstTurns + laterTurns} turns as a multiple of that after ${firstTurns}.`,
  figures: [
    { name: 'start-to-listening', unit: 'ms', target: 1_500, better: 'lower' },
    { name: 'idle-memory', unit: 'MB', target: 260, better: 'lower' },
    { name: 'memory-growth', unit: 'times', target: 1.1, better: 'lower' },
  ],
  async measure() {
    const tenant = await startTenant({ latencyMs: 0, reportingLimit: false });
    try {
      const startTimes: number[] = [];
      for (let run = 1; run < starts; run += 1) {
        const once = await startBot('desk', tenant);
        startTimes.push(once.startMs);
        await once.close();
      }
      const bot = await startBot('desk', tenant);
      startTimes.push(bot.startMs);
      await wait(5_000);
      const idle = await bot.memoryBytes();
      await loadBot(bot, { connections: 10, turns: firstTurns, tenantId: tenant.tenantId });
      await wait(2_000);
      const early = await bot.memoryBytes();
      await loadBot(bot, { connections: 10, turns: laterTurns, tenantId: tenant.tenantId });
      await wait(2_000);
      const late = await bot.memoryBytes();
      await bot.close();
      return {
        'start-to-listening': { value: percentile(startTimes, 50), baseline: null },
        'idle-memory': { value: idle / megabyte, baseline: null },
        'memory-growth': { value: late / early, baseline: null },
      };
    } finally {
      await tenant.close();
    }
  },
});

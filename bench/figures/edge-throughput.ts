import { defineBench } from '../figure.ts';
import { type LoadResult, loadBot } from '../support/load-bot.ts';
import { type BotStartKind, startBot } from '../support/start-bot.ts';
import { type BenchTenant, startTenant } from '../support/start-tenant.ts';

const connections = 10;
const warmUpTurns = 1_000;
const turns = 4_000;

export const edgeThroughput = defineBench({
  name: 'edge-throughput',
  what: `${turns} questions over ${connections} connections, the whole pipeline on, Graph without delay, the mirror filled; the baseline is a bare echo bot behind the same server, token check and connector.`,
  figures: [
    { name: 'edge-answered-per-second', unit: '1/s', target: 150, better: 'higher' },
    { name: 'edge-p99', unit: 'ms', target: 250, better: 'lower' },
    { name: 'edge-share-of-echo', unit: 'share', target: 0.3, better: 'higher' },
  ],
  async measure() {
    const tenant = await startTenant({ latencyMs: 0, reportingLimit: false });
    try {
      const echo = await measureBot('echo', tenant);
      const desk = await measureBot('desk', tenant);
      return {
        'edge-answered-per-second': { value: desk.perSecond, baseline: echo.perSecond },
        'edge-p99': { value: desk.p99Ms, baseline: echo.p99Ms },
        'edge-share-of-echo': { value: desk.perSecond / echo.perSecond, baseline: null },
      };
    } finally {
      await tenant.close();
    }
  },
});

async function measureBot(kind: BotStartKind, tenant: BenchTenant): Promise<LoadResult> {
  const bot = await startBot(kind, tenant);
  try {
    await bot.whenMirrored();
    await loadBot(bot, { connections, turns: warmUpTurns, tenantId: tenant.tenantId });
    const cardsBefore = bot.connector.cards;
    const result = await loadBot(bot, { connections, turns, tenantId: tenant.tenantId });
    const cards = bot.connector.cards - cardsBefore;
    if (result.answered !== turns) throw new Error(`${turns - result.answered} of ${turns} questions were refused`);
    if (kind === 'desk' && cards < turns) throw new Error(`only ${cards} of ${turns} questions got a card`);
    return result;
  } finally {
    await bot.close();
  }
}

import { setTimeout as wait } from 'node:timers/promises';
import { Agent } from 'undici';
import { defineBench } from '../figure.ts';
import { percentile } from '../percentile.ts';
import { conversationOf, postQuestion } from '../support/load-bot.ts';
import { members } from '../support/people.ts';
import { measureRoundTripMs } from '../support/round-trip.ts';
import { startBot } from '../support/start-bot.ts';
import { startTenant } from '../support/start-tenant.ts';

const latencyMs = 120;
const asked = 40;
// Graph allows five reporting calls in ten seconds, and one question may take two.
const pauseMs = 4_000;

export const edgeLatency = defineBench({
  name: 'edge-latency',
  what: `From the posted question of a person nobody asked about before to the finished card at the connector, one at a time, ${pauseMs / 1_000} s apart so that Graph's limit of reporting calls is kept. Graph takes ${latencyMs} ms; the mirror is filled.`,
  figures: [{ name: 'question-to-card-p95', unit: 'ms', target: 500, better: 'lower' }],
  async measure() {
    const tenant = await startTenant({ latencyMs, reportingLimit: false });
    const bot = await startBot('desk', tenant);
    const agent = new Agent({ connections: 1 });
    try {
      await bot.whenMirrored();
      const baselineMs = await measureRoundTripMs(tenant);
      const samples: number[] = [];
      for (let index = 0; index < Math.min(asked, members.length); index += 1) {
        if (index > 0) await wait(pauseMs);
        const startedMs = performance.now();
        const card = bot.connector.nextCard(conversationOf(index));
        await Promise.all([card, postQuestion(bot, { index, tenantId: tenant.tenantId, agent })]);
        if (index > 0) samples.push(performance.now() - startedMs);
      }
      return { 'question-to-card-p95': { value: percentile(samples, 95), baseline: baselineMs } };
    } finally {
      await agent.close();
      await bot.close();
      await tenant.close();
    }
  },
});

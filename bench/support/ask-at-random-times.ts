import { setTimeout as wait } from 'node:timers/promises';
import { percentile } from '../percentile.ts';
import { seededRandom } from '../seeded-random.ts';
import { isVerdict, selfQuestion } from './people.ts';
import { measureRoundTripMs } from './round-trip.ts';
import { type BenchApp, startApp } from './start-app.ts';
import { startTenant } from './start-tenant.ts';

export interface Rush {
  readonly askerIds: readonly string[];
  readonly withinMs: number;
  readonly latencyMs: number;
  readonly situation?: string;
}

const seed = 20_261_120;

/** Everybody asks about themselves, at times that are random and the same at every run, while all limits hold. */
export async function askAtRandomTimes({ askerIds, withinMs, latencyMs, situation }: Rush) {
  const tenant = await startTenant({
    latencyMs,
    reportingLimit: true,
    ...(situation === undefined ? {} : { situation }),
  });
  const app = await startApp(tenant);
  try {
    const baselineMs = await measureRoundTripMs(tenant);
    await app.app.warmUp();
    const random = seededRandom(seed);
    const turns = askerIds.map((id) => askAfter(app, id, random() * withinMs));
    const samples = await Promise.all(turns);
    const { throttled } = await tenant.counters();
    return {
      answered: samples.filter(({ isAnswered }) => isAnswered).length,
      p95Ms: percentile(
        samples.map(({ tookMs }) => tookMs),
        95,
      ),
      baselineMs,
      throttled,
    };
  } finally {
    await app.close();
    await tenant.close();
  }
}

async function askAfter(app: BenchApp, askerId: string, delayMs: number) {
  await wait(delayMs);
  const { tookMs, messages } = await app.ask(askerId, selfQuestion);
  return { tookMs, isAnswered: isVerdict(messages) };
}

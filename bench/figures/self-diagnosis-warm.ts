import { defineBench } from '../figure.ts';
import { longestChain } from '../longest-chain.ts';
import { percentile } from '../percentile.ts';
import { isVerdict, members, selfQuestion } from '../support/people.ts';
import { recordRequests } from '../support/record-requests.ts';
import { measureRoundTripMs } from '../support/round-trip.ts';
import { startApp } from '../support/start-app.ts';
import { type BenchTenant, startTenant } from '../support/start-tenant.ts';

const latencyMs = 120;
const askers = 48;

export const selfDiagnosisWarm = defineBench({
  name: 'self-diagnosis-warm',
  what: `${askers} affected people ask, each the only one lately: the app is warmed up, no log page is at hand. Graph takes ${latencyMs} ms.`,
  figures: [
    { name: 'self-diagnosis-warm-p95', unit: 'ms', target: 350, better: 'lower' },
    { name: 'sequential-rounds', unit: 'rounds', target: 2, better: 'lower' },
  ],
  async measure() {
    const tenant = await startTenant({ latencyMs, reportingLimit: false });
    try {
      await sampleOf(tenant, members.at(-1)?.id ?? '');
      const samples: Sample[] = [];
      for (const { id } of members.slice(0, askers)) samples.push(await sampleOf(tenant, id));
      const baseline = await measureRoundTripMs(tenant);
      return {
        'self-diagnosis-warm-p95': {
          value: percentile(
            samples.map(({ tookMs }) => tookMs),
            95,
          ),
          baseline,
        },
        'sequential-rounds': { value: Math.max(...samples.map(({ rounds }) => rounds)), baseline: null },
      };
    } finally {
      await tenant.close();
    }
  },
});

interface Sample {
  readonly tookMs: number;
  /** Most requests of the turn of which each was sent after the one before was answered. */
  readonly rounds: number;
}

/** An app of its own for every asker: a shared page of the log would make all but the first look faster than they are. */
async function sampleOf(tenant: BenchTenant, askerId: string): Promise<Sample> {
  const app = await startApp(tenant, { reportingStarts: 1_000 });
  try {
    await app.app.warmUp();
    const requests = recordRequests();
    const { tookMs, messages } = await app.ask(askerId, selfQuestion);
    const spans = requests.stop();
    if (!isVerdict(messages)) throw new Error(`${askerId} got no verdict`);
    if (spans.length === 0) throw new Error('no request was seen; is the HTTP client still undici?');
    return { tookMs, rounds: longestChain(spans) };
  } finally {
    await app.close();
  }
}

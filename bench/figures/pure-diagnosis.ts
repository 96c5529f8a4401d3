import { nothingSaid } from '../../src/core/said.ts';
import { analyse } from '../../src/diagnosis/analyse.ts';
import { collectFacts } from '../../src/diagnosis/collect-facts.ts';
import { defineBench } from '../figure.ts';
import { percentile } from '../percentile.ts';
import { namedMembers } from '../support/people.ts';
import { startApp } from '../support/start-app.ts';
import { startTenant } from '../support/start-tenant.ts';

const runs = 4_000;
const warmUpRuns = 500;

export const pureDiagnosis = defineBench({
  name: 'pure-diagnosis',
  what: `From facts to ranked causes, no I/O: ${runs} runs over the facts of every named person.`,
  figures: [{ name: 'pure-diagnosis-p50', unit: 'ms', target: 1, better: 'lower' }],
  async measure() {
    const now = new Date().toISOString();
    const cases = await collectCases(now);
    const diagnose = (run: number) => {
      const facts = cases[run % cases.length];
      if (facts === undefined) throw new Error('the simulated tenant has nobody with a problem');
      analyse({ facts, said: nothingSaid, now, audience: 'technician', asked: [] });
    };
    for (let run = 0; run < warmUpRuns; run++) diagnose(run);
    const samples = Array.from({ length: runs }, (_, run) => {
      const startedMs = performance.now();
      diagnose(run);
      return performance.now() - startedMs;
    });
    return { 'pure-diagnosis-p50': { value: percentile(samples, 50), baseline: null } };
  },
});

async function collectCases(now: string) {
  const tenant = await startTenant({ latencyMs: 0, reportingLimit: false });
  const app = await startApp(tenant, { reportingStarts: 1_000 });
  try {
    const hints = { hintsAtSignIn: false, hintsAtRegistration: false, said: nothingSaid };
    const options = { signal: AbortSignal.timeout(30_000), requester: 'bench' };
    return await Promise.all(
      namedMembers.map(({ objectId: entraObjectId }) =>
        collectFacts(app.app.reader, { key: { entraObjectId }, ...hints, now, options }),
      ),
    );
  } finally {
    await app.close();
    await tenant.close();
  }
}

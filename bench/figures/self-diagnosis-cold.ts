import { fork } from 'node:child_process';
import { once } from 'node:events';
import { defineBench } from '../figure.ts';
import { percentile } from '../percentile.ts';
import type { FirstQuestion } from '../support/first-question.ts';
import { members } from '../support/people.ts';
import { measureRoundTripMs } from '../support/round-trip.ts';
import { startTenant } from '../support/start-tenant.ts';

const latencyMs = 120;
const askers = 20;

export const selfDiagnosisCold = defineBench({
  name: 'self-diagnosis-cold',
  what: `${askers} affected people ask, each the first question of a new process and a new tenant, without warm-up. Graph takes ${latencyMs} ms.`,
  figures: [{ name: 'self-diagnosis-cold-p95', unit: 'ms', target: 700, better: 'lower' }],
  async measure() {
    const samples: number[] = [];
    let baseline = 0;
    for (const { id } of members.slice(0, askers)) {
      const tenant = await startTenant({ latencyMs, reportingLimit: false });
      try {
        samples.push(await askInNewProcess({ tenant: addressOf(tenant), askerId: id }));
        if (baseline === 0) baseline = await measureRoundTripMs(tenant);
      } finally {
        await tenant.close();
      }
    }
    return { 'self-diagnosis-cold-p95': { value: percentile(samples, 95), baseline } };
  },
});

function addressOf({ url, tenantId, appId, helpdeskGroupId }: FirstQuestion['tenant']): FirstQuestion['tenant'] {
  return { url, tenantId, appId, helpdeskGroupId };
}

async function askInNewProcess(question: FirstQuestion): Promise<number> {
  const child = fork(new URL('../support/first-question.ts', import.meta.url));
  const exited = once(child, 'exit');
  child.send(question);
  const answer = await Promise.race([once(child, 'message'), exited.then(() => null)]);
  await exited;
  const [first] = (answer ?? []) as [{ tookMs: number; isAnswered: boolean }?];
  if (first === undefined) throw new Error(`the process that asked ended with ${child.exitCode}`);
  if (!first.isAnswered) throw new Error(`${question.askerId} got no verdict`);
  return first.tookMs;
}

import { percentile } from '../percentile.ts';
import type { BenchTenant } from './start-tenant.ts';

/** Median time of one bare HTTP call to the simulated tenant over a connection that is open: the unit that answers are made of. */
export async function measureRoundTripMs(tenant: BenchTenant, calls = 9): Promise<number> {
  const token = await tenant.credential.getToken('https://graph.microsoft.com/.default');
  if (token === null) throw new Error('the simulated tenant gave no token');
  const headers = { authorization: `Bearer ${token.token}` };
  const samples: number[] = [];
  for (let call = 0; call <= calls; call++) {
    const startedMs = performance.now();
    const answer = await fetch(`${tenant.url}/v1.0/organization?$select=id`, { headers });
    await answer.text();
    if (!answer.ok) throw new Error(`the bare round trip was answered with ${answer.status}`);
    if (call > 0) samples.push(performance.now() - startedMs);
  }
  return percentile(samples, 50);
}

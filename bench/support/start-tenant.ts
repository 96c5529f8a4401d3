import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { TokenCredential } from '@azure/identity';
import type { Counters } from '../../simulator/request-counters.ts';
import { createCredential } from '../../src/integrations/graph/credentials.ts';

export interface TenantStart {
  readonly latencyMs: number;
  readonly reportingLimit: boolean;
  readonly situation?: string;
}

export interface BenchTenantAddress {
  readonly url: string;
  readonly tenantId: string;
  readonly appId: string;
  readonly helpdeskGroupId: string;
}

export interface BenchTenant extends BenchTenantAddress {
  readonly credential: TokenCredential;
  counters(): Promise<Counters>;
  resetCounters(): Promise<void>;
  close(): Promise<void>;
}

/** A simulated tenant on a thread of its own, so that the work of the service is not counted as ours. */
export async function startTenant(start: TenantStart): Promise<BenchTenant> {
  const worker = new Worker(new URL('./simulator-thread.ts', import.meta.url), { workerData: start });
  const [address] = (await once(worker, 'message')) as [BenchTenantAddress];
  const counters = `${address.url}/_admin/counters`;
  return {
    ...address,
    credential: credentialFor(address),
    counters: async () => (await (await fetch(counters)).json()) as Counters,
    resetCounters: async () => {
      await (await fetch(counters, { method: 'DELETE' })).text();
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

export function credentialFor({ url, tenantId, appId }: BenchTenantAddress): TokenCredential {
  return createCredential({ kind: 'local', authority: url, tenantId, clientId: appId, clientSecret: 'local-mode' });
}

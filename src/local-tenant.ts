import type { TokenCredential } from '@azure/identity';
import type { Simulator } from '../simulator/start-simulator.ts';
import { createCredential } from './integrations/graph/credentials.ts';

export interface LocalTenant {
  readonly simulator: Simulator;
  readonly credential: TokenCredential;
  /** The helpdesk member who asks when nobody else is named. */
  readonly defaultAsker: string;
  close(): Promise<void>;
}

export interface LocalTenantOptions {
  readonly port?: number;
  readonly latencyMs?: number;
  readonly situation?: string;
}

/** The simulated tenant of local mode, on 127.0.0.1, with the credential that only it accepts. */
export async function startLocalTenant(options: LocalTenantOptions = {}): Promise<LocalTenant> {
  const { startSimulator } = await import('../simulator/start-simulator.ts');
  const { buildDemo } = await import('../simulator/contoso/build-demo.ts');
  const { port, latencyMs, situation } = options;
  const simulator = await startSimulator({
    ...(port === undefined ? {} : { port }),
    ...(latencyMs === undefined ? {} : { latencyMs }),
    tenant: buildDemo(situation),
  });
  const credential = createCredential({
    kind: 'local',
    authority: simulator.url,
    tenantId: simulator.tenantId,
    clientId: simulator.appId,
    clientSecret: 'local-mode',
  });
  return { simulator, credential, defaultAsker: 'hugo.bernard@contoso.com', close: () => simulator.close() };
}

import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { buildServer } from './build-server.ts';
import { buildDemo } from './contoso/build-demo.ts';
import { localCertificate } from './local-certificate.ts';
import type { LogDelay, Settings } from './settings.ts';
import { SimulatorState } from './simulator-state.ts';
import { stableId } from './stable-id.ts';
import type { TenantFile } from './tenant-file.ts';

export interface SimulatorOptions {
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** null or absent: no https; 0: any free port. */
  readonly httpsPort?: number | null;
  /** Absent: the demo tenant Contoso. */
  readonly tenant?: TenantFile;
  /** The clock for token lifetimes, log delay, retention and limits. */
  readonly now?: () => Date;
  readonly latencyMs?: number;
  readonly reportingLimit?: boolean;
  readonly logDelay?: LogDelay;
  /** Application permissions; absent: all that reading needs. */
  readonly grantedPermissions?: readonly string[];
}

export interface Simulator {
  readonly url: string;
  readonly httpsUrl: string | null;
  /** PEM of the certificate to trust for https. */
  readonly certificate: string | null;
  /** Of the tenant served now; loading another tenant changes these three. */
  readonly tenantId: string;
  readonly helpdeskGroupId: string;
  readonly adminGroupId: string;
  readonly appId: string;
  /** The same abilities as the admin endpoint, in process. */
  readonly state: SimulatorState;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const APP_ID = stableId('application', 'simulated-bot');

/** Starts a simulated tenant on 127.0.0.1. Rejects when a port is taken. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const state = new SimulatorState(options.tenant ?? buildDemo(), settingsOf(options), options.now);
  const server = buildServer(state, APP_ID);
  const url = await server.listen({ host: HOST, port: options.port ?? 0 });
  const secure = await startSecure(server, options.httpsPort);
  return {
    url,
    httpsUrl: secure?.url ?? null,
    certificate: secure?.certificate ?? null,
    get tenantId() {
      return state.tenant.file.tenantId;
    },
    get helpdeskGroupId() {
      return state.tenant.file.helpdeskGroup;
    },
    get adminGroupId() {
      return state.tenant.file.adminGroup;
    },
    appId: APP_ID,
    state,
    close: async () => {
      secure?.server.closeAllConnections();
      secure?.server.close();
      await server.close();
    },
  };
}

function settingsOf({ latencyMs, reportingLimit, logDelay, grantedPermissions }: SimulatorOptions): Partial<Settings> {
  return {
    ...(latencyMs !== undefined && { latencyMs }),
    ...(reportingLimit !== undefined && { reportingLimit }),
    ...(logDelay !== undefined && { logDelay }),
    ...(grantedPermissions !== undefined && { grantedPermissions }),
  };
}

interface SecureServer {
  readonly server: Server;
  readonly url: string;
  readonly certificate: string;
}

async function startSecure(inner: FastifyInstance, port: number | null | undefined): Promise<SecureServer | null> {
  if (port === null || port === undefined) return null;
  const { key, cert } = await localCertificate();
  const server = createServer({ key, cert }, (request, response) => inner.routing(request, response));
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, HOST, resolve);
    });
  } catch (error) {
    await inner.close();
    throw error;
  }
  return { server, url: `https://${HOST}:${(server.address() as AddressInfo).port}`, certificate: cert };
}

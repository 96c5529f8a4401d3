import { parentPort, workerData } from 'node:worker_threads';
import { buildDemo } from '../../simulator/contoso/build-demo.ts';
import { startSimulator } from '../../simulator/start-simulator.ts';
import type { TenantStart } from './start-tenant.ts';

const { situation, latencyMs, reportingLimit } = workerData as TenantStart;
const simulator = await startSimulator({ latencyMs, reportingLimit, tenant: buildDemo(situation) });
const { url, tenantId, appId, helpdeskGroupId } = simulator;
parentPort?.postMessage({ url, tenantId, appId, helpdeskGroupId });

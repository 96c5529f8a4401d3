import type { TokenCredential } from '@azure/identity';
import type { Clock } from '../../../../src/core/ports/clock.ts';
import { silentLogger } from '../../../../src/core/ports/logger.ts';
import type { ReadOptions } from '../../../../src/core/ports/tenant-reader.ts';
import {
  createGraphTenantReader,
  type GraphTenantReaderOptions,
} from '../../../../src/integrations/graph/graph-tenant-reader.ts';

export const fixedClock: Clock = { now: () => '2026-11-20T12:00:00.000Z' };

const fixedCredential: TokenCredential = {
  getToken: async () => ({ token: 'token-1', expiresOnTimestamp: Date.now() + 3_600_000 }),
};

export function testReader(baseUrl: string, options: Partial<GraphTenantReaderOptions> = {}) {
  return createGraphTenantReader({
    baseUrl,
    credential: fixedCredential,
    clock: fixedClock,
    logger: silentLogger,
    retry: { backoffMs: 10 },
    ...options,
  });
}

export function asking(requester = 'ada', ms = 5000): ReadOptions {
  return { requester, signal: AbortSignal.timeout(ms) };
}

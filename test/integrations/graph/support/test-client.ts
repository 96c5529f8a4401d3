import { createGraphClient } from '../../../../src/integrations/graph/graph-client.ts';
import type { Patience } from '../../../../src/integrations/graph/patience.ts';
import type { RetrySettings } from '../../../../src/integrations/graph/retry-middleware.ts';
import type { TokenSource } from '../../../../src/integrations/graph/single-flight-token.ts';

const fixedTokens: TokenSource = { get: async () => 'token-1', renew: async () => 'token-2' };

export function patienceFor(ms: number): Patience {
  const endsAtMs = performance.now() + ms;
  return { signal: AbortSignal.timeout(ms), leftMs: () => endsAtMs - performance.now() };
}

/** A signal that ends after `ms`, with nothing said about the end beforehand. */
export function silentPatienceFor(ms: number): Patience {
  return { signal: AbortSignal.timeout(ms), leftMs: () => 60_000 };
}

export function testClient(baseUrl: string, retry: Partial<RetrySettings> = {}, tokens: TokenSource = fixedTokens) {
  return createGraphClient({ baseUrl, tokens, retry: { backoffMs: 10, ...retry } });
}

export function question(path = '/organization', patience = patienceFor(5000)) {
  return { path, source: 'GET /organization', patience };
}

import type { TokenClaims } from '../access-token.ts';
import { GraphError } from '../graph-error.ts';
import type { SimulatorState } from '../simulator-state.ts';
import type { GraphRoute } from './graph-routes.ts';

/** Takes a place in the limit of the route's workload, or answers 429. */
export function checkLimits(route: GraphRoute, claims: TokenClaims, state: SimulatorState): void {
  if (!state.settings.reportingLimit) return;
  const tenantId = state.tenant.file.tenantId;
  const nowMs = state.now().getTime();
  if (route.workload === 'reporting') {
    const taken = state.reportingLimit.take(`${claims.appid}/${tenantId}`, nowMs);
    if (!taken.ok) throw tooMany({ 'Retry-After': String(Math.max(1, Math.ceil(taken.retryAfterMs / 1000))) });
  }
  // Risky users are limited for all apps together, and their 429 does not say when to come back.
  if (route.workload === 'risk' && !state.riskLimit.take(tenantId, nowMs).ok) throw tooMany({});
}

export const tooMany = (headers: Record<string, string>): GraphError =>
  new GraphError(429, 'TooManyRequests', 'Too Many Requests', headers);

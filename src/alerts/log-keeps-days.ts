import type { TenantFacts } from '../core/tenant-facts.ts';
import { premiumPlans } from '../knowledge/service-plans.ts';

/**
 * How far back the tenant's own log reaches: 30 days with Entra ID P1 or P2, otherwise 7. Where the licences cannot be
 * read it is taken for 7, so that nothing is claimed that may be lost.
 * Source: https://learn.microsoft.com/en-us/entra/identity/monitoring-health/reference-reports-data-retention
 */
export function logKeepsDays(licences: TenantFacts['licences']): number {
  return licences.known && licences.value.servicePlanIds.some((id) => premiumPlans.has(id)) ? 30 : 7;
}

import type { FactName } from '../../core/facts.ts';
import { type PermissionName, permissions } from '../../core/permission.ts';
import { type CauseId, causes } from '../../knowledge/causes/index.ts';
import { checks } from '../../knowledge/checks/index.ts';
import type { Cause } from '../../knowledge/define-cause.ts';
import type { Check } from '../../knowledge/define-check.ts';

type ReadPath = (typeof permissions)[number]['reads'][number];

export interface PermissionCost {
  readonly facts: readonly FactName[];
  /** Checks that stay unknown. */
  readonly checks: readonly string[];
  /** Causes that lose a sign, so that they are told apart from others less surely or not at all. */
  readonly causes: readonly CauseId[];
}

const log = '/auditLogs/directoryAudits';
const account = '/users/{id}';

/** The documented paths that every fact rests on; without the account nothing about the person is read. */
const pathsOfFacts: Readonly<Record<FactName, readonly ReadPath[]>> = {
  person: [account],
  roles: ['/users/{id}/transitiveMemberOf/graph.directoryRole', account],
  tenantEvents: [log],
  personEvents: [log, account],
  attempts: [log, account],
  attempt: [log, account],
  radius: [log, account],
  writeback: [log],
  registration: ['/reports/authenticationMethods/userRegistrationDetails/{id}', account],
  signIns: ['/auditLogs/signIns', account],
  risk: ['/identityProtection/riskyUsers/{id}', account],
  organization: ['/organization'],
  domains: ['/domains'],
  licences: ['/subscribedSkus'],
  adminResetAllowed: ['/policies/authorizationPolicy'],
  methodsPolicy: ['/policies/authenticationMethodsPolicy'],
  serviceHealth: ['/admin/serviceAnnouncement/healthOverviews/OrgLiveID'],
};

/** What is lost without a permission, worked out from what facts, checks and causes rest on. */
export function permissionCost(name: PermissionName): PermissionCost {
  const reads: readonly string[] = permissions.find((permission) => permission.name === name)?.reads ?? [];
  const facts = (Object.keys(pathsOfFacts) as FactName[]).filter((fact) =>
    pathsOfFacts[fact].some((path) => reads.includes(path)),
  );
  const unknown = (checks as readonly Check[])
    .filter(({ needs }) => needs.some((need) => facts.includes(need)))
    .map(({ id }) => id);
  const blurred = causes.filter(({ signs }: Cause<CauseId>) => signs.some(({ check }) => unknown.includes(check)));
  return { facts, checks: unknown, causes: blurred.map(({ id }) => id) };
}

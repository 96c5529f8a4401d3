import { AppError } from '../../core/app-error.ts';
import { type PermissionName, permissions } from '../../core/permission.ts';
import { type Clock, systemClock } from '../../core/ports/clock.ts';
import { budgetGate } from './budget-gate.ts';
import type { GraphAnswer, GraphClient } from './graph-client.ts';
import { graphPath } from './graph-path.ts';
import { odataString } from './odata-string.ts';
import type { Patience } from './patience.ts';
import type { ReportingBudget } from './reporting-budget.ts';
import type { TokenSource } from './single-flight-token.ts';
import { tokenRoles } from './token-roles.ts';

interface ProbedPermission {
  readonly name: PermissionName;
  readonly isRequired: boolean;
  readonly outcome: 'granted' | 'refused' | 'cannot-tell';
  /** Whether the token carries the permission; null when the token cannot be looked into. */
  readonly isInToken: boolean | null;
  /** The service's own words, where it did not simply answer. */
  readonly detail: string | null;
}

export interface PermissionProbe {
  readonly permissions: readonly ProbedPermission[];
  /** How far this machine's clock is ahead of the service's; null when the service did not say. */
  readonly clockSkewMs: number | null;
}

interface ProbeInput {
  readonly client: GraphClient;
  readonly tokens: TokenSource;
  readonly reportingBudget: ReportingBudget;
  readonly patience: Patience;
  readonly clock?: Clock;
}

/** No account has it: a service that looks for it and finds nothing has let us look. */
const nobody = '00000000-0000-0000-0000-000000000000';

/** Tries every permission with a cheap read. Rejects with AppError only when not even a token can be had. */
export async function probePermissions(input: ProbeInput): Promise<PermissionProbe> {
  const { clock = systemClock } = input;
  const roles = tokenRoles(await input.tokens.get(input.patience.signal));
  const probed: ProbedPermission[] = [];
  let clockSkewMs: number | null = null;
  for (const { name, isRequired } of permissions) {
    const sentAtMs = Date.parse(clock.now());
    const result = await probe(name, input);
    const ourTimeMs = (sentAtMs + Date.parse(clock.now())) / 2;
    clockSkewMs ??= result.answer === null ? null : skewOf(result.answer.headers, ourTimeMs);
    const isInToken = roles?.includes(name) ?? null;
    probed.push({ name, isRequired, outcome: result.outcome, isInToken, detail: result.detail });
  }
  return { permissions: probed, clockSkewMs };
}

interface ProbeResult {
  readonly outcome: ProbedPermission['outcome'];
  readonly detail: string | null;
  readonly answer: GraphAnswer | null;
}

async function probe(name: PermissionName, input: ProbeInput): Promise<ProbeResult> {
  try {
    const answer = await ask(name, input);
    return { outcome: 'granted', detail: null, answer };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { outcome: outcomeOf(error, name), detail: error.details ?? error.message, answer: null };
  }
}

function ask(name: PermissionName, { client, patience, reportingBudget }: ProbeInput): Promise<GraphAnswer> {
  const get = (source: string, path: string, gate?: Parameters<GraphClient['get']>[0]['gate']) =>
    client.get({ path, source, patience, gate });
  const one = { $top: '1' };
  switch (name) {
    case 'AuditLog.Read.All': {
      const gate = budgetGate(reportingBudget, { requester: 'permission-probe' });
      return get('GET /auditLogs/directoryAudits', graphPath(['auditLogs', 'directoryAudits'], one), gate);
    }
    case 'User.Read.All':
      // The sign-in name alone is visible with lesser permissions.
      return get('GET /users', graphPath(['users'], { $select: 'id,onPremisesSyncEnabled', ...one }));
    case 'GroupMember.Read.All':
      return get('GET /groups', graphPath(['groups'], { $select: 'id', ...one }));
    case 'RoleManagement.Read.Directory': {
      const path = graphPath(['roleManagement', 'directory', 'roleAssignments'], {
        $filter: `principalId eq ${odataString(nobody)}`,
      });
      return get('GET /roleManagement/directory/roleAssignments', path);
    }
    case 'Organization.Read.All':
      return get('GET /organization', graphPath(['organization'], { $select: 'id,onPremisesSyncEnabled' }));
    case 'Domain.Read.All':
      return get('GET /domains', graphPath(['domains'], { $select: 'id' }));
    case 'LicenseAssignment.Read.All':
      return get('GET /subscribedSkus', graphPath(['subscribedSkus'], { $select: 'id' }));
    case 'Policy.Read.All':
      return get('GET /policies/authorizationPolicy', graphPath(['policies', 'authorizationPolicy']));
    case 'Policy.Read.AuthenticationMethod':
      return get('GET /policies/authenticationMethodsPolicy', graphPath(['policies', 'authenticationMethodsPolicy']));
    case 'ServiceHealth.Read.All': {
      const path = graphPath(['admin', 'serviceAnnouncement', 'healthOverviews', 'OrgLiveID']);
      return get('GET /admin/serviceAnnouncement/healthOverviews/OrgLiveID', path);
    }
    case 'IdentityRiskyUser.Read.All':
      return get('GET /identityProtection/riskyUsers/{id}', graphPath(['identityProtection', 'riskyUsers', nobody]));
  }
}

function outcomeOf({ code }: AppError, name: PermissionName): ProbedPermission['outcome'] {
  if (code === 'forbidden') return 'refused';
  return code === 'not-found' && name === 'IdentityRiskyUser.Read.All' ? 'granted' : 'cannot-tell';
}

function skewOf(headers: Headers, ourTimeMs: number): number | null {
  const theirTimeMs = Date.parse(headers.get('date') ?? '');
  // The header has whole seconds; half a second is the expected rounding.
  return Number.isNaN(theirTimeMs) ? null : Math.round(ourTimeMs - theirTimeMs - 500);
}

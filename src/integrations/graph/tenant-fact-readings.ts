import { z } from 'zod';
import { AppError } from '../../core/app-error.ts';
import type { Fact } from '../../core/fact.ts';
import type {
  Domain,
  MethodsPolicy,
  Organization,
  ServiceHealth,
  TenantFacts,
  TenantLicences,
} from '../../core/tenant-facts.ts';
import { graphPath } from './graph-path.ts';
import type { Reading } from './missing-fact.ts';
import { parseBody } from './parse-body.ts';
import { utcTime } from './utc-time.ts';

type ValueOf<F> = F extends Fact<infer T> ? T : never;

interface TenantFactReading<T> extends Reading {
  readonly url: string;
  reduce(body: unknown): T;
}

const text = z.string().nullish();

const organizationPage = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      displayName: text,
      onPremisesSyncEnabled: z.boolean().nullish(),
      onPremisesLastSyncDateTime: text,
      countryLetterCode: text,
    }),
  ),
});

const domainsPage = z.object({ value: z.array(z.object({ id: z.string(), authenticationType: text })) });

const skusPage = z.object({
  value: z.array(
    z.object({ capabilityStatus: text, servicePlans: z.array(z.object({ servicePlanId: z.string() })).nullish() }),
  ),
});

const authorizationPolicy = z.object({ allowedToUseSSPR: z.boolean() });

const methodsPolicy = z.object({
  policyMigrationState: text,
  authenticationMethodConfigurations: z.array(z.object({ id: z.string(), state: text })),
});

const healthOverview = z.object({
  status: z.string(),
  issues: z
    .array(z.object({ id: z.string(), title: text, startDateTime: text, isResolved: z.boolean().nullish() }))
    .nullish(),
});

/** States in which the service works, or in which the trouble is over. */
const healthyStates = new Set([
  'serviceOperational',
  'serviceRestored',
  'postIncidentReviewPublished',
  'falsePositive',
  'resolved',
  'resolvedExternal',
  'mitigated',
  'mitigatedExternal',
]);

/** How each fact about the tenant is asked for, and what is kept of the answer. */
export const tenantFactReadings: {
  readonly [K in keyof TenantFacts]: TenantFactReading<ValueOf<TenantFacts[K]>>;
} = {
  organization: {
    source: 'GET /organization',
    path: '/organization',
    url: graphPath(['organization'], {
      $select: 'id,displayName,onPremisesSyncEnabled,onPremisesLastSyncDateTime,countryLetterCode',
    }),
    reduce: organizationOf,
  },
  domains: {
    source: 'GET /domains',
    path: '/domains',
    url: graphPath(['domains'], { $select: 'id,authenticationType' }),
    reduce: domainsOf,
  },
  licences: {
    source: 'GET /subscribedSkus',
    path: '/subscribedSkus',
    url: graphPath(['subscribedSkus'], { $select: 'capabilityStatus,servicePlans' }),
    reduce: licencesOf,
  },
  adminResetAllowed: {
    source: 'GET /policies/authorizationPolicy',
    path: '/policies/authorizationPolicy',
    url: graphPath(['policies', 'authorizationPolicy']),
    reduce: (body) => parseBody(authorizationPolicy, body, 'GET /policies/authorizationPolicy').allowedToUseSSPR,
  },
  methodsPolicy: {
    source: 'GET /policies/authenticationMethodsPolicy',
    path: '/policies/authenticationMethodsPolicy',
    url: graphPath(['policies', 'authenticationMethodsPolicy']),
    reduce: methodsPolicyOf,
  },
  serviceHealth: {
    source: 'GET /admin/serviceAnnouncement/healthOverviews/OrgLiveID',
    path: '/admin/serviceAnnouncement/healthOverviews/OrgLiveID',
    url: graphPath(['admin', 'serviceAnnouncement', 'healthOverviews', 'OrgLiveID'], { $expand: 'issues' }),
    reduce: serviceHealthOf,
  },
};

function organizationOf(body: unknown): Organization {
  const row = parseBody(organizationPage, body, 'GET /organization').value[0];
  if (row === undefined) throw new AppError('invalid-answer', 'GET /organization was answered with an empty list');
  return {
    tenantId: row.id,
    displayName: row.displayName ?? '',
    isSynced: row.onPremisesSyncEnabled ?? false,
    lastSyncedAt: utcTime(row.onPremisesLastSyncDateTime),
    countryCode: row.countryLetterCode ?? null,
  };
}

function domainsOf(body: unknown): readonly Domain[] {
  const { value } = parseBody(domainsPage, body, 'GET /domains');
  return value.map(({ id, authenticationType }) => ({ name: id, isFederated: authenticationType === 'Federated' }));
}

function licencesOf(body: unknown): TenantLicences {
  const { value } = parseBody(skusPage, body, 'GET /subscribedSkus');
  const working = value.filter(({ capabilityStatus: state }) => state === 'Enabled' || state === 'Warning');
  const plans = working.flatMap(({ servicePlans }) => servicePlans ?? []).map(({ servicePlanId }) => servicePlanId);
  return { servicePlanIds: [...new Set(plans)] };
}

function methodsPolicyOf(body: unknown): MethodsPolicy {
  const policy = parseBody(methodsPolicy, body, 'GET /policies/authenticationMethodsPolicy');
  const methods = policy.authenticationMethodConfigurations;
  return {
    enabledMethods: methods.filter(({ state }) => state === 'enabled').map(({ id }) => id),
    disabledMethods: methods.filter(({ state }) => state !== 'enabled').map(({ id }) => id),
    migrationState: policy.policyMigrationState ?? null,
  };
}

function serviceHealthOf(body: unknown): ServiceHealth {
  const { status, issues } = parseBody(
    healthOverview,
    body,
    'GET /admin/serviceAnnouncement/healthOverviews/OrgLiveID',
  );
  const open = (issues ?? []).filter(({ isResolved }) => isResolved !== true);
  return {
    isOperational: healthyStates.has(status),
    status,
    issues: open.map(({ id, title, startDateTime }) => ({ id, title: title ?? '', startedAt: utcTime(startDateTime) })),
  };
}

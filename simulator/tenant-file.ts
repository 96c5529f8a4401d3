import { AdminInputError } from './admin/admin-input-error.ts';
import { isResource } from './resource.ts';

/** A tenant as Graph shows it: resources keyed by Graph path, all times relative to `now`. */
export interface TenantFile {
  readonly now: string;
  readonly tenantId: string;
  /** Object id of the group whose members are the helpdesk. */
  readonly helpdeskGroup: string;
  readonly adminGroup: string;
  readonly graph: Readonly<Record<string, unknown>>;
}

/** Collections that other resources are looked up in; they must be lists of objects with an id. */
const LISTS = [
  '/organization',
  '/domains',
  '/subscribedSkus',
  '/users',
  '/groups',
  '/auditLogs/directoryAudits',
  '/auditLogs/signIns',
  '/reports/authenticationMethods/userRegistrationDetails',
  '/roleManagement/directory/roleAssignments',
  '/identityProtection/riskyUsers',
  '/admin/serviceAnnouncement/healthOverviews',
  '/admin/serviceAnnouncement/issues',
  '/servicePrincipals',
];

/** Checks a tenant file that came from outside; the error says what is wrong with it. */
export function parseTenantFile(input: unknown): TenantFile {
  if (!isResource(input)) throw new AdminInputError('a tenant is a JSON object with now, tenantId and graph');
  const { now, tenantId, graph } = input;
  if (typeof now !== 'string' || Number.isNaN(Date.parse(now))) {
    throw new AdminInputError('"now" must be an ISO time, like 2026-11-20T09:00:00Z');
  }
  if (typeof tenantId !== 'string' || tenantId === '') throw new AdminInputError('"tenantId" must be a text');
  if (!isResource(graph)) throw new AdminInputError('"graph" must be an object keyed by Graph path, like "/users"');
  for (const [path, value] of Object.entries(graph)) checkEntry(path, value);
  return { now, tenantId, helpdeskGroup: textOf(input.helpdeskGroup), adminGroup: textOf(input.adminGroup), graph };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function checkEntry(path: string, value: unknown): void {
  if (!path.startsWith('/')) throw new AdminInputError(`graph key "${path}" must start with "/"`);
  if (!LISTS.includes(path)) return;
  if (!Array.isArray(value)) throw new AdminInputError(`graph["${path}"] must be a list`);
  const bad = value.findIndex((item: unknown) => !isResource(item) || typeof item.id !== 'string');
  if (bad >= 0) throw new AdminInputError(`graph["${path}"][${bad}] must be an object with an "id"`);
}

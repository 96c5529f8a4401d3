import { notFound } from '../graph-error.ts';
import { pick } from '../odata/select-properties.ts';
import type { Resource } from '../resource.ts';
import { entityTypes } from './entity-types.ts';
import { type GraphCall, param } from './graph-call.ts';

const DEFAULT_PROPERTIES = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];

/** A user without `$select`: the eleven default properties in v1.0, everything known in beta. */
export const userShape =
  (call: GraphCall) =>
  (user: Resource): Resource =>
    call.version === 'beta' ? { ...user } : pick(user, DEFAULT_PROPERTIES, entityTypes.user.collections);

/** The user named in the route, by id or UPN, or Graph's 404. */
export function requiredUser(call: GraphCall): Resource {
  const user = call.tenant.user(param(call, 'id'));
  if (!user) throw notFound(param(call, 'id'));
  return user;
}

/** Members live in the tenant file beside the group but are not one of its properties. */
export function groupShape({ members: _members, ...group }: Resource): Resource {
  return { securityEnabled: true, mailEnabled: false, groupTypes: [], membershipRule: null, ...group };
}

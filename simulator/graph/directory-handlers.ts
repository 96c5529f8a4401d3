import { badRequest, GraphError, notFound } from '../graph-error.ts';
import { isResource, type Resource } from '../resource.ts';
import { listOf, membersOf } from '../tenant.ts';
import { answerCollection, isAdvancedQuery } from './answer-collection.ts';
import { answerEntity } from './answer-entity.ts';
import { roleResource } from './directory-roles.ts';
import { entityTypes } from './entity-types.ts';
import { contextUrl, type GraphCall, isGranted, param } from './graph-call.ts';
import { groupShape, requiredUser, userShape } from './user-shape.ts';

export function getUser(call: GraphCall): Resource {
  return answerEntity(call, requiredUser(call), { context: 'users', type: entityTypes.user, shape: userShape(call) });
}

export function listUsers(call: GraphCall): Resource {
  return answerCollection(call, searched(call, call.tenant.list('/users')), {
    context: 'users',
    type: entityTypes.user,
    shape: userShape(call),
    maxSize: 999,
    defaultSize: 100,
    refusesLargerTop: true,
  });
}

export function listDeletedUsers(call: GraphCall): Resource {
  const deleted = listOf(call.tenant.at('/directory/deletedItems/microsoft.graph.user'));
  return answerCollection(call, deleted, { context: 'users', type: entityTypes.user, defaultSize: 100 });
}

const SEARCH = /^"(displayName|mail|userPrincipalName):([^"]*)"$/;

function searched(call: GraphCall, users: readonly Resource[]): readonly Resource[] {
  const search = call.url.searchParams.get('$search');
  if (search === null) return users;
  if (call.headers.consistencylevel?.toLowerCase() !== 'eventual') {
    throw badRequest('Request with $search query parameter only works with ConsistencyLevel header set to eventual.');
  }
  const [, property = '', words = ''] = SEARCH.exec(search) ?? [];
  if (property === '') throw badRequest(`Syntax error: invalid $search clause ${search}.`);
  const tokens = words.toLowerCase().split(/\s+/);
  return users.filter((user) => tokens.every((token) => hasWord(String(user[property] ?? ''), token)));
}

const hasWord = (text: string, start: string): boolean =>
  text
    .toLowerCase()
    .split(/[\s.@_-]+/)
    .some((word) => word.startsWith(start));

export function listLicenseDetails(call: GraphCall): Resource {
  const user = requiredUser(call);
  const context = contextUrl(call, `users('${String(user.id)}')/licenseDetails`);
  const stored = call.tenant.at(`/users/${String(user.id)}/licenseDetails`);
  if (Array.isArray(stored)) return { '@odata.context': context, value: stored };
  const plans = listOf(user.assignedPlans).filter((plan) => plan.capabilityStatus === 'Enabled');
  const skuIds = listOf(user.assignedLicenses).map((licence) => licence.skuId);
  const skus = call.tenant
    .list('/subscribedSkus')
    .filter((sku) => (skuIds.length > 0 ? skuIds.includes(sku.skuId) : isCoveredBy(sku, plans)));
  const value = skus.map(({ id, skuId, skuPartNumber, servicePlans }) => ({ id, skuId, skuPartNumber, servicePlans }));
  return { '@odata.context': context, value };
}

/** A user who has plans but no named licences holds every product all of whose plans they have. */
function isCoveredBy(sku: Resource, plans: readonly Resource[]): boolean {
  const held = plans.map((plan) => plan.servicePlanId);
  const needed = listOf(sku.servicePlans).filter((plan) => plan.appliesTo !== 'Company');
  return needed.length > 0 && needed.every((plan) => held.includes(plan.servicePlanId));
}

export function listMemberOf(call: GraphCall): Resource {
  const user = requiredUser(call);
  const groups = call.tenant.groupsOf(String(user.id)).map((group) => ({ ...typed('group'), ...groupShape(group) }));
  const value = [...groups, ...roles(call, user).map((role) => ({ ...typed('directoryRole'), ...role }))];
  return { '@odata.context': contextUrl(call, 'directoryObjects'), value };
}

export function listDirectoryRoles(call: GraphCall): Resource {
  const user = requiredUser(call);
  return { '@odata.context': contextUrl(call, 'directoryRoles'), value: roles(call, user) };
}

function roles(call: GraphCall, user: Resource): Resource[] {
  const maySeeNames = isGranted(call, 'RoleManagement.Read.Directory', 'Directory.Read.All');
  return call.tenant.rolesOf(String(user.id)).map((templateId) => roleResource(templateId, maySeeNames));
}

const typed = (name: string): Resource => ({ '@odata.type': `#microsoft.graph.${name}` });

export function checkMemberGroups(call: GraphCall): Resource {
  const user = requiredUser(call);
  const asked = isResource(call.body) ? call.body.groupIds : undefined;
  if (!Array.isArray(asked)) throw badRequest("The request body must hold 'groupIds', a collection of strings.");
  if (asked.length > 20) throw badRequest('The number of group ids in the request exceeds the maximum of 20.');
  const held = call.tenant.groupsOf(String(user.id)).map((group) => String(group.id).toLowerCase());
  const value = asked.filter((id) => held.includes(String(id).toLowerCase()));
  return { '@odata.context': contextUrl(call, 'Collection(Edm.String)'), value };
}

function requiredGroup(call: GraphCall): Resource {
  const group = call.tenant.byId('/groups', param(call, 'id'));
  if (!group) throw notFound(param(call, 'id'));
  return group;
}

export function listGroups(call: GraphCall): Resource {
  return answerCollection(call, call.tenant.list('/groups'), {
    context: 'groups',
    type: entityTypes.group,
    shape: groupShape,
    defaultSize: 100,
    refusesLargerTop: true,
  });
}

export function getGroup(call: GraphCall): Resource {
  return answerEntity(call, requiredGroup(call), { context: 'groups', type: entityTypes.group, shape: groupShape });
}

export const listMembers = (call: GraphCall): Resource => members(call, false);

export const listTransitiveMembers = (call: GraphCall): Resource => members(call, true);

function members(call: GraphCall, isTransitive: boolean): Resource {
  const ids = memberIds(call, requiredGroup(call), isTransitive);
  const objects = ids.map((id) => memberObject(call, id)).filter((object) => object !== undefined);
  return answerCollection(call, objects, {
    context: 'directoryObjects',
    type: { ...entityTypes.user, properties: ['@odata.type', ...entityTypes.user.properties] },
    defaultSize: 100,
    refusesLargerTop: true,
    shape: (object) => object,
  });
}

function memberIds(call: GraphCall, group: Resource, isTransitive: boolean): string[] {
  const found = new Set<string>();
  const waiting = [group];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const id of membersOf(next)) {
      const nested = found.has(id) ? undefined : call.tenant.byId('/groups', id);
      found.add(id);
      if (nested && isTransitive) waiting.push(nested);
    }
  }
  return [...found];
}

function memberObject(call: GraphCall, id: string): Resource | undefined {
  const user = call.tenant.user(id);
  if (user) return { ...typed('user'), ...userShape(call)(user) };
  const group = call.tenant.byId('/groups', id);
  return group && { ...typed('group'), ...groupShape(group) };
}

export function listRoleAssignments(call: GraphCall): Resource {
  return answerCollection(call, call.tenant.list('/roleManagement/directory/roleAssignments'), {
    context: 'roleManagement/directory/roleAssignments',
    type: entityTypes.unifiedRoleAssignment,
  });
}

/** Sees roles held through groups; Graph wants one principal and eventual consistency here. */
export function listTransitiveRoleAssignments(call: GraphCall): Resource {
  if (!isAdvancedQuery(call)) {
    throw new GraphError(
      400,
      'Request_UnsupportedQuery',
      'This query needs ConsistencyLevel: eventual and $count=true.',
    );
  }
  const principalId = /principalId eq '([^']+)'/i.exec(call.url.searchParams.get('$filter') ?? '')?.[1];
  if (!principalId) throw badRequest('A filter on principalId is required.');
  const holders = [principalId, ...call.tenant.groupsOf(principalId).map((group) => String(group.id))];
  const value = call.tenant
    .list('/roleManagement/directory/roleAssignments')
    .filter((assignment) => holders.includes(String(assignment.principalId)));
  const context = contextUrl(call, 'roleManagement/directory/transitiveRoleAssignments');
  return { '@odata.context': context, '@odata.count': value.length, value };
}

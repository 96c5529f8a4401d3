import { isResource, type Resource } from './resource.ts';
import type { TenantFile } from './tenant-file.ts';

/** Service plans of Entra ID P1 and P2. */
const PREMIUM_PLANS = ['41781fb2-bc02-4b7c-bd55-b576c07bb09d', 'eec0eb4f-6444-4f95-aba0-50c24d67f998'];

/** Looks things up in a tenant file whose times are already those of the present. */
export class Tenant {
  readonly file: TenantFile;

  constructor(file: TenantFile) {
    this.file = file;
  }

  /** The resource stored under exactly this path, whatever its case. */
  at(path: string): unknown {
    const wanted = path.toLowerCase();
    const key = Object.keys(this.file.graph).find((known) => known.toLowerCase() === wanted);
    return key === undefined ? undefined : this.file.graph[key];
  }

  list(path: string): Resource[] {
    const value = this.file.graph[path];
    return Array.isArray(value) ? (value as Resource[]) : [];
  }

  /** By object id or by user principal name. */
  user(key: string): Resource | undefined {
    const wanted = key.toLowerCase();
    return this.list('/users').find(
      (user) => String(user.id).toLowerCase() === wanted || String(user.userPrincipalName).toLowerCase() === wanted,
    );
  }

  byId(path: string, id: string): Resource | undefined {
    return this.list(path).find((item) => String(item.id).toLowerCase() === id.toLowerCase());
  }

  /** Groups that hold this user or group, directly or through other groups. */
  groupsOf(memberId: string): Resource[] {
    const found = new Map<string, Resource>();
    const waiting = [memberId];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      for (const group of this.list('/groups')) {
        const groupId = String(group.id);
        if (found.has(groupId) || !membersOf(group).includes(id)) continue;
        found.set(groupId, group);
        waiting.push(groupId);
      }
    }
    return [...found.values()];
  }

  /** Role definition ids assigned to this user, or to a group that holds them. */
  rolesOf(userId: string): string[] {
    const principals = [userId, ...this.groupsOf(userId).map((group) => String(group.id))];
    const assignments = this.list('/roleManagement/directory/roleAssignments');
    const roles = assignments.filter((assignment) => principals.includes(String(assignment.principalId)));
    return [...new Set(roles.map((assignment) => String(assignment.roleDefinitionId)))];
  }

  isPremium(): boolean {
    const organisationPlans = this.list('/organization').flatMap((organisation) => listOf(organisation.assignedPlans));
    const skus = this.list('/subscribedSkus').filter((sku) => sku.capabilityStatus !== 'Suspended');
    const skuPlans = skus.flatMap((sku) => listOf(sku.servicePlans));
    const isEnabled = (plan: Resource) => plan.capabilityStatus === undefined || plan.capabilityStatus === 'Enabled';
    return [...organisationPlans.filter(isEnabled), ...skuPlans].some((plan) =>
      PREMIUM_PLANS.includes(String(plan.servicePlanId)),
    );
  }
}

/** Ids of the users and groups a group holds directly. */
export const membersOf = (group: Resource): string[] => (Array.isArray(group.members) ? group.members.map(String) : []);

export const listOf = (value: unknown): Resource[] => (Array.isArray(value) ? value.filter(isResource) : []);

import type { PermissionName } from '../../core/permission.ts';
import type { SetupLine } from '../../core/setup-line.ts';
import { stateCost } from './state-cost.ts';

interface TriedPermission {
  readonly name: PermissionName;
  readonly isRequired: boolean;
  readonly outcome: 'granted' | 'refused' | 'cannot-tell';
  readonly isInToken: boolean | null;
  readonly detail: string | null;
}

/** One line for every permission: whether it works, what its absence costs, how to grant it. */
export function judgePermissions(permissions: readonly TriedPermission[]): readonly SetupLine[] {
  return permissions.map(judgePermission);
}

function judgePermission({ name, isRequired, outcome, isInToken, detail }: TriedPermission): SetupLine {
  const line = {
    id: `permission ${name}`,
    isRequired,
    tried: `a read that takes ${name}`,
    costs: outcome === 'granted' ? null : stateCost(name),
  };
  const words = detail === null ? '' : `: ${detail}`;
  switch (outcome) {
    case 'granted':
      return { ...line, state: 'ok', found: grantedWords(isInToken), todo: null };
    case 'refused':
      return { ...line, state: isRequired ? 'failed' : 'warning', found: `refused${words}`, todo: howToGrant(name) };
    case 'cannot-tell':
      return { ...line, state: 'warning', found: `could not be told${words}`, todo: 'run the doctor again' };
  }
}

function grantedWords(isInToken: boolean | null): string {
  return isInToken === false ? 'allowed, through another permission of the token' : 'allowed';
}

function howToGrant(name: PermissionName): string {
  return `grant ${name} with admin consent: docs/permissions.md shows where in the portal, and New-MgServicePrincipalAppRoleAssignment`;
}

import type { TokenClaims } from '../access-token.ts';
import { GraphError } from '../graph-error.ts';
import type { SimulatorState } from '../simulator-state.ts';
import type { GraphRoute } from './graph-routes.ts';

/**
 * Refuses a caller who may not use the route. For application tokens the permissions granted now decide, not those
 * in the token, so that a revocation shows at once.
 */
export function checkAccess(route: GraphRoute, claims: TokenClaims, state: SimulatorState): void {
  if (!isAllowed(route, claims, state)) throw refusalOf(route);
  if (route.needsPremium && !state.tenant.isPremium()) {
    throw new GraphError(
      403,
      'Authentication_RequestFromNonPremiumTenantOrB2CTenant',
      "Neither tenant is B2C or tenant doesn't have premium license",
    );
  }
}

function isAllowed(route: GraphRoute, { scp }: TokenClaims, state: SimulatorState): boolean {
  if (scp !== undefined) {
    const held = scp.split(' ');
    return [...route.permissions, ...(route.delegated ?? [])].some((permission) => held.includes(permission));
  }
  return route.permissions.some((permission) => state.settings.grantedPermissions.includes(permission));
}

function refusalOf(route: GraphRoute): GraphError {
  if (route.refusal === 'audit') {
    const message = `Calling principal does not have required MSGraph permissions ${route.permissions[0]}`;
    return new GraphError(403, 'Authentication_MSGraphPermissionMissing', message);
  }
  if (route.refusal === 'methods') return new GraphError(403, 'accessDenied', 'Request Authorization failed');
  return new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
}

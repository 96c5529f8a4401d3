import { badRequest } from '../graph-error.ts';
import type { GraphVersion } from './graph-call.ts';
import { type GraphRoute, graphRoutes } from './graph-routes.ts';

export interface RouteMatch {
  readonly route: GraphRoute;
  readonly version: GraphVersion;
  readonly params: Readonly<Record<string, string>>;
}

const compiled = graphRoutes.map((route) => ({ route, steps: route.template.split('/').slice(1) }));

/** Finds the route of a path that still has its version; a path Graph does not know is its 400. */
export function matchRoute(method: string, path: string): RouteMatch {
  const [, version, ...steps] = withKeysAsSteps(path).split('/').map(decoded);
  if (version !== 'v1.0' && version !== 'beta') throw badRequest(`Invalid version: '${version}'.`);
  for (const { route, steps: wanted } of compiled) {
    const params = paramsOf(wanted, steps);
    if (!params || route.method !== method || (route.versions && !route.versions.includes(version))) continue;
    return { route, version, params };
  }
  if (steps[0]?.toLowerCase() === 'me')
    throw badRequest('/me request is only valid with delegated authentication flow.');
  throw badRequest(`Resource not found for the segment '${steps[0] ?? ''}'.`);
}

/** `users('id')` addresses the same thing as `users/id`. */
const withKeysAsSteps = (path: string): string => path.replace(/\('([^']*)'\)/g, '/$1').replace(/\/+$/, '');

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    throw badRequest(`The request URI is not valid: '${step}'.`);
  }
}

function paramsOf(wanted: readonly string[], steps: readonly string[]): Record<string, string> | undefined {
  if (wanted.length !== steps.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, name] of wanted.entries()) {
    const step = steps[index] ?? '';
    if (name.startsWith('{')) params[name.slice(1, -1)] = step;
    else if (name.toLowerCase() !== step.toLowerCase()) return undefined;
  }
  return params;
}

import type { SimulatorState } from '../simulator-state.ts';
import type { Tenant } from '../tenant.ts';

export type GraphVersion = 'v1.0' | 'beta';

/** One Graph request that passed the gate: its route is known and its caller may use it. */
export interface GraphCall {
  readonly state: SimulatorState;
  readonly tenant: Tenant;
  readonly version: GraphVersion;
  /** The variable parts of the route, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Absolute address of the request, on the host the client used. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
  readonly nowMs: number;
  /** A fault asks for an empty page with a next link. */
  readonly wantsEmptyPage: boolean;
}

/** `$metadata#…` on the request's own host. */
export const contextUrl = (call: GraphCall, fragment: string): string =>
  `${call.url.origin}/${call.version}/$metadata#${fragment}`;

export const isGranted = (call: GraphCall, ...permissions: readonly string[]): boolean =>
  permissions.some((permission) => call.state.settings.grantedPermissions.includes(permission));

export const param = (call: GraphCall, name: string): string => call.params[name] ?? '';

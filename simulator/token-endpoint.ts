import { randomUUID } from 'node:crypto';
import { issueToken } from './access-token.ts';
import type { Fault } from './faults.ts';
import type { Resource } from './resource.ts';
import type { SimulatorState } from './simulator-state.ts';

export interface TokenAnswer {
  readonly status: number;
  readonly body: Resource;
}

const LIFETIME_SECONDS = 3599;

/** `POST /{tenant}/oauth2/v2.0/token` for applications, with Entra's error codes. */
export function answerToken(state: SimulatorState, tenant: string, form: URLSearchParams): TokenAnswer {
  state.requests.tokenAsked();
  const refusal = refusalOf(state, tenant, form);
  if (refusal) return refusal;
  const token = tokenFor(state, form.get('client_id') ?? '');
  return {
    status: 200,
    body: { token_type: 'Bearer', expires_in: LIFETIME_SECONDS, ext_expires_in: LIFETIME_SECONDS, access_token: token },
  };
}

function refusalOf(state: SimulatorState, tenant: string, form: URLSearchParams): TokenAnswer | undefined {
  if (!isKnownTenant(state, tenant)) {
    return failure(
      400,
      'invalid_request',
      90002,
      `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID.`,
    );
  }
  if (form.get('grant_type') !== 'client_credentials') {
    const given = form.get('grant_type') ?? '';
    return failure(400, 'unsupported_grant_type', 70003, `The app requested an unsupported grant type '${given}'.`);
  }
  if (!form.get('client_id')) {
    return failure(
      400,
      'invalid_request',
      900144,
      "The request body must contain the following parameter: 'client_id'.",
    );
  }
  if (!form.get('client_secret') && !form.get('client_assertion')) {
    const detail = "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.";
    return failure(401, 'invalid_client', 7000218, detail);
  }
  if (!form.get('scope')?.endsWith('/.default')) {
    const detail = `The provided value for scope ${form.get('scope') ?? ''} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier.`;
    return failure(400, 'invalid_scope', 1002012, detail);
  }
  return undefined;
}

function isKnownTenant(state: SimulatorState, tenant: string): boolean {
  const name = tenant.toLowerCase();
  return state.knownTenantIds.has(name) || state.tenant.byId('/domains', name) !== undefined;
}

function tokenFor(state: SimulatorState, appid: string): string {
  const nowMs = state.now().getTime();
  const exp = Math.floor(nowMs / 1000) + LIFETIME_SECONDS;
  return issueToken({ tid: state.tenant.file.tenantId, appid, roles: state.settings.grantedPermissions, exp }, nowMs);
}

function failure(status: number, error: string, code: number, detail: string): TokenAnswer {
  const traceId = randomUUID();
  const body = {
    error,
    error_description: `AADSTS${code}: ${detail} Trace ID: ${traceId}`,
    error_codes: [code],
    timestamp: new Date().toISOString().replace('T', ' ').slice(0, 19).concat('Z'),
    trace_id: traceId,
    correlation_id: randomUUID(),
  };
  return { status, body };
}

/** The answer that a fault with a status gives instead of a token; undefined for faults of the connection. */
export function tokenFault({ kind }: Fault): TokenAnswer | undefined {
  const status = Number(kind);
  if (Number.isNaN(status)) return undefined;
  return failure(status, 'temporarily_unavailable', 90033, 'A transient error has occurred. Please try again.');
}

export interface ManagedIdentityRequest {
  readonly query: URLSearchParams;
  readonly identityHeader: string | undefined;
  readonly appId: string;
}

/** `GET /msi/token` as App Service serves it to managed identities. */
export function answerManagedIdentity(state: SimulatorState, request: ManagedIdentityRequest): TokenAnswer {
  state.requests.tokenAsked();
  if (!request.identityHeader)
    return { status: 401, body: { statusCode: 401, message: 'X-IDENTITY-HEADER is missing' } };
  const resource = request.query.get('resource');
  if (!resource) return { status: 400, body: { statusCode: 400, message: 'resource is missing' } };
  const clientId = request.query.get('client_id') ?? request.appId;
  const expiresOn = Math.floor(state.now().getTime() / 1000) + LIFETIME_SECONDS;
  const token = tokenFor(state, clientId);
  return {
    status: 200,
    body: { access_token: token, expires_on: String(expiresOn), resource, token_type: 'Bearer', client_id: clientId },
  };
}

/** The discovery document that msal reads before it asks for a token. */
export function openIdConfiguration(origin: string, tenant: string): Resource {
  return {
    token_endpoint: `${origin}/${tenant}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${origin}/${tenant}/discovery/v2.0/keys`,
    issuer: `${origin}/${tenant}/v2.0`,
    authorization_endpoint: `${origin}/${tenant}/oauth2/v2.0/authorize`,
    response_types_supported: ['code', 'id_token', 'token'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    tenant_region_scope: 'EU',
    cloud_instance_name: 'microsoftonline.com',
  };
}

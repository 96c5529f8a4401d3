import { randomUUID } from 'node:crypto';
import { readBearer, type TokenClaims } from '../access-token.ts';
import type { Fault } from '../faults.ts';
import { badRequest, GraphError } from '../graph-error.ts';
import type { SimulatorState } from '../simulator-state.ts';
import { checkAccess } from './check-access.ts';
import { checkLimits, tooMany } from './check-limits.ts';
import { matchRoute, type RouteMatch } from './match-route.ts';

export interface GraphRequest {
  readonly method: string;
  /** Absolute, on the host the client used, with the version in its path. */
  readonly url: URL;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: unknown;
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The connection should misbehave in this way. */
  readonly fault?: Fault;
}

/** Answers one Graph request that is not a batch: fault, token, route, limit, permission, then the data. */
export function answerRequest(state: SimulatorState, request: GraphRequest): GraphAnswer {
  const fault = state.faults.next(request.method, request.url.pathname + request.url.search);
  const answer = settle(state, request, fault);
  state.requests.graphAnswered(answer.status);
  return fault ? { ...answer, fault } : answer;
}

function settle(state: SimulatorState, request: GraphRequest, fault: Fault | undefined): GraphAnswer {
  let match: RouteMatch | GraphError;
  try {
    match = matchRoute(request.method, request.url.pathname);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    match = error;
  }
  countRequest(state, request.method, match);
  try {
    if (fault) refuseByFault(fault);
    const claims = readBearer(request.headers.authorization, state.now().getTime());
    if (match instanceof GraphError) throw match;
    return answerMatch(state, request, match, { claims, wantsEmptyPage: fault?.kind === 'empty-page' });
  } catch (error) {
    if (error instanceof GraphError) return answerOf(error, state.now(), request.headers);
    throw error;
  }
}

function countRequest(state: SimulatorState, method: string, match: RouteMatch | GraphError): void {
  const route = match instanceof GraphError ? undefined : match.route;
  state.requests.graphAsked(`${method} ${route?.template ?? '(unknown)'}`, route?.workload === 'reporting');
}

interface Passed {
  readonly claims: TokenClaims;
  readonly wantsEmptyPage: boolean;
}

function answerMatch(state: SimulatorState, request: GraphRequest, match: RouteMatch, passed: Passed): GraphAnswer {
  const { route, version, params } = match;
  checkLimits(route, passed.claims, state);
  checkAccess(route, passed.claims, state);
  checkOptions(match, request.url);
  const body = route.handle({
    state,
    tenant: state.tenant,
    version,
    params,
    url: request.url,
    headers: request.headers,
    body: request.body,
    nowMs: state.now().getTime(),
    wantsEmptyPage: passed.wantsEmptyPage,
  });
  const contentType =
    'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
  const units: Record<string, string> =
    route.workload === 'directory' ? { 'x-ms-resource-unit': String(unitsOf(match, request.url)) } : {};
  return { status: 200, headers: { 'Content-Type': contentType, 'OData-Version': '4.0', ...units }, body };
}

/** Options that would change the answer and are not served are refused rather than ignored. */
function checkOptions({ route }: RouteMatch, url: URL): void {
  const expand = url.searchParams.get('$expand');
  if (expand !== null && !route.expands?.includes(expand.toLowerCase())) {
    throw badRequest(`Parsing OData Select and Expand failed: '${expand}' cannot be expanded here.`);
  }
  if (url.searchParams.has('$skip')) throw badRequest("'$skip' is not supported by the service.");
}

function unitsOf({ route }: RouteMatch, url: URL): number {
  const query = url.searchParams;
  const isSmall = query.has('$top') && Number(query.get('$top')) < 20;
  const units = (route.units ?? 1) - Number(query.has('$select')) - Number(isSmall) + Number(query.has('$expand'));
  return Math.max(1, units);
}

/** Statuses that a fault asks for; what it does to the connection happens where the connection is. */
export function refuseByFault({ kind, retryAfterSeconds }: Fault): void {
  const retry: Record<string, string> =
    retryAfterSeconds === undefined ? {} : { 'Retry-After': String(retryAfterSeconds) };
  switch (kind) {
    case '401':
      throw new GraphError(401, 'InvalidAuthenticationToken', 'Access token has expired or is not yet valid.');
    case '429':
      throw tooMany({ 'Retry-After': '10', ...retry });
    case '500':
      throw new GraphError(500, 'InternalServerError', 'An internal server error occurred.');
    case '502':
      throw new GraphError(502, 'BadGateway', 'Failed to execute backend request.');
    case '503':
      throw new GraphError(503, 'ServiceUnavailable', 'The service is temporarily unavailable.', retry);
    case '504':
      throw new GraphError(504, 'GatewayTimeout', 'The request timed out.');
    case 'empty-page':
    case 'html':
    case 'broken-json':
    case 'slow-body':
    case 'reset':
    case 'hang':
  }
}

/** A refusal in Graph's error shape. */
export function answerOf(error: GraphError, now: Date, headers: GraphRequest['headers']): GraphAnswer {
  const requestId = randomUUID();
  const innerError = {
    date: now.toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': headers['client-request-id'] ?? requestId,
  };
  return {
    status: error.status,
    headers: { 'Content-Type': 'application/json', 'request-id': requestId, ...error.headers },
    body: { error: { code: error.code, message: error.message, innerError } },
  };
}

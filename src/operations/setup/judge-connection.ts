import type { AppError } from '../../core/app-error.ts';
import type { SetupLine } from '../../core/setup-line.ts';

interface TriedConnection {
  readonly token: { readonly tenantId: string | null; readonly appId: string | null } | { readonly error: AppError };
  readonly graph: { readonly latencyMs: number } | { readonly error: AppError } | null;
}

interface ConnectionInput {
  readonly probe: TriedConnection;
  readonly tenantId: string;
  readonly graphBaseUrl: string;
}

const slowMs = 1_000;

/** Whether the sign-in service gives a token of the right tenant, and whether Graph answers to it. */
export function judgeConnection({ probe, tenantId, graphBaseUrl }: ConnectionInput): readonly SetupLine[] {
  return [judgeToken(probe.token, tenantId), judgeGraph(probe.graph, graphBaseUrl)];
}

function judgeToken(token: TriedConnection['token'], tenantId: string): SetupLine {
  const line = { id: 'token', isRequired: true, tried: `a token for tenant ${tenantId}`, costs: null };
  if ('error' in token) {
    const { error } = token;
    const todo =
      error.code === 'unauthorized'
        ? 'check TENANT_ID, CLIENT_ID, CREDENTIAL and that the secret or certificate has not expired'
        : 'check that this machine reaches login.microsoftonline.com on port 443, through the proxy if there is one';
    return { ...line, state: 'failed', found: wordsOf(error), todo };
  }
  if (token.tenantId !== null && token.tenantId.toLowerCase() !== tenantId.toLowerCase()) {
    const todo = 'set TENANT_ID to the tenant of the people, and use a credential of that tenant';
    return { ...line, state: 'failed', found: `a token of tenant ${token.tenantId}`, todo };
  }
  const found = token.appId === null ? 'a token' : `a token for application ${token.appId}`;
  return { ...line, state: 'ok', found, todo: null };
}

function judgeGraph(graph: TriedConnection['graph'], graphBaseUrl: string): SetupLine {
  const line = { id: 'graph', isRequired: true, tried: `a call to ${graphBaseUrl}`, costs: null };
  if (graph === null) return { ...line, state: 'skipped', found: 'not tried without a token', todo: null };
  if ('error' in graph) {
    const todo =
      graph.error.code === 'unauthorized'
        ? 'Graph refuses the token: check GRAPH_BASE_URL, the tenant and the clock of this machine'
        : 'check GRAPH_BASE_URL and that this machine reaches it on port 443, through the proxy if there is one';
    return { ...line, state: 'failed', found: wordsOf(graph.error), todo };
  }
  const found = `answered in ${graph.latencyMs} ms`;
  if (graph.latencyMs <= slowMs) return { ...line, state: 'ok', found, todo: null };
  return {
    ...line,
    state: 'warning',
    found,
    todo: 'an answer takes two or three such calls: run the bot nearer to Graph',
  };
}

function wordsOf({ message, details }: AppError): string {
  return details === undefined ? message : `${message} (${details})`;
}

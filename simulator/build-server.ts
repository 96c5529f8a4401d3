import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { answerAdmin } from './admin/answer-admin.ts';
import { answerBatch } from './graph/answer-batch.ts';
import { answerOf, answerRequest, type GraphAnswer, type GraphRequest } from './graph/answer-request.ts';
import { badRequest } from './graph-error.ts';
import { sendFault } from './send-fault.ts';
import type { SimulatorState } from './simulator-state.ts';
import { answerManagedIdentity, answerToken, openIdConfiguration, tokenFault } from './token-endpoint.ts';

const TOKEN_PATH = /^\/([^/]+)\/oauth2\/v2\.0\/token\/?$/i;
const OPENID_PATH = /^\/([^/]+)\/(?:v2\.0\/)?\.well-known\/openid-configuration\/?$/i;

/** The HTTP face of a simulator: Graph, the token endpoint and the admin endpoint. */
export function buildServer(state: SimulatorState, appId: string): FastifyInstance {
  const server = fastify({ logger: false, bodyLimit: 64 * 1024 * 1024, forceCloseConnections: true });
  // Bodies are parsed where they are used, so that a broken one is answered in the right shape.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  server.all('/*', (request, reply) => serve({ state, appId, request, reply, url: urlOf(request) }));
  return server;
}

interface Exchange {
  readonly state: SimulatorState;
  readonly appId: string;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly url: URL;
}

function urlOf(request: FastifyRequest): URL {
  const scheme = 'encrypted' in request.raw.socket ? 'https' : 'http';
  const host = request.headers.host ?? '';
  const origin = `${scheme}://${/^[\w.-]+(:\d+)?$/.test(host) ? host : '127.0.0.1'}`;
  return new URL(`${origin}${request.raw.url ?? '/'}`);
}

async function serve(exchange: Exchange): Promise<unknown> {
  const path = exchange.url.pathname;
  if (path.startsWith('/_admin/')) return serveAdmin(exchange);
  if (path === '/msi/token') return serveManagedIdentity(exchange);
  const discovered = OPENID_PATH.exec(path)?.[1];
  if (discovered) return exchange.reply.send(openIdConfiguration(exchange.url.origin, discovered));
  if (/\/discovery\/v2\.0\/keys$/.test(path)) return exchange.reply.send({ keys: [] });
  const tenant = TOKEN_PATH.exec(path)?.[1];
  if (tenant) return serveToken(exchange, tenant);
  return serveGraph(exchange);
}

function serveAdmin({ state, request, reply, url }: Exchange): unknown {
  const body = jsonOf(request.body);
  if (body === NOT_JSON) return reply.code(400).send({ error: 'the body is not JSON' });
  const answer = answerAdmin(state, request.method, url.pathname, body);
  return reply.code(answer.status).send(answer.body);
}

function serveManagedIdentity({ state, appId, request, reply, url }: Exchange): unknown {
  const header = request.headers['x-identity-header'];
  const identityHeader = typeof header === 'string' ? header : undefined;
  const answer = answerManagedIdentity(state, { query: url.searchParams, identityHeader, appId });
  return reply.code(answer.status).send(answer.body);
}

async function serveToken({ state, request, reply, url }: Exchange, tenant: string): Promise<unknown> {
  const fault = state.faults.next(request.method, url.pathname);
  const form = new URLSearchParams(typeof request.body === 'string' ? request.body : '');
  const answer = (fault && tokenFault(fault)) ?? answerToken(state, tenant, form);
  reply.code(answer.status);
  return fault ? sendFault(reply, fault, answer.body) : reply.send(answer.body);
}

async function serveGraph(exchange: Exchange): Promise<unknown> {
  const { state, reply } = exchange;
  state.requests.httpStarted();
  reply.raw.once('close', () => state.requests.httpEnded());
  const answer = graphAnswer(exchange);
  if (state.settings.latencyMs > 0) await wait(state.settings.latencyMs);
  const requestId = answer.headers['request-id'] ?? randomUUID();
  const clientRequestId = exchange.request.headers['client-request-id']?.toString() ?? requestId;
  reply.code(answer.status);
  reply.headers({ ...answer.headers, 'request-id': requestId, 'client-request-id': clientRequestId });
  if (answer.fault) return sendFault(reply, answer.fault, answer.body);
  return reply.send(JSON.stringify(answer.body));
}

function graphAnswer({ state, request, url }: Exchange): GraphAnswer {
  const headers = textHeaders(request);
  const body = jsonOf(request.body);
  if (body === NOT_JSON) return answerOf(badRequest('Unable to read JSON request payload.'), state.now(), headers);
  const asked: GraphRequest = { method: request.method, url, headers, body };
  const isBatch = /^\/(v1\.0|beta)\/(\$|%24)batch\/?$/i.test(url.pathname);
  return isBatch && request.method === 'POST' ? answerBatch(state, asked) : answerRequest(state, asked);
}

const textHeaders = (request: FastifyRequest): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, value?.toString()]));

const NOT_JSON = Symbol('not JSON');

function jsonOf(body: unknown): unknown {
  if (typeof body !== 'string' || body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return NOT_JSON;
  }
}

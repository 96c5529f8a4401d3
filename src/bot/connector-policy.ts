import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ConnectorClient } from 'botframework-connector';

interface OutgoingRequest {
  readonly method: string;
  timeout: number;
}

interface OutgoingResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | undefined };
}

type Next = (request: OutgoingRequest) => Promise<OutgoingResponse>;

interface Policy {
  readonly name: string;
  sendRequest(request: OutgoingRequest, next: Next): Promise<OutgoingResponse>;
}

interface Pipeline {
  removePolicy(options: { readonly name: string }): unknown;
  addPolicy(policy: Policy, options: { readonly phase: 'Retry' }): void;
}

const timeoutMs = 8_000;
const mostAttempts = 3;
/** Longer waits are not for a call that somebody waits for: the outbox keeps what is sent later. */
const longestWaitMs = 2_000;

const once = new AsyncLocalStorage<true>();

/** Every call of the connector inside is made once: who calls repeats it, and counts it. */
export function withoutRepeats<T>(work: () => Promise<T>): Promise<T> {
  return once.run(true, work);
}

/**
 * Gives a connector client our own sending rules in place of the hidden ones, which repeat posts and so double
 * messages: a time limit on every call; a post is repeated only when Teams says that it did not take it (429, 412); a
 * change of an existing message may be repeated after any passing failure, because twice is the same as once.
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/rate-limit
 */
export function applyConnectorPolicy(client: ConnectorClient): ConnectorClient {
  const { pipeline } = (client as unknown as { readonly client: { readonly pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  // In this phase an answer of any status is an answer; further out it would be an error already.
  pipeline.addPolicy({ name: 'ourRetryPolicy', sendRequest }, { phase: 'Retry' });
  return client;
}

async function sendRequest(request: OutgoingRequest, next: Next): Promise<OutgoingResponse> {
  request.timeout = timeoutMs;
  if (once.getStore() === true) return await next(request);
  for (let attempt = 1; ; attempt += 1) {
    const response = await tryOnce(request, next, attempt);
    if (response === null) continue;
    const waitMs = waitBefore(request.method, response, attempt);
    if (waitMs === null) return response;
    await sleep(waitMs);
  }
}

/** Null: the connection failed and the call may be made again. */
async function tryOnce(request: OutgoingRequest, next: Next, attempt: number): Promise<OutgoingResponse | null> {
  try {
    return await next(request);
  } catch (error) {
    if (request.method === 'POST' || attempt >= mostAttempts) throw error;
    await sleep(backoffMs(attempt));
    return null;
  }
}

const harmlessForPost: ReadonlySet<number> = new Set([429, 412]);
const harmlessForChange: ReadonlySet<number> = new Set([429, 412, 500, 502, 503, 504]);

/** Milliseconds to wait before the next attempt; null: this response is final. */
function waitBefore(method: string, response: OutgoingResponse, attempt: number): number | null {
  if (attempt >= mostAttempts) return null;
  const mayRepeat = method === 'POST' ? harmlessForPost : harmlessForChange;
  if (!mayRepeat.has(response.status)) return null;
  const seconds = Number(response.headers.get('retry-after'));
  const asked = Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : backoffMs(attempt);
  return asked <= longestWaitMs ? asked : null;
}

function backoffMs(attempt: number): number {
  return 200 * 2 ** attempt * (0.5 + Math.random());
}

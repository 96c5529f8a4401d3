import { readBearer } from '../access-token.ts';
import type { Fault } from '../faults.ts';
import { badRequest, GraphError } from '../graph-error.ts';
import { isResource, type Resource } from '../resource.ts';
import type { SimulatorState } from '../simulator-state.ts';
import { answerOf, answerRequest, type GraphAnswer, type GraphRequest, refuseByFault } from './answer-request.ts';

const MOST_REQUESTS = 20;

interface BatchItem {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

/** Answers `POST /$batch`: each inner request on its own, 200 around them all. */
export function answerBatch(state: SimulatorState, request: GraphRequest): GraphAnswer {
  state.requests.batchAsked();
  const fault = state.faults.next(request.method, request.url.pathname);
  const answer = settle(state, request, fault);
  if (answer.status !== 200) state.requests.graphAnswered(answer.status);
  return fault ? { ...answer, fault } : answer;
}

function settle(state: SimulatorState, request: GraphRequest, fault: Fault | undefined): GraphAnswer {
  try {
    if (fault) refuseByFault(fault);
    readBearer(request.headers.authorization, state.now().getTime());
    const items = parseBatch(request.body);
    // Graph answers in any order; the reverse one catches clients that count on the order asked.
    const responses = answerItems(state, request, items).toReversed();
    return { status: 200, headers: { 'Content-Type': 'application/json' }, body: { responses } };
  } catch (error) {
    if (error instanceof GraphError) return answerOf(error, state.now(), request.headers);
    throw error;
  }
}

function parseBatch(body: unknown): BatchItem[] {
  const requests = isResource(body) ? body.requests : undefined;
  if (!Array.isArray(requests) || requests.length === 0) {
    throw badRequest("Invalid batch payload format: 'requests' must be an array that is not empty.");
  }
  if (requests.length > MOST_REQUESTS) {
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${MOST_REQUESTS}.`);
  }
  const items = requests.map(parseItem);
  const ids = items.map((item) => item.id.toLowerCase());
  if (new Set(ids).size < ids.length) throw badRequest('Duplicate request id in batch; ids are compared without case.');
  for (const [index, item] of items.entries()) checkDependencies(item, ids.slice(0, index));
  return items;
}

function parseItem(input: unknown): BatchItem {
  const { id, method, url, headers, body, dependsOn } = isResource(input) ? input : {};
  if (typeof id !== 'string' || id === '') throw badRequest("Request step is missing the property 'id'.");
  if (typeof method !== 'string') throw badRequest(`Request step '${id}' is missing the property 'method'.`);
  if (typeof url !== 'string') throw badRequest(`Request step '${id}' is missing the property 'url'.`);
  if (/^https?:/i.test(url) || /^\/?(v1\.0|beta)\//i.test(url)) {
    throw badRequest(`Request step '${id}': the url must be relative and without a version.`);
  }
  if (/^\/?\$batch/i.test(url)) throw badRequest(`Request step '${id}': a batch may not hold a batch.`);
  const names = isResource(headers)
    ? Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])
    : [];
  const inner: Record<string, string> = Object.fromEntries(names);
  if (body !== undefined && body !== null && inner['content-type'] === undefined) {
    throw badRequest(`Request step '${id}' has a body but no Content-Type header.`);
  }
  const waitsFor = Array.isArray(dependsOn) ? dependsOn.map(String) : [];
  return { id, method: method.toUpperCase(), url, headers: inner, body, dependsOn: waitsFor };
}

function checkDependencies(item: BatchItem, earlierIds: readonly string[]): void {
  const unknown = item.dependsOn.find((id) => !earlierIds.includes(id.toLowerCase()));
  if (unknown) throw badRequest(`Request step '${item.id}' depends on '${unknown}', which does not come before it.`);
}

function answerItems(state: SimulatorState, outer: GraphRequest, items: readonly BatchItem[]): Resource[] {
  const statuses = new Map<string, number>();
  return items.map((item) => {
    const hasFailedBefore = item.dependsOn.some((id) => (statuses.get(id.toLowerCase()) ?? 500) >= 400);
    const answer = hasFailedBefore ? failedDependency(state, outer) : answerItem(state, outer, item);
    statuses.set(item.id.toLowerCase(), answer.status);
    return { id: item.id, status: answer.status, headers: answer.headers, body: answer.body ?? null };
  });
}

const failedDependency = (state: SimulatorState, outer: GraphRequest): GraphAnswer =>
  answerOf(
    new GraphError(424, 'FailedDependency', 'A request this one depends on has failed.'),
    state.now(),
    outer.headers,
  );

function answerItem(state: SimulatorState, outer: GraphRequest, item: BatchItem): GraphAnswer {
  const version = outer.url.pathname.split('/')[1] ?? 'v1.0';
  const url = new URL(`${outer.url.origin}/${version}/${item.url.replace(/^\//, '')}`);
  const answer = answerRequest(state, {
    method: item.method,
    url,
    headers: { ...item.headers, authorization: outer.headers.authorization },
    body: item.body,
  });
  const breaksConnection = answer.fault && answer.status === 200 && answer.fault.kind !== 'empty-page';
  // Inside a batch there is no connection of its own to break.
  return breaksConnection
    ? answerOf(new GraphError(502, 'BadGateway', 'Failed to execute backend request.'), state.now(), outer.headers)
    : answer;
}

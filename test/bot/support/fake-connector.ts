import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Activity } from 'botbuilder';
import { serveOnLoopback } from './serve-on-loopback.ts';

export type ConnectorMethod = 'POST' | 'PUT' | 'DELETE';

export interface ConnectorCall {
  readonly method: ConnectorMethod;
  readonly conversationId: string;
  /** Of the address: what is replied to, replaced or deleted. */
  readonly activityId: string | undefined;
  readonly activity: Partial<Activity>;
  readonly at: number;
  /** Null: the call got no answer. */
  readonly status: number | null;
  /** Given to a posted activity. */
  readonly assignedId: string | undefined;
}

export interface ConnectorFault {
  readonly method?: ConnectorMethod;
  readonly conversationId?: string;
  /** `taken-then-reset`: it is shown, and the bot never hears of it. */
  readonly kind: number | 'hang' | 'reset' | 'taken-then-reset';
  readonly retryAfterSeconds?: number;
  readonly code?: string;
  /** How many calls; absent: all from now on. */
  readonly times?: number;
}

export interface FakeConnector {
  readonly url: string;
  readonly calls: readonly ConnectorCall[];
  /** What no client of the real connector would get away with. */
  readonly violations: readonly string[];
  fail(fault: ConnectorFault): void;
  clear(): void;
  /** Calls so far that put something before the eyes of people. */
  shown(conversationId?: string): readonly ConnectorCall[];
  close(): Promise<void>;
}

const address = /^\/amer\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

export interface FakeConnectorOptions {
  /** How long each call takes. */
  readonly delayMs?: () => number;
}

/** Stands in for Teams' connector: records what the bot sends, gives ids, fails as told. */
export async function startFakeConnector({ delayMs = () => 0 }: FakeConnectorOptions = {}): Promise<FakeConnector> {
  const calls: ConnectorCall[] = [];
  const violations: string[] = [];
  let faults: (ConnectorFault & { left: number })[] = [];

  function takeFault(method: string | undefined, conversationId: string): ConnectorFault | undefined {
    const found = faults.find(
      (fault) =>
        fault.left > 0 &&
        (fault.method ?? method) === method &&
        (fault.conversationId ?? conversationId) === conversationId,
    );
    if (found !== undefined) found.left -= 1;
    return found;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const text = await readText(request);
    const [, conversation, activityPart] = address.exec(request.url ?? '') ?? [];
    if (conversation === undefined) {
      violations.push(`${request.method} ${request.url}`);
      response.statusCode = 404;
      return void response.end();
    }
    const conversationId = decodeURIComponent(conversation);
    const activity = text === '' ? {} : (JSON.parse(text) as Partial<Activity>);
    violations.push(...violationsOf(request, conversationId, activity, text.length));
    const fault = takeFault(request.method, conversationId);
    const isAnswered = fault === undefined || typeof fault.kind === 'number';
    const isTaken = fault === undefined || fault.kind === 'taken-then-reset';
    const assignedId = isTaken && request.method === 'POST' ? `1700000${calls.length + 1}` : undefined;
    calls.push({
      method: request.method as ConnectorMethod,
      conversationId,
      activityId: activityPart === undefined ? undefined : decodeURIComponent(activityPart),
      activity,
      at: Date.now(),
      status: isAnswered ? ((fault?.kind as number | undefined) ?? 200) : null,
      assignedId,
    });
    const waitMs = delayMs();
    if (waitMs > 0) await sleep(waitMs);
    if (fault !== undefined) return failAs(fault, response);
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ id: assignedId ?? activityPart }));
  }

  const server = createServer((request, response) => void answer(request, response));
  const { url, close } = await serveOnLoopback(server);
  return {
    url: `${url}/amer/`,
    calls,
    violations,
    fail: (fault) => {
      faults = [...faults, { ...fault, left: fault.times ?? Number.POSITIVE_INFINITY }];
    },
    clear: () => {
      faults = [];
      calls.length = 0;
    },
    shown: (conversationId) =>
      calls.filter(
        (call) =>
          (call.status === 200 || call.assignedId !== undefined) &&
          call.method !== 'DELETE' &&
          (conversationId ?? call.conversationId) === call.conversationId,
      ),
    close,
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function violationsOf(
  request: IncomingMessage,
  conversationId: string,
  activity: Partial<Activity>,
  size: number,
): readonly string[] {
  const { method } = request;
  const hasBody = method === 'POST' || method === 'PUT';
  return [
    ...(request.headers.authorization === 'Bearer token-of-the-bot' ? [] : ['the bot does not prove itself']),
    ...(size <= 80_000 ? [] : [`${size} characters are more than Teams takes`]),
    ...(hasBody && activity.type !== 'message' ? [`an activity of type ${activity.type} is sent`] : []),
    ...(hasBody && activity.conversation?.id !== conversationId ? ['body and address name two conversations'] : []),
    ...((activity.entities ?? []).length === 0 ? [] : ['entities are sent']),
  ];
}

function failAs({ kind, retryAfterSeconds, code }: ConnectorFault, response: ServerResponse): void {
  if (kind === 'hang') return;
  if (kind === 'reset' || kind === 'taken-then-reset') return void response.socket?.resetAndDestroy();
  response.writeHead(kind, {
    'content-type': 'application/json',
    ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
  });
  response.end(JSON.stringify({ error: { code: code ?? `Failed${kind}`, message: 'as told' } }));
}

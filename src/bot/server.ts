import type { Server as HttpServer } from 'node:http';
import type { InvokeResponse, TurnContext } from 'botbuilder';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import { AppError, type AppErrorCode } from '../core/app-error.ts';
import { collectorPlaces } from '../core/collector-script.ts';
import type { Logger } from '../core/ports/logger.ts';
import { parseActivity } from './activity-schema.ts';
import { readJsonBody } from './read-json-body.ts';
import { createReadiness, type Ping } from './readiness.ts';
import type { StrictAdapter } from './strict-adapter.ts';

export interface BotServerOptions {
  /** The script that collects on a server, for whoever wants to read it. */
  readonly collector: Buffer;
  readonly logger: Logger;
  readonly newId: () => string;
}

/** What stands behind the server once it is there. */
export interface Serving {
  readonly adapter: StrictAdapter;
  readonly run: (context: TurnContext) => Promise<void>;
  readonly ping: Ping;
}

export interface BotServer {
  /** Until then activities are answered with 503: Teams tries again. */
  serve(serving: Serving): void;
  /** Says from now on that it is not ready; still takes what comes. */
  drain(): void;
  /** Rejects with AppError `conflict` when the port is taken. */
  listen(address: { readonly host: string; readonly port: number }): Promise<{ readonly url: string }>;
  /** Stops accepting, lets turns under way finish, then closes. */
  close(): Promise<void>;
}

// Teams sends an activity within milliseconds; whoever trickles one in does not keep the connection.
const headersTimeoutMs = 10_000;
const requestTimeoutMs = 20_000;
const sweepMs = 50;

const startingRetrySeconds = 5;

/** A text to be saved as it is; no browser makes anything else of it. */
const collectorHeaders = {
  'content-type': 'text/plain; charset=us-ascii',
  'content-disposition': `attachment; filename="${collectorPlaces.file}"`,
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
};

/**
 * The HTTP face of the bot: one endpoint for Teams, one that says that the process lives, one that says whether work
 * should be sent here, and the script that technicians fetch.
 */
export function createBotServer(options: BotServerOptions): BotServer {
  const readiness = createReadiness();
  let serving: Serving | null = null;
  const server = restify.createServer({ name: 'writeback-desk', ignoreTrailingSlash: true });
  const http = server.server as HttpServer;
  http.headersTimeout = headersTimeoutMs;
  http.requestTimeout = requestTimeoutMs;
  server.get('/healthz', async (_request: Request, response: Response) => {
    response.send(200, { status: 'ok' });
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    const reasons = await readiness.reasons();
    if (reasons.length === 0) response.send(200, { status: 'ready' });
    else response.send(503, { status: 'not ready', reasons });
  });
  server.get(collectorPlaces.route, async (_request: Request, response: Response) => {
    response.sendRaw(200, options.collector, collectorHeaders);
  });
  server.post('/api/messages', async (request: Request, response: Response) => {
    if (serving !== null) return await receive({ ...options, ...serving }, request, response);
    response.header('retry-after', startingRetrySeconds);
    response.send(503, { error: 'starting' });
  });
  server.on('uncaughtException', (_request: Request, response: Response, _route: unknown, error: Error) =>
    fail(options, response, error),
  );
  server.on(
    'restifyError',
    (_request: Request, _response: Response, error: { statusCode?: number; toJSON?: unknown }, next: Next) => {
      // The library would repeat parts of the body; the caller learns the kind of mistake only.
      error.toJSON = () => ({ error: 'the request cannot be read' });
      return next();
    },
  );
  return {
    serve: (next) => {
      serving = next;
      readiness.begin(next.ping);
    },
    drain: () => readiness.drain(),
    listen: (address) => listen(server, address),
    close: () => close(server),
  };
}

async function receive(options: BotServerOptions & Serving, request: Request, response: Response): Promise<void> {
  try {
    const activity = parseActivity(await readJsonBody(request));
    const authorization = request.header('authorization');
    const invoke = await options.adapter.receive(authorization, activity, options.run);
    answer(response, invoke);
  } catch (error) {
    fail(options, response, error);
  }
}

function answer(response: Response, invoke: InvokeResponse | undefined): void {
  if (invoke === undefined) response.send(200);
  else response.send(invoke.status, invoke.body);
}

const statuses: Readonly<Partial<Record<AppErrorCode, number>>> = {
  'invalid-input': 400,
  unauthorized: 401,
  forbidden: 403,
  throttled: 429,
  unreachable: 503,
};

function fail({ logger, newId }: BotServerOptions, response: Response, error: unknown): void {
  if (response.headersSent) return;
  const status = error instanceof AppError ? (error.status ?? statuses[error.code] ?? 500) : 500;
  if (error instanceof AppError && status !== 500) {
    logger.warn('a request was refused', { status, reason: error.message, details: error.details });
    response.send(status, { error: error.message });
    return;
  }
  const reference = newId();
  logger.error('a turn failed', {
    reference,
    kind: error instanceof Error ? error.name : '?',
    message: error instanceof Error ? error.message : '?',
  });
  response.send(500, { error: 'something went wrong', reference });
}

function listen(
  server: Server,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<{ readonly url: string }> {
  return new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      const words = isTaken ? `port ${port} is taken by another program; choose another port` : error.message;
      reject(new AppError(isTaken ? 'conflict' : 'invalid-input', words, { cause: error }));
    };
    server.server.once('error', refuse);
    server.listen(port, host, () => {
      server.server.off('error', refuse);
      const address = server.address();
      resolve({ url: `http://${host}:${address.port}` });
    });
  });
}

function close(server: Server): Promise<void> {
  const http = server.server as HttpServer;
  return new Promise((resolve) => {
    // A connection that is kept open for the next request becomes idle only when its last answer is out.
    const sweep = setInterval(() => http.closeIdleConnections(), sweepMs);
    server.close(() => {
      clearInterval(sweep);
      resolve();
    });
    http.closeIdleConnections();
  });
}

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

/** Answers one request; the last handler of a script answers all that follow. */
export type Handler = (response: ServerResponse, request: SeenRequest) => void;

/** A local HTTP server that answers by script and remembers what it was asked. */
export async function startScriptedServer(...script: readonly Handler[]) {
  const seen: SeenRequest[] = [];
  let sockets = 0;
  const server = createServer(async (request, response) => {
    const handler = script[Math.min(seen.length, script.length - 1)];
    const entry = { ...describe(request), body: '' };
    seen.push(entry);
    for await (const chunk of request) entry.body += String(chunk);
    handler?.(response, entry);
  });
  server.on('connection', () => {
    sockets++;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    sockets: () => sockets,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function describe(request: IncomingMessage) {
  return { method: request.method ?? '', url: request.url ?? '', authorization: request.headers.authorization };
}

export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Handler {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };
}

export function graphError(status: number, code = 'Error', headers: Readonly<Record<string, string>> = {}): Handler {
  return json({ error: { code, message: 'words of the service' } }, status, { 'request-id': 'request-1', ...headers });
}

export const hang: Handler = () => {};

export const reset: Handler = (response) => {
  response.socket?.resetAndDestroy();
};

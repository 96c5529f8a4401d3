import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface CountingConnector {
  readonly url: string;
  /** Cards that reached the conversation, new or in place of another. */
  readonly cards: number;
  /** Resolves when a card reaches that conversation. */
  nextCard(conversationId: string): Promise<void>;
  close(): Promise<void>;
}

/** Teams' connector reduced to what a load needs: it takes everything, gives ids and counts cards. */
export async function startCountingConnector(): Promise<CountingConnector> {
  let cards = 0;
  let lastId = 0;
  const waiting = new Map<string, () => void>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      response.setHeader('content-type', 'application/json').end(`{"id":"${++lastId}"}`);
      if (!text.includes('"attachments":[{')) return;
      cards += 1;
      const conversationId = decodeURIComponent(/\/conversations\/([^/]+)/.exec(request.url ?? '')?.[1] ?? '');
      waiting.get(conversationId)?.();
      waiting.delete(conversationId);
    });
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/amer/`,
    get cards() {
      return cards;
    },
    nextCard: (conversationId) => new Promise((resolve) => waiting.set(conversationId, resolve)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

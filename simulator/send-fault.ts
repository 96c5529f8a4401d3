import type { FastifyReply } from 'fastify';
import type { Fault } from './faults.ts';

const HTML = '<!DOCTYPE html><html><body><h2>Our services aren&#39;t available right now</h2></body></html>';
const SLOW_BYTES = 64;
const SLOW_PAUSE_MS = 250;

/** Sends an answer the way a fault wants it. The status was decided before; this is about the connection and the body. */
export function sendFault(reply: FastifyReply, { kind }: Fault, body: unknown): unknown {
  const json = JSON.stringify(body);
  switch (kind) {
    case 'reset':
      reply.hijack();
      reply.raw.socket?.resetAndDestroy();
      return reply;
    case 'hang':
      // The client's own patience ends this, or closing the simulator.
      return reply.hijack();
    case 'html':
      return reply.code(502).header('Content-Type', 'text/html').send(HTML);
    case 'broken-json':
      return reply.send(json.slice(0, Math.floor(json.length / 2)));
    case 'slow-body':
      return sendSlowly(reply, json);
    case 'empty-page':
      return reply.send(json);
    default:
      return reply.send(json);
  }
}

function sendSlowly(reply: FastifyReply, json: string): FastifyReply {
  const bytes = Buffer.from(json);
  reply.hijack();
  reply.raw.writeHead(reply.statusCode, reply.getHeaders() as Record<string, string>);
  let at = 0;
  const timer = setInterval(() => {
    reply.raw.write(bytes.subarray(at, at + SLOW_BYTES));
    at += SLOW_BYTES;
    if (at < bytes.length) return;
    clearInterval(timer);
    reply.raw.end();
  }, SLOW_PAUSE_MS);
  reply.raw.once('close', () => clearInterval(timer));
  return reply;
}

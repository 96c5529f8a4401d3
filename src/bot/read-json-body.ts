import type { IncomingMessage } from 'node:http';
import { AppError } from '../core/app-error.ts';

/** Teams' activities stay far below; pasted logs of 100 KB fit. */
const largestBody = 512 * 1024;

/**
 * The body of a request as JSON. Anything but plain JSON is refused before it is read: the parsers of the web library
 * would unpack archives without a limit, end the process over a damaged one, and keep uploaded files on the disk.
 * Throws AppError `invalid-input` with the HTTP status to answer.
 */
export async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const type = (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase();
  const encoding = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (type !== 'application/json' || encoding !== 'identity') throw refused(415, 'only plain JSON is taken');
  if (Number(request.headers['content-length'] ?? 0) > largestBody) throw tooLarge();
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw refused(400, 'the request is not JSON');
  }
}

function readText(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largestBody) chunks.push(chunk);
      else reject(tooLarge());
    });
    request.once('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.once('error', () => reject(refused(400, 'the request ended early')));
    request.once('close', () => reject(refused(400, 'the request ended early')));
  });
}

function tooLarge(): AppError {
  return refused(413, 'the request is too large');
}

function refused(status: number, message: string): AppError {
  return new AppError('invalid-input', message, { status });
}

import { randomUUID } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { Client, HTTPMessageHandler, ResponseType } from '@microsoft/microsoft-graph-client';
import { Agent } from 'undici';
import { AppError } from '../../core/app-error.ts';
import { answerError } from './answer-error.ts';
import { type Gate, GraphCall } from './graph-call.ts';
import type { Patience } from './patience.ts';
import { RetryMiddleware, type RetrySettings } from './retry-middleware.ts';
import type { TokenSource } from './single-flight-token.ts';
import { TokenMiddleware } from './token-middleware.ts';
import { translateGraphError } from './translate-graph-error.ts';

export interface GraphClientOptions {
  /** Origin of the service, http or https, without version: `https://graph.microsoft.com`. */
  readonly baseUrl: string;
  readonly tokens: TokenSource;
  readonly retry?: Partial<RetrySettings>;
  /** PEM of a certificate authority to trust beside the built-in ones. */
  readonly extraCa?: string;
}

interface GraphQuestion {
  /** Path and query after the version, already encoded; see `graphPath`. */
  readonly path: string;
  /** The address with placeholders, for errors and logs. */
  readonly source: string;
  readonly patience: Patience;
  readonly gate?: Gate | undefined;
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Asks Graph and returns parsed JSON; everything expected that goes wrong is an AppError. */
export interface GraphClient {
  get(question: GraphQuestion): Promise<GraphAnswer>;
  /** Only a post that is marked as a read is ever repeated. */
  post(question: GraphQuestion & { readonly body: unknown; readonly isRead: boolean }): Promise<GraphAnswer>;
  close(): Promise<void>;
}

const defaultRetry: RetrySettings = { maxAttempts: 3, attemptTimeoutMs: 5000, backoffMs: 400, maxRetryAfterMs: 30_000 };

export function createGraphClient(options: GraphClientOptions): GraphClient {
  const dispatcher = new Agent({
    connections: 8,
    keepAliveTimeout: 60_000,
    ...(options.extraCa === undefined ? {} : { connect: { ca: [...rootCertificates, options.extraCa] } }),
  });
  const fetchOptions = { dispatcher, redirect: 'manual' };
  const client = Client.initWithMiddleware({
    baseUrl: options.baseUrl.replace(/\/+$/, ''),
    defaultVersion: 'v1.0',
    middleware: [
      new TokenMiddleware(options.tokens),
      new RetryMiddleware({ ...defaultRetry, ...options.retry }),
      new HTTPMessageHandler(),
    ],
    fetchOptions: fetchOptions as RequestInit,
  });

  async function send(question: GraphQuestion, method: 'get' | 'post', isRead: boolean, body?: unknown) {
    const call = new GraphCall({ ...question, isRead });
    const request = client
      .api(question.path)
      .headers({ accept: 'application/json', 'client-request-id': randomUUID() })
      .middlewareOptions([call])
      .responseType(ResponseType.RAW);
    try {
      const response: unknown = await (method === 'get' ? request.get() : request.post(body));
      if (!(response instanceof Response)) throw new Error('The Graph client returned no response.');
      return await readAnswer(response, question.source);
    } catch (error) {
      throw translateGraphError(call.failure ?? error, question.source, question.patience.signal);
    }
  }

  return {
    get: (question) => send(question, 'get', true),
    post: (question) => send(question, 'post', question.isRead, question.body),
    close: () => dispatcher.close(),
  };
}

async function readAnswer(response: Response, source: string): Promise<GraphAnswer> {
  const { status, headers } = response;
  const text = await response.text();
  const body = parseJson(text);
  if (!response.ok) throw answerError({ source, status, body, header: (name) => headers.get(name) });
  if (body === undefined && status !== 204) {
    const kind = headers.get('content-type')?.split(';')[0] ?? 'no content type';
    const details = `${text.length} characters of ${kind}`;
    throw new AppError('invalid-answer', `${source} was answered with something that is not JSON`, { status, details });
  }
  return { status, headers, body };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

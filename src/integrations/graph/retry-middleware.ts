import { setTimeout as sleep } from 'node:timers/promises';
import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { callOf } from './call-of.ts';
import type { GraphCall } from './graph-call.ts';
import { isConnectionReset } from './is-connection-reset.ts';
import { retryAfterMs } from './retry-after-ms.ts';

export interface RetrySettings {
  readonly maxAttempts: number;
  readonly attemptTimeoutMs: number;
  /** First wait when the service names none; doubles with every attempt. */
  readonly backoffMs: number;
  /** A Retry-After beyond this is not waited for. */
  readonly maxRetryAfterMs: number;
}

const bodyless = new Set([204, 205, 304]);

/**
 * Repeats what may be repeated: throttled or unavailable reads, and once a read whose connection was reset.
 * Every wait ends with the call's signal; a wait that the asker cannot afford is not begun. Writes are sent once.
 */
export class RetryMiddleware implements Middleware {
  readonly #settings: RetrySettings;
  #next: Middleware | undefined;

  constructor(settings: RetrySettings) {
    this.#settings = settings;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const call = callOf(context);
    let mayReconnect = call.isRead;
    for (let attempt = 1; ; attempt++) {
      await call.gate?.enter(call.patience);
      try {
        await this.#attempt(context, call);
      } catch (error) {
        if (!mayReconnect || !isConnectionReset(error) || call.patience.signal.aborted) throw error;
        mayReconnect = false;
        continue;
      }
      const waitMs = this.#waitBeforeRepeat(context.response, call, attempt);
      if (waitMs === undefined) return;
      await sleep(waitMs, undefined, { signal: call.patience.signal });
    }
  }

  /** The body is read here, so that a connection that hangs or breaks half way counts as a failed attempt. */
  async #attempt(context: Context, call: GraphCall): Promise<void> {
    const limit = AbortSignal.timeout(this.#settings.attemptTimeoutMs);
    context.options = { ...context.options, signal: AbortSignal.any([call.patience.signal, limit]) };
    await this.#next?.execute(context);
    const { response } = context;
    if (response === undefined) throw new Error('The Graph client returned no response.');
    const text = await response.text();
    const { status, headers } = response;
    context.response = new Response(bodyless.has(status) ? null : text, { status, headers });
  }

  #waitBeforeRepeat(response: Response | undefined, call: GraphCall, attempt: number): number | undefined {
    const status = response?.status;
    if (status !== 429 && status !== 503 && status !== 504) return undefined;
    const askedMs = retryAfterMs(response?.headers.get('retry-after'), Date.now());
    if (status === 429) call.gate?.closeFor(askedMs);
    if (!call.isRead || attempt >= this.#settings.maxAttempts) return undefined;
    // The gate stays closed for as long as the service asked, and refuses at once whoever cannot wait.
    if (status === 429 && call.gate !== undefined) return 0;
    const waitMs = askedMs ?? this.#settings.backoffMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
    const isAffordable = waitMs <= this.#settings.maxRetryAfterMs && waitMs < call.patience.leftMs();
    return isAffordable ? waitMs : undefined;
  }
}

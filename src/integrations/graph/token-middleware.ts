import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { callOf } from './call-of.ts';
import type { TokenSource } from './single-flight-token.ts';

/**
 * Puts the token on every request; the stock handler leaves it out over http and for hosts it does not know.
 * A 401 gets one new token and one more try.
 */
export class TokenMiddleware implements Middleware {
  readonly #tokens: TokenSource;
  #next: Middleware | undefined;

  constructor(tokens: TokenSource) {
    this.#tokens = tokens;
  }

  setNext(next: Middleware): void {
    this.#next = next;
  }

  async execute(context: Context): Promise<void> {
    const call = callOf(context);
    try {
      const token = await this.#tokens.get(call.patience.signal);
      await this.#send(context, token);
      if (context.response?.status !== 401) return;
      const renewed = await this.#tokens.renew(token, call.patience.signal);
      // Even when the credential gives the same token again: a token can be refused for being too new.
      await this.#send(context, renewed);
    } catch (error) {
      call.failure = error;
      throw error;
    }
  }

  async #send(context: Context, token: string): Promise<void> {
    context.options = {
      ...context.options,
      headers: { ...Object.fromEntries(new Headers(context.options?.headers)), authorization: `Bearer ${token}` },
    };
    await this.#next?.execute(context);
  }
}

import type { TokenCredential } from '@azure/identity';
import { AppError } from '../../core/app-error.ts';
import { abortable } from './abortable.ts';
import { translateTokenError } from './translate-token-error.ts';

export interface TokenSource {
  /** A valid token; concurrent callers share one request. Rejects with AppError, or with the signal's reason. */
  get(signal: AbortSignal): Promise<string>;
  /** A token other than the refused one, asked for at most once however many callers saw the refusal. */
  renew(refused: string, signal: AbortSignal): Promise<string>;
}

interface SingleFlightTokenOptions {
  readonly credential: TokenCredential;
  readonly scope?: string;
  readonly requestTimeoutMs?: number;
}

interface HeldToken {
  readonly token: string;
  readonly expiresAtMs: number;
}

const refreshMarginMs = 5 * 60_000;

/** While the old token works, a failing sign-in service is not asked more often than this. */
const refreshPauseMs = 10_000;

/** The libraries' own caches let ten concurrent first calls become ten token requests; this lets them share one. */
export function createSingleFlightToken(options: SingleFlightTokenOptions): TokenSource {
  const scope = options.scope ?? 'https://graph.microsoft.com/.default';
  let held: HeldToken | undefined;
  let flight: Promise<HeldToken> | undefined;
  let refreshNotBeforeMs = 0;

  async function request(): Promise<HeldToken> {
    try {
      const abortSignal = AbortSignal.timeout(options.requestTimeoutMs ?? 10_000);
      const answer = await abortable(options.credential.getToken(scope, { abortSignal }), abortSignal);
      if (answer === null) throw new AppError('unauthorized', 'the credential gave no token; check how it is set up');
      held = { token: answer.token, expiresAtMs: answer.expiresOnTimestamp };
      return held;
    } catch (error) {
      throw translateTokenError(error);
    } finally {
      flight = undefined;
    }
  }

  function fetchShared(): Promise<HeldToken> {
    flight ??= request();
    return flight;
  }

  function refreshInBackground(): void {
    if (Date.now() < refreshNotBeforeMs) return;
    refreshNotBeforeMs = Date.now() + refreshPauseMs;
    fetchShared().catch(() => {});
  }

  return {
    async get(signal) {
      const leftMs = held === undefined ? 0 : held.expiresAtMs - Date.now();
      if (held === undefined || leftMs <= 0) return (await abortable(fetchShared(), signal)).token;
      // A token near its end still works: whoever asks gets it, and the next one is fetched meanwhile.
      if (leftMs < refreshMarginMs) refreshInBackground();
      return held.token;
    },
    async renew(refused, signal) {
      if (held?.token === refused) held = undefined;
      return held?.token ?? (await abortable(fetchShared(), signal)).token;
    },
  };
}

import { AppError } from '../core/app-error.ts';

export interface SendOutcome {
  readonly status: number | null;
  readonly code: string | null;
  /** The bot was removed or blocked, or the conversation is gone: writing there again is pointless. */
  readonly isRefusedForGood: boolean;
  /** The message that was to be changed or answered is not there any more; the conversation is. */
  readonly isMessageGone: boolean;
  /** Nothing left this machine: there was no connection, or no token to prove the bot with. */
  readonly isUnsent: boolean;
  readonly retryAfterMs: number | null;
}

/** What a failed call of the connector means. Source: https://learn.microsoft.com/en-us/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis */
export function outcomeOfSendError(error: unknown): SendOutcome {
  const { statusCode, code, errorCode, response } = (typeof error === 'object' && error !== null ? error : {}) as {
    statusCode?: unknown;
    code?: unknown;
    errorCode?: unknown;
    response?: { headers?: { get?(name: string): string | undefined } };
  };
  const status = typeof statusCode === 'number' ? statusCode : null;
  const isMessageGone = code === 'ActivityNotFoundInConversation';
  return {
    status,
    code: typeof code === 'string' ? code : null,
    isMessageGone,
    isRefusedForGood: status === 403 || (status === 404 && !isMessageGone),
    isUnsent: status === null && (error instanceof AppError || unconnected.has(code) || typeof errorCode === 'string'),
    retryAfterMs: millisecondsOf(response?.headers?.get?.('retry-after')),
  };
}

// A refused token is an error of ours, or has an `errorCode` of the sign-in library, and no status.
const unconnected: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

function millisecondsOf(retryAfter: string | undefined): number | null {
  const seconds = Number(retryAfter);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : null;
}

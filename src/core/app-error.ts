export const appErrorCodes = [
  'throttled',
  'unauthorized',
  'forbidden',
  'not-licensed',
  'not-found',
  'unreachable',
  'timed-out',
  'invalid-answer',
  'invalid-input',
  'conflict',
  /** Our own storage cannot be read or written at the moment. */
  'unavailable',
] as const;

export type AppErrorCode = (typeof appErrorCodes)[number];

export interface AppErrorDetails {
  readonly cause?: unknown;
  /** The outside service's own words, already free of secrets. */
  readonly details?: string;
  readonly retryAfterMs?: number;
  /** HTTP status, where there was one. */
  readonly status?: number;
  /** The outside service's id of the failed request, for a support case. */
  readonly requestId?: string;
}

/** The outside failing in an expected way. A bug is a plain Error. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: AppErrorCode;
  readonly details: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly status: number | undefined;
  readonly requestId: string | undefined;

  constructor(code: AppErrorCode, message: string, extra: AppErrorDetails = {}) {
    super(message, extra.cause === undefined ? undefined : { cause: extra.cause });
    this.code = code;
    this.details = extra.details;
    this.retryAfterMs = extra.retryAfterMs;
    this.status = extra.status;
    this.requestId = extra.requestId;
  }
}

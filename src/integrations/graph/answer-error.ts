import { z } from 'zod';
import { AppError, type AppErrorCode } from '../../core/app-error.ts';
import { retryAfterMs } from './retry-after-ms.ts';

interface RefusedAnswer {
  readonly source: string;
  readonly status: number;
  readonly body: unknown;
  /** Reads a header whatever its case; null when absent. */
  header(name: string): string | null;
}

const errorBody = z.object({
  error: z.object({
    code: z.string().nullish(),
    message: z.string().nullish(),
    innerError: z.object({ 'request-id': z.string().nullish() }).nullish().catch(undefined),
    innererror: z.object({ 'request-id': z.string().nullish() }).nullish().catch(undefined),
  }),
});

const notLicensed = 'Authentication_RequestFromNonPremiumTenantOrB2CTenant';

/** The AppError that an answer outside 2xx means. */
export function answerError(answer: RefusedAnswer): AppError {
  const { source, status } = answer;
  const parsed = errorBody.safeParse(answer.body);
  const error = parsed.success ? parsed.data.error : undefined;
  const code = codeFor(status, error?.code ?? '');
  const requestId = answer.header('request-id') ?? (error?.innerError ?? error?.innererror)?.['request-id'];
  const waitMs = retryAfterMs(answer.header('retry-after'), Date.now());
  const details = wordsOf(error);
  return new AppError(code, `${source} was answered with ${status}; ${advice[code] ?? 'nothing can be done here'}`, {
    status,
    ...(details === '' ? {} : { details }),
    ...(requestId == null ? {} : { requestId }),
    ...(waitMs === undefined ? {} : { retryAfterMs: waitMs }),
  });
}

function codeFor(status: number, errorCode: string): AppErrorCode {
  if (status === 401) return 'unauthorized';
  if (status === 403) return errorCode === notLicensed ? 'not-licensed' : 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 409) return 'conflict';
  if (status === 429) return 'throttled';
  if (status === 408) return 'timed-out';
  if (status >= 500) return 'unreachable';
  if (status >= 400) return 'invalid-input';
  return 'invalid-answer';
}

const advice: Partial<Record<AppErrorCode, string>> = {
  unauthorized: 'check the app id, its credential and the tenant',
  forbidden: 'grant the permission and admin consent',
  'not-licensed': 'the tenant has no licence for it',
  'not-found': 'it does not exist, or is not visible',
  throttled: 'ask again later',
  'timed-out': 'ask again',
  unreachable: 'the service is in trouble; ask again later',
  'invalid-input': 'the service does not accept this question',
  'invalid-answer': 'something between us and the service answered in its place',
};

function wordsOf(error: { code?: string | null | undefined; message?: string | null | undefined } | undefined): string {
  const words = [error?.code, error?.message].filter((word) => word != null && word !== '').join(': ');
  return words.length > 300 ? `${words.slice(0, 299)}…` : words;
}

import { AppError } from '../../core/app-error.ts';
import { translateGraphError } from './translate-graph-error.ts';

const source = 'the token request';

/** @azure/identity wraps a service that cannot be reached in the same error as a credential that is not set up. */
const unreachableWords = /network_error|endpoints_resolution_error|ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH/;

/** What a credential threw, in our terms. */
export function translateTokenError(thrown: unknown): Error {
  const error = translateGraphError(thrown, source);
  if (error instanceof AppError) return error;
  const status = statusOf(error);
  const extra = { cause: error, details: wordsOf(error), ...(status === undefined ? {} : { status }) };
  if (status === 429) return new AppError('throttled', `${source} was refused as too frequent; ask again later`, extra);
  if ((status !== undefined && status >= 500) || unreachableWords.test(error.message)) {
    return new AppError('unreachable', `${source} was not answered; ask again later`, extra);
  }
  return new AppError('unauthorized', `${source} was refused; check the app id, its credential and the tenant`, extra);
}

/** Entra's code says it best; otherwise the library's first line, which names what is not set up and no secret. */
function wordsOf(error: Error): string {
  return /AADSTS\d+/.exec(error.message)?.[0] ?? error.message.split('\n', 1)[0]?.slice(0, 200) ?? error.name;
}

function statusOf(error: Error): number | undefined {
  return 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : undefined;
}

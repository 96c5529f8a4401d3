import { AppError } from '../../core/app-error.ts';

/** What was thrown while talking to Graph, in our terms. An AppError passes unchanged; so does a bug. */
export function translateGraphError(error: unknown, source: string, signal?: AbortSignal): Error {
  if (error instanceof AppError) return error;
  // An abort may carry any reason, so the signal is asked before the error.
  if (signal?.aborted || isAbort(error))
    return new AppError('timed-out', `${source} was not answered in time`, { cause: error });
  if (isNetworkFailure(error)) {
    const code = networkCode(error);
    return new AppError('unreachable', `${source} could not be reached${code === undefined ? '' : ` (${code})`}`, {
      cause: error,
      ...(code === undefined ? {} : { details: code }),
    });
  }
  return error instanceof Error ? error : new Error(`${source} failed`, { cause: error });
}

function isAbort(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return true;
  const code = networkCode(error);
  return code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT';
}

/** `fetch` reports every network failure as a TypeError whose cause carries the code. */
function isFetchFailure(error: unknown): boolean {
  return error instanceof TypeError && /fetch failed|terminated/.test(error.message);
}

function isNetworkFailure(error: unknown): boolean {
  return isFetchFailure(error) || networkCode(error) !== undefined;
}

const networkCodes = /^(ECONN[A-Z]+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|UND_ERR_\w+)$/;

/** Under a failed fetch every code counts, also those of TLS, such as CERT_HAS_EXPIRED. */
function networkCode(error: unknown): string | undefined {
  const pattern = isFetchFailure(error) ? /^[A-Z][A-Z0-9_]+$/ : networkCodes;
  for (let link = error, depth = 0; link instanceof Error && depth < 5; link = link.cause, depth++) {
    if ('code' in link && typeof link.code === 'string' && pattern.test(link.code)) return link.code;
  }
  return undefined;
}

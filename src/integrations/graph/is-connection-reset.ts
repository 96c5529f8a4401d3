const resetCodes = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

/** True when the connection broke under a request, as a kept-alive socket does when the far side closed it meanwhile. */
export function isConnectionReset(error: unknown): boolean {
  for (let link = error, depth = 0; link instanceof Error && depth < 5; link = link.cause, depth++) {
    if ('code' in link && typeof link.code === 'string' && resetCodes.has(link.code)) return true;
  }
  return false;
}

import { AppError } from '../../core/app-error.ts';

/** Waits for work that others may share: an abort ends this wait (AppError `timed-out`), not the work. */
export async function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const stop = Promise.withResolvers<never>();
  const onAbort = () => {
    stop.reject(
      new AppError('timed-out', 'the answer took longer than the asker could wait', { cause: signal.reason }),
    );
  };
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    return await Promise.race([stop.promise, work]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

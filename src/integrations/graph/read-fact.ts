import { AppError } from '../../core/app-error.ts';
import { type Fact, known } from '../../core/fact.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Logger } from '../../core/ports/logger.ts';
import { missingFact, type Reading } from './missing-fact.ts';
import { translateGraphError } from './translate-graph-error.ts';

interface FactReading<T> extends Reading {
  readonly clock: Clock;
  readonly logger: Logger;
  read(): Promise<T>;
  /** For values that were kept: when the service said so. */
  seenAt?(value: T): string;
}

/** Turns a read into a fact: known with its time, or missing with the reason. Bugs pass through. */
export async function readFact<T>(reading: FactReading<T>): Promise<Fact<T>> {
  try {
    const value = await reading.read();
    return known(value, reading.source, reading.seenAt?.(value) ?? reading.clock.now());
  } catch (thrown) {
    const error = translateGraphError(thrown, reading.source);
    if (!(error instanceof AppError)) throw error;
    const { code, status, requestId, retryAfterMs } = error;
    reading.logger.warn('tenant fact missing', { source: reading.source, code, status, requestId, retryAfterMs });
    return missingFact(error, reading);
  }
}

import { setTimeout } from 'node:timers/promises';
import type { Logger } from '../../core/ports/logger.ts';

interface WarmingUp {
  /** One try; false: Graph does not answer. Must not throw. */
  readonly warmUp: () => Promise<boolean>;
  readonly logger: Logger;
  readonly wait?: (ms: number) => Promise<unknown>;
}

// What could not be read is asked for again after a minute, whoever asks.
const firstWaitMs = 60_000;
const longestWaitMs = 10 * 60_000;

/** Warms up until Graph answers, and says so once when it does not and once when it does again. */
export async function warmUpPatiently({ warmUp, logger, wait = idly }: WarmingUp): Promise<void> {
  if (await warmUp()) return;
  logger.warn('Graph does not answer yet; questions are answered with what can be seen', {});
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
    await wait(waitMs);
    if (await warmUp()) break;
  }
  logger.info('Graph answers', {});
}

/** A program that has nothing else to do may end meanwhile. */
function idly(ms: number): Promise<unknown> {
  return setTimeout(ms, undefined, { ref: false });
}

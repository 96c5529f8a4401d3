import type { Logger } from '../core/ports/logger.ts';

export interface DrainStep {
  /** For the log. */
  readonly name: string;
  run(): Promise<unknown> | undefined;
}

export interface Draining {
  /** One after the other; a step that fails does not keep the next from its turn. */
  readonly steps: readonly DrainStep[];
  readonly deadlineMs: number;
  /** Resolves when somebody will not wait any longer. */
  readonly impatience: Promise<unknown>;
  readonly logger: Logger;
}

/** Ends what is under way, in order. Resolves with the exit code: 0 when everything was done in time, otherwise 1. */
export async function drain({ steps, deadlineMs, impatience, logger }: Draining): Promise<0 | 1> {
  let current = '';
  let failures = 0;
  async function runAll(): Promise<null> {
    for (const { name, run } of steps) {
      current = name;
      try {
        await run();
      } catch (error) {
        failures += 1;
        logger.error('a step of stopping failed', { step: name, kind: error instanceof Error ? error.name : '?' });
      }
    }
    return null;
  }
  const { promise: late, resolve } = Promise.withResolvers<string>();
  const timer = setTimeout(() => resolve('the deadline'), deadlineMs);
  const why = await Promise.race([runAll(), late, impatience.then(() => 'a second signal')]);
  clearTimeout(timer);
  if (why === null) return failures === 0 ? 0 : 1;
  logger.error('stopped before everything was done', { why, step: current });
  return 1;
}

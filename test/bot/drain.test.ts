import { describe, expect, it } from 'vitest';
import { drain } from '../../src/bot/drain.ts';
import { createRecordingLogger } from './support/recording-logger.ts';

const never = new Promise<void>(() => {});

describe('draining', () => {
  it('does one step after the other and ends with 0', async () => {
    const done: string[] = [];
    const step = (name: string) => ({
      name,
      run: async () => {
        done.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        done.push(`${name} ends`);
      },
    });

    const code = await drain({
      steps: [step('turns'), step('store')],
      deadlineMs: 10_000,
      impatience: never,
      logger: createRecordingLogger(),
    });

    expect([code, done]).toEqual([0, ['turns begins', 'turns ends', 'store begins', 'store ends']]);
  });

  it.each([
    ['the deadline', 1, never],
    ['a second signal', 10_000, Promise.resolve()],
  ])('is given up at %s with 1, and says at which step', async (why, deadlineMs, impatience) => {
    const logger = createRecordingLogger();

    const code = await drain({ steps: [{ name: 'turns', run: () => never }], deadlineMs, impatience, logger });

    expect([code, logger.lines]).toEqual([
      1,
      [{ level: 'error', message: 'stopped before everything was done', data: { why, step: 'turns' } }],
    ]);
  });

  it('still closes the store after a step that failed, and ends with 1', async () => {
    const logger = createRecordingLogger();
    let isClosed = false;
    const steps = [
      { name: 'turns', run: () => Promise.reject(new TypeError('a name')) },
      {
        name: 'store',
        run: async () => {
          isClosed = true;
        },
      },
    ];

    const code = await drain({ steps, deadlineMs: 10_000, impatience: never, logger });

    expect([code, isClosed, logger.lines.map(({ data }) => data)]).toEqual([
      1,
      true,
      [{ step: 'turns', kind: 'TypeError' }],
    ]);
  });
});

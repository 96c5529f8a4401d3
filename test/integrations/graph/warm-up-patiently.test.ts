import { expect, it } from 'vitest';
import { warmUpPatiently } from '../../../src/integrations/graph/warm-up-patiently.ts';
import { createRecordingLogger } from '../../bot/support/recording-logger.ts';

it('warms up again until Graph answers, and says so once each way', async () => {
  const logger = createRecordingLogger();
  const waits: number[] = [];
  let tries = 0;

  await warmUpPatiently({
    warmUp: async () => ++tries > 6,
    logger,
    wait: async (ms) => waits.push(ms),
  });

  expect(waits).toEqual([60_000, 120_000, 240_000, 480_000, 600_000, 600_000]);
  expect(logger.lines.map(({ level, message }) => `${level}: ${message}`)).toEqual([
    'warn: Graph does not answer yet; questions are answered with what can be seen',
    'info: Graph answers',
  ]);
});

it('says nothing when Graph answers at once', async () => {
  const logger = createRecordingLogger();

  await warmUpPatiently({ warmUp: async () => true, logger });

  expect(logger.lines).toEqual([]);
});

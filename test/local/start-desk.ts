import { readLocalConfig } from '../../src/config.ts';
import { silentLogger } from '../../src/core/ports/logger.ts';
import { startLocal } from '../../src/local/start-local.ts';
import { openPlayground, type PlaygroundClient } from './playground-client.ts';
import { temporaryFolder } from './run-local.ts';

export interface DeskOptions {
  readonly as?: string;
  readonly situation?: string;
  readonly latencyMs?: number;
  readonly timeZone?: string;
  /** Kept between starts when given. */
  readonly dataFolder?: string;
}

export interface Desk {
  readonly url: string;
  readonly client: PlaygroundClient;
  close(): Promise<void>;
}

/** Local mode on free ports with somebody at its Playground. */
export async function startDesk(options: DeskOptions = {}): Promise<Desk> {
  const folder = await temporaryFolder();
  const desk = await startLocal({
    config: readLocalConfig({
      DATA_DIR: options.dataFolder ?? folder.path,
      TIME_ZONE: options.timeZone ?? 'Europe/Paris',
    }),
    ports: { bot: 0, playground: 0, simulator: 0 },
    as: options.as,
    situation: options.situation,
    latencyMs: options.latencyMs,
    logger: silentLogger,
  });
  const client = await openPlayground(desk.playgroundUrl);
  return {
    url: desk.playgroundUrl,
    client,
    close: async () => {
      await client.close();
      await desk.stop();
      await folder[Symbol.asyncDispose]();
    },
  };
}

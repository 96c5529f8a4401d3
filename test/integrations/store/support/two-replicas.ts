import { afterEach, beforeEach } from 'vitest';
import { openStore, type Store, type StorePlace } from '../../../../src/integrations/store/open-store.ts';
import type { TestEngine } from './store-engines.ts';

/** Two replicas on one new database for each test, and the database's clock. */
export interface TwoReplicas {
  readonly place: StorePlace;
  readonly north: Store;
  readonly south: Store;
  /** How far the clock of the database is ahead; begins at 0 in each test. */
  offsetMs: number;
}

/** Call it inside a `describe`, before the tests. */
export function twoReplicas(engine: TestEngine): TwoReplicas {
  const both = { offsetMs: 0 } as { place: StorePlace; north: Store; south: Store; offsetMs: number };
  const clockOffsetMs = () => both.offsetMs;

  beforeEach(async () => {
    both.offsetMs = 0;
    both.place = await engine.newPlace();
    both.north = await openStore(both.place, { holder: 'north', clockOffsetMs });
    both.south = await openStore(both.place, { holder: 'south', clockOffsetMs });
  });

  afterEach(async () => {
    await both.north.close();
    await both.south.close();
  });

  return both;
}

import type { StorePlace } from '../../../../src/integrations/store/open-store.ts';
import { openPostgresEngine } from '../../../../src/integrations/store/postgres-engine.ts';
import { openSqliteEngine } from '../../../../src/integrations/store/sqlite-engine.ts';
import type { EngineOptions, StoreEngine } from '../../../../src/integrations/store/store-engine.ts';

/** What lies below the store, for tests of parts that work inside a transaction of somebody else. */
export function openEngine(place: StorePlace, options: EngineOptions): Promise<StoreEngine> {
  return 'path' in place ? openSqliteEngine(place.path, options) : openPostgresEngine(place.url, options);
}

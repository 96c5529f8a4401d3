import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Environment, readLocalConfig, readStoreConfig } from './config.ts';
import { AppError } from './core/app-error.ts';
import type { StorePlace } from './integrations/store/open-store.ts';

/** Where the store of the desk is; for the commands that look after it. Throws AppError where none was made yet. */
export function findStorePlace(environment: Environment, isLocal: boolean): StorePlace {
  if (isLocal) {
    const { dataFolder } = readLocalConfig(environment);
    return existing({ path: join(dataFolder, 'local', 'desk.sqlite') });
  }
  const { place } = readStoreConfig(environment);
  return 'path' in place ? existing(place) : place;
}

function existing<Place extends { readonly path: string }>(place: Place): Place {
  if (existsSync(place.path)) return place;
  throw new AppError('invalid-input', `there is no database ${place.path}; look at DATA_DIR`);
}

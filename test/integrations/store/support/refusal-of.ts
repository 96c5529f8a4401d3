import { AppError } from '../../../../src/core/app-error.ts';
import { openStore, type StorePlace } from '../../../../src/integrations/store/open-store.ts';

/** The AppError that opening ends with; fails the test when there is none. */
export async function refusalOf(place: StorePlace): Promise<AppError> {
  const error = await openStore(place).then(
    (store) => store.close(),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof AppError)) throw new Error(`the store was opened, or failed with ${error}`);
  return error;
}

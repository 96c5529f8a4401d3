import { describe, expect, it } from 'vitest';
import { openStore } from '../../../../src/integrations/store/open-store.ts';
import type { TestEngine } from '../support/store-engines.ts';

export function pingFacts(engine: TestEngine): void {
  describe('asked whether it can work', () => {
    it.each([
      ['says yes when it is up to date', 'SELECT 1', null],
      ['names a change of a newer version', "INSERT INTO kysely_migration VALUES ('999-later', '')", 'migrations'],
      ['names a change that is missing', "DELETE FROM kysely_migration WHERE name LIKE '003%'", 'migrations'],
      ['names a list of changes that is gone', 'DROP TABLE kysely_migration', 'migrations'],
    ])('the store %s', async (_, statement, expected) => {
      const place = await engine.newPlace();
      const store = await openStore(place);
      await engine.execute(place, statement);

      const trouble = await store.ping();

      await store.close();
      expect(trouble).toBe(expected);
    });

    it('the store says no, without throwing, when it is closed', async () => {
      const store = await openStore(await engine.newPlace());
      await store.ping();
      await store.close();

      expect(await store.ping()).toBe('database');
    });
  });
}

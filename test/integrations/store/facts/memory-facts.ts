import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../../src/integrations/store/open-store.ts';
import type { TestEngine } from '../support/store-engines.ts';

export function memoryFacts(engine: TestEngine): void {
  let store: Store;

  beforeEach(async () => {
    store = await openStore(await engine.newPlace());
  });

  afterEach(() => store.close());

  describe('preferences', () => {
    it('are unknown until a language was chosen, then the newest choice counts', async () => {
      const before = await store.preferences.readLanguage('ada');
      await store.preferences.writeLanguage('ada', 'fr');
      await store.preferences.writeLanguage('ada', 'sv');

      expect([before, await store.preferences.readLanguage('ada')]).toEqual([null, 'sv']);
    });

    it('belong to one person', async () => {
      await store.preferences.writeLanguage('ada', 'fr');

      expect(await store.preferences.readLanguage('bo')).toBeNull();
    });
  });

  describe('dialog states', () => {
    it('grow by one version with every write', async () => {
      const before = await store.dialogs.read('one', 'ada');
      await store.dialogs.write('one', 'ada', '{"step":1}', 0);
      await store.dialogs.write('one', 'ada', '{"step":2}', 1);

      expect([before, await store.dialogs.read('one', 'ada')]).toEqual([null, { state: '{"step":2}', version: 2 }]);
    });

    it.each([
      ['as the first', 0],
      ['from an older version', 1],
      ['from a version that never was', 7],
    ])('refuse a write %s and stay as they are', async (_, expectedVersion) => {
      await store.dialogs.write('one', 'ada', 'first', 0);
      await store.dialogs.write('one', 'ada', 'second', 1);

      await expect(store.dialogs.write('one', 'ada', 'late', expectedVersion)).rejects.toMatchObject({
        code: 'conflict',
      });

      expect(await store.dialogs.read('one', 'ada')).toEqual({ state: 'second', version: 2 });
    });

    it('refuse a continuation of what is not there', async () => {
      await expect(store.dialogs.write('one', 'ada', 'late', 1)).rejects.toMatchObject({ code: 'conflict' });
    });

    it('let one of two writers at once through', async () => {
      const results = await Promise.allSettled([
        store.dialogs.write('one', 'ada', 'left', 0),
        store.dialogs.write('one', 'ada', 'right', 0),
      ]);

      expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    });

    it('of two people in one conversation, and of one person in two, are kept apart', async () => {
      await store.dialogs.write('one', 'ada', "ada's", 0);
      await store.dialogs.write('one', 'bo', "bo's", 0);
      await store.dialogs.write('two', 'ada', 'elsewhere', 0);

      expect(await store.dialogs.read('one', 'ada')).toEqual({ state: "ada's", version: 1 });
    });
  });
}

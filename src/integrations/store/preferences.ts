import type { Kysely } from 'kysely';
import { languageOfLocale } from '../../core/language.ts';
import type { Preferences } from '../../core/ports/memory-store.ts';
import type { StoreSchema } from './schema.ts';

export function createPreferences(db: Kysely<StoreSchema>): Preferences {
  return {
    readLanguage: async (personId) => {
      const row = await db
        .selectFrom('preferences')
        .select('language')
        .where('person_id', '=', personId)
        .executeTakeFirst();
      return languageOfLocale(row?.language) ?? null;
    },
    writeLanguage: async (personId, language) => {
      const values = { person_id: personId, language, changed_ms: Date.now() };
      await db
        .insertInto('preferences')
        .values(values)
        .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ language, changed_ms: values.changed_ms }))
        .execute();
    },
  };
}

import type { Kysely } from 'kysely';
import { type Language, languageOfLocale } from '../../core/language.ts';
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
    writeLanguage: (personId, language) => writeLanguage(db, personId, language),
  };
}

/** Also inside a transaction of the caller. */
export async function writeLanguage(db: Kysely<StoreSchema>, personId: string, language: Language): Promise<void> {
  const values = { person_id: personId, language, changed_ms: Date.now() };
  await db
    .insertInto('preferences')
    .values(values)
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ language, changed_ms: values.changed_ms }))
    .execute();
}

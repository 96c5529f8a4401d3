import type { Kysely, Transaction } from 'kysely';
import type { CaseRecord, Cases } from '../../core/ports/cases.ts';
import type { StoreSchema } from './schema.ts';

export function createCases(db: Kysely<StoreSchema>): Cases {
  return {
    read: async (caseId) => {
      const row = await db.selectFrom('cases').selectAll().where('case_id', '=', caseId).executeTakeFirst();
      if (row === undefined) return null;
      return {
        caseId: row.case_id,
        askerId: row.asker_id,
        subjectId: row.subject_id,
        verdict: JSON.parse(row.verdict) as CaseRecord['verdict'],
        facts: JSON.parse(row.facts) as CaseRecord['facts'],
        collectedAt: new Date(row.created_ms).toISOString(),
      };
    },
  };
}

/** Inside the transaction of the turn that the case belongs to; an answer to its question changes the verdict. */
export async function writeCase(transaction: Transaction<StoreSchema>, record: CaseRecord): Promise<void> {
  const changed = { verdict: JSON.stringify(record.verdict), changed_ms: Date.now() };
  await transaction
    .insertInto('cases')
    .values({
      ...changed,
      case_id: record.caseId,
      asker_id: record.askerId,
      subject_id: record.subjectId,
      facts: JSON.stringify(record.facts),
      version: 1,
      created_ms: Date.parse(record.collectedAt),
    })
    .onConflict((conflict) =>
      conflict.column('case_id').doUpdateSet({ ...changed, version: (eb) => eb('cases.version', '+', 1) }),
    )
    .execute();
}

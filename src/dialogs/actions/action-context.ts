import type { CollectorScript } from '../../core/collector-script.ts';
import type { Language } from '../../core/language.ts';
import type { Message } from '../../core/message.ts';
import type { Person } from '../../core/person.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { JournalEntry } from '../../core/ports/journal.ts';
import type { PersonReading, ReadOptions, TenantReader } from '../../core/ports/tenant-reader.ts';
import type { Role } from '../../operations/access.ts';
import type { OpenQuestion, Slots } from '../engine/dialog-state.ts';
import type { TurnNotes } from '../turn-notes.ts';
import type { CaseMemory } from './case-memory.ts';

/** Everything an action may use; one is made for every turn. */
export interface ActionContext {
  readonly reader: TenantReader;
  readonly clock: Clock;
  readonly notes: TurnNotes;
  readonly cases: CaseMemory;
  readonly collector: CollectorScript;
  readonly newId: () => string;
  readonly language: Language;
  readonly timeZone: string;
  readonly asker: {
    readonly person: Person;
    readonly role: Role;
    readonly reading: PersonReading;
    readonly isRoleUnreadable: boolean;
  };
  readonly turnId: string;
  readonly options: ReadOptions;
}

export interface ActionResult {
  readonly outcome: string;
  readonly messages: readonly Message[];
  readonly slots: Partial<Slots>;
  readonly question: OpenQuestion | null;
}

export type Action = (slots: Slots, context: ActionContext) => Promise<ActionResult>;

export function journalEntry(
  context: ActionContext,
  entry: Pick<JournalEntry, 'kind' | 'subjectId' | 'what' | 'details'>,
): JournalEntry {
  return {
    ...entry,
    at: context.clock.now(),
    turnId: context.turnId,
    askerId: context.asker.person.entraObjectId,
    language: context.language,
  };
}

import { type Language, languageOfLocale } from '../core/language.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Journal, JournalEntry } from '../core/ports/journal.ts';
import type { Logger } from '../core/ports/logger.ts';
import type { DialogStates, Preferences, SeenActivities } from '../core/ports/memory-store.ts';
import type { ReadOptions, TenantReader } from '../core/ports/tenant-reader.ts';
import type { Turn } from '../core/turn.ts';
import { say } from '../knowledge/texts.ts';
import type { Access, AccessControl } from '../operations/access.ts';
import type { ActionContext } from './actions/action-context.ts';
import type { CaseMemory } from './actions/case-memory.ts';
import type { Emit } from './emit.ts';
import { freshState } from './engine/dialog-state.ts';
import { parseDialogState } from './engine/parse-dialog-state.ts';
import { runDialog } from './run-dialog.ts';
import type { DetectLanguage } from './understand/detect-language.ts';
import { type Understood, understand } from './understand/understand.ts';
import { notice } from './views/notice.ts';

export interface DialogParts {
  readonly reader: TenantReader;
  readonly access: AccessControl;
  readonly journal: Journal;
  readonly preferences: Preferences;
  readonly seen: SeenActivities;
  readonly dialogs: DialogStates;
  readonly cases: CaseMemory;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly detect: DetectLanguage;
  readonly newId: () => string;
  readonly fallbackLanguage: Language;
  readonly fallbackTimeZone: string;
  /** Time one turn may take before it answers with what it has. */
  readonly turnBudgetMs: number;
}

/**
 * One turn from beginning to end: seen before? who asks? what is meant? then the dialog. Redelivered turns do
 * nothing. It emits messages and never throws for anything the outside does.
 */
export async function handleTurn(parts: DialogParts, turn: Turn, emit: Emit): Promise<void> {
  const now = parts.clock.now();
  if (!(await parts.seen.claim(turn.conversationId, turn.id, now))) return;
  const options: ReadOptions = {
    signal: AbortSignal.timeout(parts.turnBudgetMs),
    endsAt: new Date(Date.parse(now) + parts.turnBudgetMs).toISOString(),
    requester: turn.askerId,
  };
  const [stored, preferred] = await Promise.all([
    parts.dialogs.read(turn.conversationId, turn.askerId),
    parts.preferences.readLanguage(turn.askerId),
  ]);
  const state = stored === null ? freshState : (parseDialogState(stored.state) ?? freshState);
  const prior = preferred ?? state.language ?? languageOfLocale(turn.locale) ?? parts.fallbackLanguage;
  const understood = turn.input.kind === 'text' ? understand(turn.input.text, { prior, detect: parts.detect }) : null;
  const language = languageOf({ understood, chosen: state.chosenLanguage, spoken: state.language ?? prior });
  // Nearly every diagnosis needs it and everybody shares it: read while the asker is looked up, it costs no round.
  const willLook = understood === null ? turn.input.kind === 'again' : understood.intent === 'diagnose';
  if (willLook) void parts.reader.readTenantEvents(options);
  const access = await parts.access.resolve(turn.askerId, options);
  if (access.kind === 'denied') return await deny({ parts, turn, access, language, emit });
  if (understood !== null) await beforeDialog({ parts, turn, understood, language, access, emit });

  const context = makeContext({ parts, turn, access, language, options });
  const next = await runDialog({ state: { ...state, language }, event: eventOf(turn, understood), context, emit });
  await parts.dialogs.write(turn.conversationId, turn.askerId, JSON.stringify(next), stored?.version ?? 0);
}

/** What was asked for by name holds in this conversation; else the language of the words. */
function languageOf(input: {
  readonly understood: Understood | null;
  readonly chosen: Language | null;
  readonly spoken: Language;
}): Language {
  const { understood, chosen, spoken } = input;
  return understood?.wantedLanguage ?? chosen ?? understood?.language ?? spoken;
}

interface Denying {
  readonly parts: DialogParts;
  readonly turn: Turn;
  readonly access: Extract<Access, { kind: 'denied' }>;
  readonly language: Language;
  readonly emit: Emit;
}

async function deny({ parts, turn, access, language, emit }: Denying): Promise<void> {
  const { reason } = access;
  await parts.journal.append({
    ...entryOf(parts, turn, language),
    kind: 'refusal',
    subjectId: null,
    what: `denied: ${reason}`,
    details: {},
  });
  await emit(notice(language, say(language, `dialog.denied.${reason}`), 'refusal'));
}

interface Preparing {
  readonly parts: DialogParts;
  readonly turn: Turn;
  readonly understood: Understood;
  readonly language: Language;
  readonly access: Extract<Access, { kind: 'granted' }>;
  readonly emit: Emit;
}

/** A typed secret is warned about at once; a wish for a language is remembered. Neither keeps a word of the text. */
async function beforeDialog({ parts, turn, understood, language, emit }: Preparing): Promise<void> {
  const entry = { ...entryOf(parts, turn, language), subjectId: null };
  if (understood.foundSecret) {
    await parts.journal.append({ ...entry, kind: 'warning', what: 'secret typed', details: {} });
    await emit(notice(language, say(language, 'dialog.secret-warning'), 'warning'));
  }
  if (understood.wantedLanguage !== null && understood.intent === 'language') {
    await parts.preferences.writeLanguage(turn.askerId, understood.wantedLanguage);
  }
  const details = { codes: understood.codes.map(({ code }) => code).slice(0, 5) };
  await parts.journal.append({ ...entry, kind: 'question', what: understood.intent, details });
}

function entryOf(
  parts: DialogParts,
  turn: Turn,
  language: Language,
): Pick<JournalEntry, 'at' | 'turnId' | 'askerId' | 'language'> {
  return { at: parts.clock.now(), turnId: turn.id, askerId: turn.askerId, language };
}

function eventOf(turn: Turn, understood: Understood | null) {
  if (understood !== null) return { kind: 'text' as const, understood };
  if (turn.input.kind !== 'text') return turn.input;
  throw new Error('a text turn was not understood');
}

interface ContextInput {
  readonly parts: DialogParts;
  readonly turn: Turn;
  readonly access: Extract<Access, { kind: 'granted' }>;
  readonly language: Language;
  readonly options: ReadOptions;
}

function makeContext({ parts, turn, access, language, options }: ContextInput): ActionContext {
  const { person, role, reading, roleUnreadable } = access;
  return {
    reader: parts.reader,
    clock: parts.clock,
    journal: parts.journal,
    cases: parts.cases,
    newId: parts.newId,
    language,
    timeZone: turn.timeZone ?? parts.fallbackTimeZone,
    asker: { person, role, reading, isRoleUnreadable: roleUnreadable !== null },
    turnId: turn.id,
    options,
  };
}

import { AppError } from '../core/app-error.ts';
import type { CollectorScript } from '../core/collector-script.ts';
import { type Language, languageOfLocale } from '../core/language.ts';
import type { Message } from '../core/message.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { JournalEntry } from '../core/ports/journal.ts';
import type { Logger } from '../core/ports/logger.ts';
import type { DialogStates, Preferences } from '../core/ports/memory-store.ts';
import type { ReadOptions, TenantReader } from '../core/ports/tenant-reader.ts';
import type { TurnClaim, TurnLedger, TurnOutcome } from '../core/ports/turn-ledger.ts';
import type { Turn, TurnResult } from '../core/turn.ts';
import { say } from '../knowledge/texts.ts';
import type { Access, AccessControl } from '../operations/access.ts';
import type { ActionContext } from './actions/action-context.ts';
import type { CaseMemory } from './actions/case-memory.ts';
import type { Emit } from './emit.ts';
import { readDialogState } from './engine/read-dialog-state.ts';
import { planReplies } from './plan-replies.ts';
import { runDialog } from './run-dialog.ts';
import { createTurnNotes, type TurnNotes } from './turn-notes.ts';
import type { DetectLanguage } from './understand/detect-language.ts';
import { type Models, type Understood, understand } from './understand/understand.ts';
import { collectedNotice } from './views/collected-notice.ts';
import { notice } from './views/notice.ts';

export interface DialogParts {
  readonly reader: TenantReader;
  readonly access: AccessControl;
  readonly turns: TurnLedger;
  readonly preferences: Pick<Preferences, 'readLanguage'>;
  readonly dialogs: Pick<DialogStates, 'read'>;
  readonly cases: CaseMemory;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly detect: DetectLanguage;
  readonly models: Models;
  readonly collector: CollectorScript;
  readonly newId: () => string;
  readonly fallbackLanguage: Language;
  readonly fallbackTimeZone: string;
  /** Time one turn may take before it answers with what it has. */
  readonly turnBudgetMs: number;
  readonly wait: (ms: number) => Promise<unknown>;
}

const busyWaitMs = 100;

/**
 * One turn from beginning to end: begun before? who asks? what is meant? then the dialog; at last everything it leaves
 * behind is kept together, and only then is anything said. It never throws for anything the outside of the bot does;
 * it throws AppError when the store fails, `throttled` when another replica does not come to an end with the conversation.
 */
export async function handleTurn(parts: DialogParts, turn: Turn, emit: Emit): Promise<TurnResult> {
  const claim = await beginTurn(parts, turn);
  if (claim === null) return 'repeat';
  const notes = createTurnNotes();
  const dialog = await answerTurn(parts, turn, notes).catch(async (error: unknown) => {
    await keepWhatWasNoted(parts, claim, notes);
    throw error;
  });
  const replies = planReplies(turn, notes.messages);
  const held = await parts.turns.finish(claim, {
    entries: notes.entries,
    dialog,
    cases: notes.cases,
    language: notes.language,
    replies: replies.flatMap(({ reply }) => reply ?? []),
  });
  for (const { message, reply } of replies)
    await emit(
      message,
      held.find(({ slot }) => slot === reply?.slot),
    );
  return 'handled';
}

/** A turn of the same conversation in another replica is waited for; null: this activity was handled. */
async function beginTurn({ turns, wait, turnBudgetMs }: DialogParts, turn: Turn): Promise<TurnClaim | null> {
  const { conversationId, id: activityId, askerId } = turn;
  for (let waitedMs = 0; waitedMs <= turnBudgetMs; waitedMs += busyWaitMs) {
    const start = await turns.begin({ conversationId, activityId, askerId });
    if (start.kind === 'begun') return start.claim;
    if (start.kind === 'repeat') return null;
    await wait(busyWaitMs);
  }
  throw new AppError('throttled', 'another turn of this conversation is under way');
}

/** What was asked and refused is recorded although the turn failed; the failure itself is what counts for the caller. */
async function keepWhatWasNoted({ turns }: DialogParts, claim: TurnClaim, { entries }: TurnNotes): Promise<void> {
  const nothingElse = { dialog: null, cases: [], language: null, replies: [] };
  await turns.finish(claim, { entries, ...nothingElse }).catch(() => turns.abandon(claim).catch(() => undefined));
}

type Kept = NonNullable<TurnOutcome['dialog']>;

/** Who asks, what is meant, and what there is to say; null: the dialog stays as it was. */
async function answerTurn(parts: DialogParts, turn: Turn, notes: TurnNotes): Promise<Kept | null> {
  const options: ReadOptions = {
    signal: AbortSignal.timeout(parts.turnBudgetMs),
    endsAt: new Date(Date.parse(parts.clock.now()) + parts.turnBudgetMs).toISOString(),
    requester: turn.askerId,
  };
  const [stored, preferred] = await Promise.all([
    parts.dialogs.read(turn.conversationId, turn.askerId),
    parts.preferences.readLanguage(turn.askerId),
  ]);
  const { state, isRestarted } = readDialogState(stored?.state);
  const prior = preferred ?? state.language ?? languageOfLocale(turn.locale) ?? parts.fallbackLanguage;
  const understood =
    turn.input.kind === 'text'
      ? understand(turn.input.text, { prior, detect: parts.detect, models: parts.models })
      : null;
  const language = languageOf({ understood, chosen: state.chosenLanguage, spoken: state.language ?? prior });
  // Nearly every diagnosis needs it and everybody shares it: read while the asker is looked up, it costs no round.
  const willLook = understood === null ? turn.input.kind === 'again' : understood.intent === 'diagnose';
  if (willLook) void parts.reader.readTenantEvents(options);
  const access = await parts.access.resolve(turn.askerId, options);
  if (access.kind === 'denied') return deny({ parts, turn, access, language, notes });
  if (isRestarted) notes.say(notice(language, say(language, 'dialog.restarted'), 'warning'));
  if (understood !== null) beforeDialog({ parts, turn, understood, language, notes });
  if (understood !== null && isOnlyBlock(understood)) return null;

  const context = makeContext({ parts, turn, access, language, options, notes });
  const emit = (message: Message) => notes.say(message);
  const next = await runDialog({ state: { ...state, language }, event: eventOf(turn, understood), context, emit });
  return { state: JSON.stringify(next), expectedVersion: stored?.version ?? 0 };
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
  readonly notes: TurnNotes;
}

function deny({ parts, turn, access, language, notes }: Denying): null {
  const { reason } = access;
  notes.record({
    ...entryOf(parts, turn, language),
    kind: 'refusal',
    subjectId: null,
    what: `denied: ${reason}`,
    details: {},
  });
  notes.say(notice(language, say(language, `dialog.denied.${reason}`), 'refusal'));
  return null;
}

interface Preparing {
  readonly parts: DialogParts;
  readonly turn: Turn;
  readonly understood: Understood;
  readonly language: Language;
  readonly notes: TurnNotes;
}

/** A typed secret is warned about at once; a wish for a language is remembered. Neither keeps a word of the text. */
function beforeDialog({ parts, turn, understood, language, notes }: Preparing): void {
  const entry = { ...entryOf(parts, turn, language), subjectId: null };
  if (understood.foundSecret) {
    notes.record({ ...entry, kind: 'warning', what: 'secret typed', details: {} });
    notes.say(notice(language, say(language, 'dialog.secret-warning'), 'warning'));
  }
  const view = { language, timeZone: turn.timeZone ?? parts.fallbackTimeZone, sha256: parts.collector.sha256 };
  for (const block of understood.collected) notes.say(collectedNotice(block, view));
  if (understood.wantedLanguage !== null && understood.intent === 'language') {
    notes.chooseLanguage(understood.wantedLanguage);
  }
  if (understood.intent === 'unsafe')
    notes.record({ ...entry, kind: 'refusal', what: 'declined: unsafe request', details: {} });
  const details = { codes: understood.codes.map(({ code }) => code).slice(0, 5) };
  notes.record({ ...entry, kind: 'question', what: understood.intent, details });
}

/** A block from the server that tells nothing, or may not be used, with no words around it: all is said, nothing is asked. */
function isOnlyBlock({ collected, said, text }: Understood): boolean {
  const tells = said.findings.length + said.clues.length > 0;
  return collected.length > 0 && !tells && !/\p{L}{2}/u.test(text);
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
  readonly notes: TurnNotes;
}

function makeContext({ parts, turn, access, language, options, notes }: ContextInput): ActionContext {
  const { person, role, reading, roleUnreadable } = access;
  return {
    reader: parts.reader,
    clock: parts.clock,
    notes,
    cases: parts.cases,
    collector: parts.collector,
    newId: parts.newId,
    language,
    timeZone: turn.timeZone ?? parts.fallbackTimeZone,
    asker: { person, role, reading, isRoleUnreadable: roleUnreadable !== null },
    turnId: turn.id,
    options,
  };
}

import { AppError } from '../core/app-error.ts';
import { languageOfLocale } from '../core/language.ts';
import type { Message } from '../core/message.ts';
import type { HeldMessage } from '../core/ports/outbox.ts';
import type { PersonalChat } from '../core/ports/personal-chats.ts';
import type { Turn, TurnResult } from '../core/turn.ts';
import { say } from '../knowledge/texts.ts';
import type { BotParts } from './bot-parts.ts';

export interface TurnToRun {
  readonly turn: Turn;
  readonly emit: (message: Message, held?: HeldMessage) => Promise<void>;
  /** Where the asker is written to from now on; null: leave it as it is. */
  readonly chat: PersonalChat | null;
}

/**
 * Runs one turn when those before it in its conversation are done. What fails inside becomes a message that names a
 * reference. Throws AppError `throttled` when too many wait.
 */
export async function runTurn(parts: BotParts, { turn, emit, chat }: TurnToRun): Promise<TurnResult> {
  return await parts.queue.run(turn.conversationId, async () => {
    try {
      if (chat !== null) await parts.chats.write(chat);
      return await parts.handle(turn, emit);
    } catch (error) {
      if (error instanceof AppError && error.code === 'throttled') throw error;
      await emit(failureMessage(parts, turn.locale, error));
      return 'handled';
    }
  });
}

/** Logs the failure under a new reference, and says so without a word about what it was. */
export function failureMessage(parts: BotParts, locale: string | undefined, error: unknown): Message {
  const reference = parts.newId();
  parts.logger.error('a turn failed', {
    reference,
    kind: error instanceof Error ? error.name : '?',
    message: error instanceof Error ? error.message : '?',
    ...(error instanceof AppError && { code: error.code, details: error.details }),
  });
  const language = languageOfLocale(locale) ?? parts.fallbackLanguage;
  const isStorage = error instanceof AppError && error.code === 'unavailable';
  const text = say(language, isStorage ? 'dialog.no-storage' : 'dialog.failed', { turn: reference });
  return { kind: 'notice', language, tone: 'warning', text, isPublic: true };
}

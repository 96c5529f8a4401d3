import type { Language } from '../../core/language.ts';
import type { Preferences } from '../../core/ports/memory-store.ts';
import type { TurnLedger } from '../../core/ports/turn-ledger.ts';
import { say } from '../../knowledge/texts.ts';

export interface InterruptedParts {
  readonly turns: Pick<TurnLedger, 'listInterrupted' | 'closeInterrupted'>;
  readonly preferences: Pick<Preferences, 'readLanguage'>;
  readonly fallbackLanguage: Language;
}

/** Teams delivers an activity again within seconds; a turn that nobody took up for so long is not taken up any more. */
const givenUpAfterMs = 90_000;
const mostAtOnce = 50;
/** Nobody waits for an answer of yesterday. */
const wordExpiresInMs = 15 * 60_000;

/** Asks those whose turn died with its process to ask once more, each of them once; how many there were. */
export async function closeInterruptedTurns({
  turns,
  preferences,
  fallbackLanguage,
}: InterruptedParts): Promise<number> {
  const interrupted = await turns.listInterrupted({ olderThanMs: givenUpAfterMs, most: mostAtOnce });
  let closed = 0;
  for (const turn of interrupted) {
    const language = (await preferences.readLanguage(turn.askerId)) ?? fallbackLanguage;
    const isClosed = await turns.closeInterrupted(turn, {
      slot: `interrupted:${turn.conversationId}:${turn.activityId}`,
      place: `person:${turn.askerId}`,
      message: { kind: 'notice', language, tone: 'warning', text: say(language, 'dialog.interrupted') },
      expiresInMs: wordExpiresInMs,
    });
    if (isClosed) closed += 1;
  }
  return closed;
}

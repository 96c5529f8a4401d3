import type { Language } from '../core/language.ts';
import type { Message } from '../core/message.ts';
import type { Conversations } from '../core/ports/conversations.ts';
import type { Logger } from '../core/ports/logger.ts';
import type { HeldMessage, Outbox } from '../core/ports/outbox.ts';
import type { PersonalChats } from '../core/ports/personal-chats.ts';
import type { Turn, TurnResult } from '../core/turn.ts';
import type { Background } from './background.ts';
import type { ConversationQueue } from './conversation-queue.ts';
import type { RecentTurns } from './recent-turns.ts';
import type { StrictAdapter } from './strict-adapter.ts';

/** What every route of the bot works with. */
export interface BotParts {
  readonly adapter: StrictAdapter;
  /** One turn of the conversation; emits what is to be said. */
  readonly handle: (turn: Turn, emit: (message: Message, held?: HeldMessage) => Promise<void>) => Promise<TurnResult>;
  readonly chats: PersonalChats;
  readonly conversations: Conversations;
  readonly outbox: Outbox;
  readonly queue: ConversationQueue;
  readonly recent: RecentTurns;
  readonly background: Background;
  readonly logger: Logger;
  readonly newId: () => string;
  readonly fallbackLanguage: Language;
  readonly workingAfterMs: number;
  /** A press must be answered within five seconds; a slower answer replaces the card afterwards. */
  readonly pressPatienceMs: number;
}

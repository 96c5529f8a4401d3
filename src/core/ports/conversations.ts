import type { Scope } from '../turn.ts';

/** A conversation of several, as it can be written to; our own record, free of any framework. */
export interface Conversation {
  readonly conversationId: string;
  readonly scope: Exclude<Scope, 'personal'>;
  readonly serviceUrl: string;
  readonly tenantId: string;
  /** The bot's own id in that conversation. */
  readonly botId: string;
}

/** The group chats and channels the bot may write to. The service address can change: it is written anew when the bot is addressed there. */
export interface Conversations {
  read(conversationId: string): Promise<Conversation | null>;
  write(conversation: Conversation): Promise<void>;
  /** It refuses us for good (bot removed): it is not tried again until the bot is addressed there. */
  retire(conversationId: string): Promise<void>;
}

/** Where a person can be written to privately; our own record, free of any framework. */
export interface PersonalChat {
  readonly personId: string;
  readonly conversationId: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
  /** The bot's own id in that conversation. */
  readonly botId: string;
  /** The person's id in that conversation (not the directory id). */
  readonly userId: string;
}

/** The 1:1 conversations the bot may write to. The service address can change: it is written anew on every turn. */
export interface PersonalChats {
  read(personId: string): Promise<PersonalChat | null>;
  write(chat: PersonalChat): Promise<void>;
  /** The conversation refuses us for good (bot removed or blocked): it is not tried again until the person writes. */
  retire(personId: string): Promise<void>;
}

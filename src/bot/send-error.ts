export interface SendOutcome {
  readonly status: number | null;
  readonly code: string | null;
  /** The bot was removed or blocked, or the conversation is gone: writing there again is pointless. */
  readonly isRefusedForGood: boolean;
}

/** What a failed call of the connector means. Source: https://learn.microsoft.com/en-us/microsoftteams/platform/bots/build-conversational-capability#status-codes-from-bot-conversational-apis */
export function outcomeOfSendError(error: unknown): SendOutcome {
  const { statusCode, code } = (typeof error === 'object' && error !== null ? error : {}) as {
    statusCode?: unknown;
    code?: unknown;
  };
  const status = typeof statusCode === 'number' ? statusCode : null;
  const isMessageGone = code === 'ActivityNotFoundInConversation';
  const isRefusedForGood = status === 403 || (status === 404 && !isMessageGone);
  return { status, code: typeof code === 'string' ? code : null, isRefusedForGood };
}

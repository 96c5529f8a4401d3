import type { Activity } from 'botbuilder';
import type { PersonalChat } from '../core/ports/personal-chats.ts';

/** Where a person can be written to, as their own 1:1 activity says. */
export function personalChatOf(activity: Activity, personId: string): PersonalChat {
  return {
    personId,
    conversationId: activity.conversation.id,
    serviceUrl: activity.serviceUrl,
    tenantId: activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? '',
    botId: activity.recipient.id,
    userId: activity.from.id,
  };
}

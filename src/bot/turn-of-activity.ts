import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { Scope, Turn, TurnInput } from '../core/turn.ts';

const scopes: Readonly<Record<string, Scope>> = { personal: 'personal', groupChat: 'group', channel: 'channel' };

/** The kind of conversation; one of unknown kind counts as shared, where nothing personal is said. */
export function scopeOf(activity: Activity): Scope {
  return scopes[activity.conversation.conversationType ?? ''] ?? 'group';
}

/**
 * Our own record of what somebody did. `askerId` is the directory id that the channel vouches for. An activity without
 * an id cannot be recognised when it comes again, and must not be taken for another one without.
 */
export function turnOfActivity(activity: Activity, askerId: string, input: TurnInput): Turn {
  return {
    id: activity.id ?? randomUUID(),
    conversationId: activity.conversation.id,
    scope: scopeOf(activity),
    askerId,
    locale: activity.locale,
    timeZone: isTimeZone(activity.localTimezone) ? activity.localTimezone : undefined,
    input,
  };
}

function isTimeZone(name: string | undefined): boolean {
  if (name === undefined || name === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

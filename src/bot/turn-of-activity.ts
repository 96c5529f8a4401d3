import type { Activity } from 'botbuilder';
import type { Scope, Turn, TurnInput } from '../core/turn.ts';

const scopes: Readonly<Record<string, Scope>> = { personal: 'personal', groupChat: 'group', channel: 'channel' };

/** The kind of conversation; one of unknown kind counts as shared, where nothing personal is said. */
export function scopeOf(activity: Activity): Scope {
  return scopes[activity.conversation.conversationType ?? ''] ?? 'group';
}

/** Our own record of what somebody did. `askerId` is the directory id that the channel vouches for. */
export function turnOfActivity(activity: Activity, askerId: string, input: TurnInput): Turn {
  return {
    id: activity.id ?? '',
    conversationId: activity.conversation.id,
    scope: scopeOf(activity),
    askerId,
    locale: activity.locale,
    timeZone: isTimeZone(activity.localTimezone) ? activity.localTimezone : undefined,
    input,
  };
}

/** What was written, without the mention of the bot and without markup. */
export function textOf({ text, textFormat }: Activity): string {
  const plain = (text ?? '').replace(/<at[^>]*>[^<]*<\/at>/giu, ' ');
  return textFormat === 'plain' ? plain.trim() : decodeEntities(plain).trim();
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decodeEntities(text: string): string {
  return text.replace(
    /&(amp|lt|gt|quot|apos|nbsp);/giu,
    (whole, name: string) => entities[name.toLowerCase()] ?? whole,
  );
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

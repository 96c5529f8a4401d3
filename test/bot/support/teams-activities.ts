import { randomUUID } from 'node:crypto';
import { botAppId } from './token-issuer.ts';

export const tenantId = 'a7c1e9d2-3b4f-4c6a-8e1d-5f9b0c2d7e34';

export interface Author {
  /** Absent: nobody signed in. */
  readonly entraObjectId: string | undefined;
  readonly name: string;
}

export const ada: Author = { entraObjectId: '11111111-aaaa-4aaa-8aaa-000000000001', name: 'Ada Berg' };
export const ben: Author = { entraObjectId: '22222222-bbbb-4bbb-8bbb-000000000002', name: 'Ben Carr' };

export type Place = 'personal' | 'group' | 'channel';

export type RawActivity = Readonly<Record<string, unknown>>;

/** A new activity as Teams posts it; `change` replaces single properties. */
export interface ActivityInput {
  readonly author?: Author;
  readonly place?: Place;
  readonly locale?: string;
  readonly serviceUrl: string;
  readonly tenantId?: string;
  readonly change?: RawActivity;
}

export const channelThread = '19:0123456789abcdef@thread.tacv2;messageid=1699999999999';

export function personalChatId({ entraObjectId }: Author): string {
  return `a:1-${entraObjectId ?? 'anonymous'}`;
}

export function messageActivity(text: string, input: ActivityInput): RawActivity {
  const isShared = input.place === 'group' || input.place === 'channel';
  const mention = { type: 'mention', text: '<at>Desk</at>', mentioned: { id: `28:${botAppId}`, name: 'Desk' } };
  return {
    ...baseActivity('message', input),
    text: isShared ? `<at>Desk</at> ${text}` : text,
    textFormat: 'plain',
    attachments: [],
    entities: [
      { type: 'clientInfo', locale: input.locale ?? 'en-US', country: 'US', platform: 'Windows' },
      ...(isShared ? [mention] : []),
    ],
    ...input.change,
  };
}

export function pressActivity(
  action: RawActivity,
  input: ActivityInput & { readonly pressedId?: string },
): RawActivity {
  return {
    ...baseActivity('invoke', input),
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', ...action }, trigger: 'manual' },
    replyToId: input.pressedId ?? '1700000001',
    ...input.change,
  };
}

export function otherActivity(type: string, input: ActivityInput): RawActivity {
  return { ...baseActivity(type, input), ...input.change };
}

/** Somebody put the bot into their own chat. */
export function installedActivity(input: ActivityInput): RawActivity {
  return otherActivity('conversationUpdate', {
    ...input,
    change: { membersAdded: [{ id: `28:${botAppId}` }], ...input.change },
  });
}

function baseActivity(type: string, input: ActivityInput): RawActivity {
  const { author = ada, place = 'personal', locale = 'en-US', serviceUrl } = input;
  const tenant = input.tenantId ?? tenantId;
  const { entraObjectId, name } = author;
  return {
    type,
    id: type === 'invoke' ? `f:${randomUUID()}` : String(1_700_000_000_000 + Math.floor(Math.random() * 1e11)),
    timestamp: '2025-03-04T10:11:12.1234567Z',
    localTimestamp: '2025-03-04T11:11:12.1234567+01:00',
    localTimezone: 'Europe/Paris',
    channelId: 'msteams',
    serviceUrl,
    locale,
    from: { id: `29:1-${name}`, name, ...(entraObjectId === undefined ? {} : { aadObjectId: entraObjectId }) },
    recipient: { id: `28:${botAppId}`, name: 'Desk' },
    conversation: { tenantId: tenant, ...placeOf(place, author) },
    channelData: { tenant: { id: tenant }, ...(place === 'channel' ? { team: { id: '19:team@thread.tacv2' } } : {}) },
  };
}

function placeOf(place: Place, author: Author): RawActivity {
  switch (place) {
    case 'personal':
      return { id: personalChatId(author), conversationType: 'personal' };
    case 'group':
      return { id: '19:group@thread.v2', conversationType: 'groupChat', isGroup: true };
    case 'channel':
      return { id: channelThread, conversationType: 'channel', isGroup: true };
  }
}

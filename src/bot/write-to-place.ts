import type { Activity, TurnContext } from 'botbuilder';
import type { Message } from '../core/message.ts';
import type { Conversations } from '../core/ports/conversations.ts';
import type { Place } from '../core/ports/outbox.ts';
import type { PersonalChats } from '../core/ports/personal-chats.ts';
import { activityOfMessage } from './activity-of-message.ts';
import { withoutRepeats } from './connector-policy.ts';
import type { SendCall } from './deliver-in-hand.ts';
import { repeatedActivityOf } from './repeated-activity.ts';
import type { StrictAdapter } from './strict-adapter.ts';

export interface PlaceWriterParts {
  readonly adapter: Pick<StrictAdapter, 'writeTo' | 'writeToConversation'>;
  readonly chats: PersonalChats;
  readonly conversations: Conversations;
}

type Continue = (logic: (context: TurnContext) => Promise<void>) => Promise<void>;

/** How a message is written there, one call each time; null: nobody knows any more how to reach the place. */
export async function writeToPlace(parts: PlaceWriterParts, place: Place, message: Message): Promise<SendCall | null> {
  const open = await openPlace(parts, place);
  if (open === null) return null;
  return async ({ editId, isRepeated }) => {
    const activity = isRepeated ? repeatedActivityOf(message) : activityOfMessage(message);
    let id: string | null = null;
    await withoutRepeats(() =>
      open(async (context) => {
        id = editId === null ? await post(context, activity) : await edit(context, { ...activity, id: editId });
      }),
    );
    return id;
  };
}

/** The place refuses us: it is not written to until somebody writes from there. */
export async function retirePlace({ chats, conversations }: PlaceWriterParts, place: Place): Promise<void> {
  const { id, isPerson } = partsOf(place);
  await (isPerson ? chats.retire(id) : conversations.retire(id));
}

async function openPlace({ adapter, chats, conversations }: PlaceWriterParts, place: Place): Promise<Continue | null> {
  const { id, isPerson } = partsOf(place);
  if (isPerson) {
    const chat = await chats.read(id);
    return chat === null ? null : (logic) => adapter.writeTo(chat, logic);
  }
  const conversation = await conversations.read(id);
  return conversation === null ? null : (logic) => adapter.writeToConversation(conversation, logic);
}

function partsOf(place: Place): { readonly id: string; readonly isPerson: boolean } {
  return { id: place.slice(place.indexOf(':') + 1), isPerson: place.startsWith('person:') };
}

async function post(context: TurnContext, activity: Partial<Activity>): Promise<string | null> {
  const response = await context.sendActivity(activity);
  return response?.id || null;
}

async function edit(context: TurnContext, activity: Partial<Activity> & { readonly id: string }): Promise<string> {
  await context.updateActivity({ ...activity, conversation: context.activity.conversation });
  return activity.id;
}

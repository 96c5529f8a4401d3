import { Application } from '@microsoft/teams-ai';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import { type Language, languageOfLocale } from '../core/language.ts';
import type { Message } from '../core/message.ts';
import type { Logger } from '../core/ports/logger.ts';
import type { PersonalChat, PersonalChats } from '../core/ports/personal-chats.ts';
import type { Turn, TurnInput } from '../core/turn.ts';
import { say } from '../knowledge/texts.ts';
import { activityOfMessage } from './activity-of-message.ts';
import { answerToPress, type InvokeBody, readPress, textAnswer } from './card-press.ts';
import type { ConversationQueue } from './conversation-queue.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import type { StrictAdapter } from './strict-adapter.ts';
import { scopeOf, textOf, turnOfActivity } from './turn-of-activity.ts';

export interface TeamsApplicationOptions {
  readonly adapter: StrictAdapter;
  /** One turn of the conversation; emits what is to be said. */
  readonly handle: (turn: Turn, emit: (message: Message) => Promise<void>) => Promise<void>;
  readonly chats: PersonalChats;
  readonly queue: ConversationQueue;
  readonly logger: Logger;
  readonly fallbackLanguage: Language;
  readonly workingAfterMs: number;
}

/** An invoke must be answered within five seconds; a slower answer replaces the card afterwards. */
const pressPatienceMs = 3_500;

/** Routes activities of Teams to our own turns, and what is said back to the right place. */
export function createTeamsApplication(options: TeamsApplicationOptions): (context: TurnContext) => Promise<void> {
  const application = new Application({
    adapter: options.adapter,
    startTypingTimer: false,
    removeRecipientMention: true,
  });
  application.activity(ActivityTypes.Message, (context) => onMessage(options, context));
  application.conversationUpdate('membersAdded', (context) => onInstalled(options, context));
  // Routed by hand: the library's own route for presses remembers one answer's kind for all later ones.
  application.addRoute(
    async (context) =>
      context.activity.type === ActivityTypes.Invoke && context.activity.name === 'adaptiveCard/action',
    (context) => onPress(options, context),
    true,
  );
  return async (context) => {
    await application.run(context);
  };
}

async function onMessage(options: TeamsApplicationOptions, context: TurnContext): Promise<void> {
  const { activity } = context;
  // A pressed button of an old client arrives as a message with a value.
  const press = activity.value === undefined ? undefined : readPress({ action: activity.value });
  await converse(options, context, press ?? { kind: 'text', text: textOf(activity) });
}

/** Somebody added the bot to their own chat: say what it is for. Groups and channels are not disturbed. */
async function onInstalled(options: TeamsApplicationOptions, context: TurnContext): Promise<void> {
  const { activity } = context;
  const isBot = activity.membersAdded?.some(({ id }) => id === activity.recipient.id) === true;
  if (isBot && scopeOf(activity) === 'personal') await converse(options, context, { kind: 'text', text: 'help' });
}

async function converse(options: TeamsApplicationOptions, context: TurnContext, input: TurnInput): Promise<void> {
  const { activity } = context;
  const askerId = activity.from.aadObjectId;
  if (askerId === undefined || askerId === null) return await refuseAnonymous(options, context);
  if (scopeOf(activity) === 'personal')
    return await conversePrivately(options, context, turnOfActivity(activity, askerId, input));
  await converseBeforeOthers(options, context, turnOfActivity(activity, askerId, input));
}

async function refuseAnonymous(options: TeamsApplicationOptions, context: TurnContext): Promise<void> {
  const delivery = deliveryOf(options, context, null);
  await delivery.say(publicNotice(languageOf(options, context), 'dialog.denied.anonymous'));
}

async function conversePrivately(options: TeamsApplicationOptions, context: TurnContext, turn: Turn): Promise<void> {
  await options.chats.write(chatOf(context, turn.askerId));
  const delivery = deliveryOf(options, context, options.workingAfterMs);
  await options.queue.run(turn.conversationId, () => options.handle(turn, (message) => delivery.say(message)));
  await delivery.end();
  if (delivery.isRefused) await options.chats.retire(turn.askerId);
}

/** In a group or a channel: what concerns a person goes to their own chat; here only that it was answered there. */
async function converseBeforeOthers(options: TeamsApplicationOptions, context: TurnContext, turn: Turn): Promise<void> {
  const here = deliveryOf(options, context, null);
  const language = languageOf(options, context);
  const chat = await options.chats.read(turn.askerId);
  if (chat === null) return await here.say(publicNotice(language, 'dialog.message-me'));
  const messages: Message[] = [];
  const privateTurn: Turn = { ...turn, conversationId: chat.conversationId, scope: 'personal' };
  await options.queue.run(chat.conversationId, () =>
    options.handle(privateTurn, async (message) => {
      messages.push(message);
    }),
  );
  const isPublic = (message: Message) => message.kind === 'notice' && message.isPublic === true;
  for (const message of messages.filter(isPublic)) await here.say(message);
  const personal = messages.filter((message) => !isPublic(message));
  if (personal.length === 0) return;
  const wasDelivered = await writePrivately(options, chat, personal);
  await here.say(publicNotice(language, wasDelivered ? 'dialog.answered-privately' : 'dialog.message-me'));
}

async function writePrivately(
  options: TeamsApplicationOptions,
  chat: PersonalChat,
  messages: readonly Message[],
): Promise<boolean> {
  let delivery: Delivery | undefined;
  await options.adapter.writeTo(chat, async (context) => {
    delivery = createDelivery({
      context,
      language: options.fallbackLanguage,
      logger: options.logger,
      workingAfterMs: null,
    });
    for (const message of messages) await delivery.say(message);
  });
  if (delivery?.isRefused !== true) return true;
  await options.chats.retire(chat.personId);
  return false;
}

/** A pressed button: the answer replaces the pressed card, or appears as a line under it. */
async function onPress(options: TeamsApplicationOptions, context: TurnContext): Promise<void> {
  const { activity } = context;
  const language = languageOf(options, context);
  const askerId = activity.from.aadObjectId;
  const input = readPress(activity.value);
  const gone = textAnswer(say(language, 'dialog.question-gone'));
  if (askerId == null) return await respond(context, textAnswer(say(language, 'dialog.denied.anonymous')));
  if (input === undefined || scopeOf(activity) !== 'personal') return await respond(context, gone);
  const chat = chatOf(context, askerId);
  await options.chats.write(chat);
  const pressedId = activity.replyToId;
  const answering = runPress(options, turnOfActivity(activity, askerId, input));
  const inTime = await Promise.race([answering, patience()]);
  if (inTime !== null) return await respond(context, answerToPress(inTime) ?? gone);
  await respond(context, textAnswer(say(language, 'label.working')));
  void answering
    .then((messages) => replaceLater(options, chat, pressedId, messages))
    .catch((error: unknown) =>
      options.logger.error('a late answer could not be shown', { code: error instanceof Error ? error.name : '?' }),
    );
}

async function runPress(options: TeamsApplicationOptions, turn: Turn): Promise<readonly Message[]> {
  const messages: Message[] = [];
  await options.queue.run(turn.conversationId, () =>
    options.handle(turn, async (message) => {
      messages.push(message);
    }),
  );
  return messages;
}

function patience(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), pressPatienceMs).unref();
  });
}

async function replaceLater(
  options: TeamsApplicationOptions,
  chat: PersonalChat,
  pressedId: string | undefined,
  messages: readonly Message[],
): Promise<void> {
  const last = messages.at(-1);
  if (last === undefined) return;
  await options.adapter.writeTo(chat, async (context) => {
    const activity = activityOfMessage(last);
    if (pressedId === undefined) await context.sendActivity(activity);
    else await context.updateActivity({ ...activity, id: pressedId, conversation: context.activity.conversation });
  });
}

async function respond(context: TurnContext, body: InvokeBody): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}

function deliveryOf(options: TeamsApplicationOptions, context: TurnContext, workingAfterMs: number | null): Delivery {
  return createDelivery({ context, language: languageOf(options, context), logger: options.logger, workingAfterMs });
}

function languageOf({ fallbackLanguage }: TeamsApplicationOptions, { activity }: TurnContext): Language {
  return languageOfLocale(activity.locale) ?? fallbackLanguage;
}

function publicNotice(
  language: Language,
  key: 'dialog.denied.anonymous' | 'dialog.message-me' | 'dialog.answered-privately',
): Message {
  return { kind: 'notice', language, tone: 'plain', text: say(language, key), isPublic: true };
}

function chatOf({ activity }: TurnContext, personId: string): PersonalChat {
  return {
    personId,
    conversationId: activity.conversation.id,
    serviceUrl: activity.serviceUrl,
    tenantId: activity.conversation.tenantId ?? activity.channelData?.tenant?.id ?? '',
    botId: activity.recipient.id,
    userId: activity.from.id,
  };
}

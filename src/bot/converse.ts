import type { TurnContext } from 'botbuilder';
import type { Message } from '../core/message.ts';
import type { HeldMessage, Place } from '../core/ports/outbox.ts';
import type { PersonalChat } from '../core/ports/personal-chats.ts';
import { publicPart } from '../core/public-part.ts';
import type { ReplyTo, Turn, TurnInput } from '../core/turn.ts';
import type { BotParts } from './bot-parts.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import { personalChatOf } from './personal-chat-of.ts';
import { languageOfContext, publicNotice } from './public-notice.ts';
import { failureMessage, runTurn } from './run-turn.ts';
import { scopeOf, turnOfActivity } from './turn-of-activity.ts';
import { heldParts, type Reply, sayAll, writePrivately } from './write-privately.ts';

type Emit = (message: Message, held?: HeldMessage) => Promise<void>;

/** Answers what somebody wrote: in their own chat here and now, before others only what concerns nobody. */
export async function converse(parts: BotParts, context: TurnContext, input: TurnInput): Promise<void> {
  const { activity } = context;
  const askerId = activity.from.aadObjectId;
  if (askerId == null) return await sayHere(parts, context, 'dialog.denied.anonymous');
  const turn = turnOfActivity(activity, askerId, input);
  if (scopeOf(activity) !== 'personal') return await converseBeforeOthers(parts, context, turn);
  const delivery = deliveryOf(parts, context, parts.workingAfterMs);
  const replyTo: ReplyTo = { place: `person:${askerId}`, isPrivateOnly: false };
  const emit: Emit = (message, held) => delivery.say(message, held);
  await converseHere(parts, context, { turn: { ...turn, replyTo }, delivery, emit });
}

/** Says what the bot is for to somebody who just got it; who may not use it is not bothered with a refusal. */
export async function welcome(parts: BotParts, context: TurnContext): Promise<void> {
  const { activity } = context;
  const askerId = activity.from.aadObjectId;
  if (askerId == null || scopeOf(activity) !== 'personal') return;
  const turn = turnOfActivity(activity, askerId, { kind: 'text', text: 'help' });
  const delivery = deliveryOf(parts, context, null);
  const isRefusal = (message: Message) => message.kind === 'notice' && message.tone !== 'plain';
  const emit = async (message: Message) => (isRefusal(message) ? undefined : await delivery.say(message));
  await converseHere(parts, context, { turn, delivery, emit });
}

/** One of the public notices, where the asker wrote. */
export async function sayHere(
  parts: BotParts,
  context: TurnContext,
  key: Parameters<typeof publicNotice>[1],
): Promise<void> {
  await deliveryOf(parts, context, null).say(publicNotice(languageOfContext(parts, context), key));
}

/** That something went wrong, where the asker wrote; never throws. */
export async function sayFailure(parts: BotParts, context: TurnContext, error: unknown): Promise<void> {
  await deliveryOf(parts, context, null).say(failureMessage(parts, context.activity.locale, error));
}

interface Here {
  readonly turn: Turn;
  readonly delivery: Delivery;
  readonly emit: Emit;
}

async function converseHere(parts: BotParts, context: TurnContext, { turn, delivery, emit }: Here): Promise<void> {
  try {
    await runTurn(parts, { turn, emit, chat: personalChatOf(context.activity, turn.askerId) });
  } finally {
    await delivery.end();
  }
  if (delivery.isRefused) await parts.chats.retire(turn.askerId);
}

/** In a group or a channel: what concerns a person goes to their own chat; here only that it was answered there. */
async function converseBeforeOthers(parts: BotParts, context: TurnContext, turn: Turn): Promise<void> {
  await rememberConversation(parts, context, turn);
  const chat = await parts.chats.read(turn.askerId);
  if (chat === null) return await sayHere(parts, context, 'dialog.message-me');
  const replies: Reply[] = [];
  const replyTo: ReplyTo = { place: `person:${turn.askerId}`, isPrivateOnly: true };
  await runTurn(parts, {
    turn: { ...turn, conversationId: chat.conversationId, scope: 'personal', replyTo },
    emit: async (message, held) => void replies.push({ message, held }),
    chat: null,
  });
  const here = deliveryOf(parts, context, null);
  for (const message of replies.flatMap((reply) => publicPart(reply.message) ?? [])) await here.say(message);
  const personal = replies.filter(({ message }) => publicPart(message) === null);
  if (personal.length > 0) await answerPrivately(parts, context, chat, personal);
}

async function answerPrivately(
  parts: BotParts,
  context: TurnContext,
  chat: PersonalChat,
  replies: readonly Reply[],
): Promise<void> {
  switch (await writePrivately(parts, chat, sayAll(replies))) {
    case 'delivered':
      return await sayHere(parts, context, 'dialog.answered-privately');
    case 'refused':
      return await sayHere(parts, context, 'dialog.message-me');
    case 'lost':
      return await sayFailure(parts, context, new Error('the private answer was lost'));
  }
}

function deliveryOf(parts: BotParts, context: TurnContext, workingAfterMs: number | null): Delivery {
  const place: Place = `person:${context.activity.from.aadObjectId ?? ''}`;
  const language = languageOfContext(parts, context);
  return createDelivery({ context, language, logger: parts.logger, workingAfterMs, held: heldParts(parts, place) });
}

/** Where the bot was addressed it may be written to later; a failure to remember it is no reason not to answer. */
async function rememberConversation(parts: BotParts, { activity }: TurnContext, { scope }: Turn): Promise<void> {
  if (scope === 'personal') return;
  const { conversation, serviceUrl, recipient, channelData } = activity;
  const tenantId = conversation.tenantId ?? channelData?.tenant?.id ?? '';
  // A thread of a channel is named after its first message; what is said later belongs to the channel.
  const conversationId = conversation.id.replace(/;messageid=.*$/, '');
  await parts.conversations.write({ conversationId, scope, serviceUrl, tenantId, botId: recipient.id });
}

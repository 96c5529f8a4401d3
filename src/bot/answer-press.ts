import { ActivityTypes, type TurnContext } from 'botbuilder';
import { AppError } from '../core/app-error.ts';
import type { Message } from '../core/message.ts';
import type { PersonalChat } from '../core/ports/personal-chats.ts';
import type { Turn } from '../core/turn.ts';
import { cardOf } from './activity-of-message.ts';
import type { BotParts } from './bot-parts.ts';
import { answerToPress, type InvokeBody, readPress } from './card-press.ts';
import type { Delivery } from './delivery.ts';
import { personalChatOf } from './personal-chat-of.ts';
import { languageOfContext, publicNotice } from './public-notice.ts';
import { failureMessage, runTurn } from './run-turn.ts';
import { scopeOf, turnOfActivity } from './turn-of-activity.ts';
import { sayAll, writePrivately } from './write-privately.ts';

/**
 * Answers a pressed button: the answer replaces the pressed card, or appears as a line under it. A slow answer is
 * announced at once and put in the place of the card afterwards. A press that comes again gets the same answer.
 */
export async function answerPress(parts: BotParts, context: TurnContext): Promise<void> {
  const { activity } = context;
  const language = languageOfContext(parts, context);
  const gone = publicNotice(language, 'dialog.question-gone');
  const askerId = activity.from.aadObjectId;
  const input = readPress(activity.value);
  if (askerId == null) return await respond(context, [publicNotice(language, 'dialog.denied.anonymous')]);
  if (input === undefined || scopeOf(activity) !== 'personal') return await respond(context, [gone]);
  const turn = turnOfActivity(activity, askerId, input);
  const chat = personalChatOf(activity, askerId);
  const pressedId = activity.replyToId;
  const { messages, isRepeat } = parts.recent.once(`${turn.conversationId} ${turn.id}`, () =>
    messagesOf(parts, turn, chat),
  );
  const inTime = await Promise.race([withoutThrottling(messages, language), patience(parts.pressPatienceMs)]);
  if (inTime !== null) return await respond(context, inTime.length === 0 ? [gone] : inTime);
  if (!isRepeat) parts.background.start(showLater(parts, { chat, pressedId, messages }));
  await respond(context, [publicNotice(language, 'label.working')]);
}

async function messagesOf(parts: BotParts, turn: Turn, chat: PersonalChat): Promise<readonly Message[]> {
  const messages: Message[] = [];
  await runTurn(parts, { turn, chat, emit: async (message) => void messages.push(message) });
  return messages;
}

/** Whoever presses faster than can be answered is told so. */
async function withoutThrottling(
  messages: Promise<readonly Message[]>,
  language: Message['language'],
): Promise<readonly Message[]> {
  try {
    return await messages;
  } catch (error) {
    if (error instanceof AppError && error.code === 'throttled') return [publicNotice(language, 'dialog.busy')];
    throw error;
  }
}

function patience(ms: number): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), ms).unref();
  });
}

interface Later {
  readonly chat: PersonalChat;
  readonly pressedId: string | undefined;
  readonly messages: Promise<readonly Message[]>;
}

async function showLater(parts: BotParts, { chat, pressedId, messages }: Later): Promise<void> {
  try {
    const said = await messages;
    if (said.length > 0) await writePrivately(parts, chat, (delivery) => showInPlace(delivery, pressedId, said));
  } catch (error) {
    failureMessage(parts, undefined, error);
  }
}

/** The last card takes the place of the pressed one; without a card the pressed one stays and the words come after. */
async function showInPlace(
  delivery: Delivery,
  pressedId: string | undefined,
  messages: readonly Message[],
): Promise<void> {
  const card = messages.findLast((message) => cardOf(message) !== null);
  if (card === undefined || pressedId === undefined) return await sayAll(messages)(delivery);
  await delivery.replace(pressedId, card);
}

async function respond(context: TurnContext, messages: readonly Message[]): Promise<void> {
  const body: InvokeBody = answerToPress(messages);
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}

/** For a failure outside the turn itself; nothing else has been answered then. */
export async function respondWithFailure(parts: BotParts, context: TurnContext, error: unknown): Promise<void> {
  await respond(context, [failureMessage(parts, context.activity.locale, error)]);
}

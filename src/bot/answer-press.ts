import { ActivityTypes, type TurnContext } from 'botbuilder';
import { AppError } from '../core/app-error.ts';
import type { Language } from '../core/language.ts';
import type { Message } from '../core/message.ts';
import type { PersonalChat } from '../core/ports/personal-chats.ts';
import type { Turn, TurnResult } from '../core/turn.ts';
import { cardOf } from './activity-of-message.ts';
import type { BotParts } from './bot-parts.ts';
import { answerToPress, type InvokeBody, readPress } from './card-press.ts';
import type { Delivery } from './delivery.ts';
import { personalChatOf } from './personal-chat-of.ts';
import { languageOfContext, publicNotice } from './public-notice.ts';
import { failureMessage, runTurn } from './run-turn.ts';
import { scopeOf, turnOfActivity } from './turn-of-activity.ts';
import { type Reply, sayAll, writePrivately } from './write-privately.ts';

export interface PressAnswer {
  readonly result: TurnResult;
  readonly replies: readonly Reply[];
}

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
  const pressedId = activity.replyToId;
  const replyTo = { place: `person:${askerId}`, isPrivateOnly: false, ...replacing(pressedId) } as const;
  const turn: Turn = { ...turnOfActivity(activity, askerId, input), replyTo };
  const chat = personalChatOf(activity, askerId);
  const { answered, isRepeat } = parts.recent.once(`${turn.conversationId} ${turn.id}`, () =>
    answerOf(parts, turn, chat),
  );
  const inTime = await Promise.race([withoutThrottling(answered, language), patience(parts.pressPatienceMs)]);
  if (inTime === null) {
    if (!isRepeat) parts.background.start(showLater(parts, { chat, pressedId, answered }));
    return await respond(context, [publicNotice(language, 'label.working')]);
  }
  if (inTime.result === 'repeat') return await respond(context, [publicNotice(language, 'dialog.already-answered')]);
  await respond(context, inTime.replies.length === 0 ? [gone] : inTime.replies.map(({ message }) => message));
  if (!isRepeat) parts.background.start(settle(parts, inTime.replies, pressedId));
}

function replacing(pressedId: string | undefined) {
  return pressedId === undefined ? {} : { replacesActivityId: pressedId };
}

async function answerOf(parts: BotParts, turn: Turn, chat: PersonalChat): Promise<PressAnswer> {
  const replies: Reply[] = [];
  const emit = async (...[message, held]: Parameters<Emit>) => void replies.push({ message, held });
  const result = await runTurn(parts, { turn, chat, emit });
  return { result, replies };
}

type Emit = Parameters<typeof runTurn>[1]['emit'];

/** The response to the press carried the answer, so the outbox need not. */
async function settle({ outbox, logger }: BotParts, replies: readonly Reply[], pressedId: string | undefined) {
  try {
    for (const { held } of replies) if (held !== undefined) await outbox.sent(held, pressedId ?? null);
  } catch (error) {
    logger.warn('an answered press stays in the outbox', { kind: error instanceof Error ? error.name : '?' });
  }
}

/** Whoever presses faster than can be answered is told so. */
async function withoutThrottling(answered: Promise<PressAnswer>, language: Language): Promise<PressAnswer> {
  try {
    return await answered;
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'throttled')) throw error;
    return { result: 'handled', replies: [{ message: publicNotice(language, 'dialog.busy'), held: undefined }] };
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
  readonly answered: Promise<PressAnswer>;
}

async function showLater(parts: BotParts, { chat, pressedId, answered }: Later): Promise<void> {
  try {
    const { replies } = await answered;
    if (replies.length > 0) await writePrivately(parts, chat, (delivery) => showInPlace(delivery, pressedId, replies));
  } catch (error) {
    failureMessage(parts, undefined, error);
  }
}

/** The last card takes the place of the pressed one; without a card the pressed one stays and the words come after. */
async function showInPlace(
  delivery: Delivery,
  pressedId: string | undefined,
  replies: readonly Reply[],
): Promise<void> {
  const card = replies.findLast(({ message }) => cardOf(message) !== null);
  if (card === undefined || pressedId === undefined) return await sayAll(replies)(delivery);
  const index = replies.indexOf(card);
  await sayAll(replies.slice(0, index))(delivery);
  await delivery.replace(pressedId, card.message, card.held);
  await sayAll(replies.slice(index + 1))(delivery);
}

async function respond(context: TurnContext, messages: readonly Message[]): Promise<void> {
  const body: InvokeBody = answerToPress(messages);
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}

/** For a failure outside the turn itself; nothing else has been answered then. */
export async function respondWithFailure(parts: BotParts, context: TurnContext, error: unknown): Promise<void> {
  await respond(context, [failureMessage(parts, context.activity.locale, error)]);
}

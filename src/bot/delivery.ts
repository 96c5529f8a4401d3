import type { Activity, TurnContext } from 'botbuilder';
import type { Language } from '../core/language.ts';
import type { Message } from '../core/message.ts';
import type { Logger } from '../core/ports/logger.ts';
import type { HeldMessage, Outbox, Place } from '../core/ports/outbox.ts';
import { activityOfCard, activityOfMessage } from './activity-of-message.ts';
import { workingCard } from './cards/working-card.ts';
import { deliverInHand, type SendCall } from './deliver-in-hand.ts';
import { repeatedActivityOf } from './repeated-activity.ts';
import { outcomeOfSendError, type SendOutcome } from './send-error.ts';

export interface Delivery {
  /**
   * Sends one message; the first one takes the place of the working card when that is already showing. What is held
   * is kept in the outbox when it cannot be sent now.
   */
  say(message: Message, held?: HeldMessage): Promise<void>;
  /** Puts a message in the place of one sent before; as a new one when that one is gone. */
  replace(activityId: string, message: Message, held?: HeldMessage): Promise<void>;
  /** No more messages come; a working card that nothing replaced is taken away. */
  end(): Promise<void>;
  /** True when Teams refused the conversation for good. */
  readonly isRefused: boolean;
  /** True when a message did not arrive and never will, for whatever reason. */
  readonly isLost: boolean;
}

export interface DeliveryOptions {
  readonly context: TurnContext;
  readonly language: Language;
  readonly logger: Logger;
  /** How long to wait before saying that work goes on; null: never. */
  readonly workingAfterMs: number | null;
  /** Where what is held goes, and what becomes of it. */
  readonly held: HeldParts;
}

export interface HeldParts {
  readonly place: Place;
  readonly outbox: Outbox;
  readonly retire: (place: Place) => Promise<void>;
}

/**
 * Sends the messages of one turn in order. A failed send of what nobody holds is never repeated as a new post, so that
 * no answer appears twice; it is logged, and a refusal for good is remembered.
 */
export function createDelivery({
  context,
  language,
  logger,
  workingAfterMs,
  held: keeping,
}: DeliveryOptions): Delivery {
  const sender = createSender(logger);
  let working: Promise<string | null> | null = null;
  let isLost = false;
  let isBehind = false;
  let isRefused = false;
  const timer = workingAfterMs === null ? undefined : setTimeout(showWorking, workingAfterMs);
  timer?.unref();

  function showWorking(): void {
    const card = activityOfCard(workingCard(language));
    working = sender.attempt(() => context.sendActivity(card)).then(({ sent }) => sent?.id || null);
  }

  async function takeWorkingId(): Promise<string | null> {
    clearTimeout(timer);
    const id = working === null ? null : await working;
    working = null;
    return id;
  }

  async function post(activity: Partial<Activity>): Promise<void> {
    const { failed } = await sender.attempt(() => context.sendActivity(activity));
    isLost ||= failed !== null;
  }

  async function replace(id: string, message: Message): Promise<void> {
    const activity = activityOfMessage(message);
    const { failed } = await sender.attempt(() => edit(context, { ...activity, id }));
    if (failed !== null && isCertainlyNotShown(failed)) await post(activity);
    else isLost ||= failed !== null;
  }

  async function deliverHeld(activityId: string | null, message: Message, held: HeldMessage): Promise<void> {
    const { outbox, place, retire } = keeping;
    if (isBehind) {
      await outbox.failed(held, { reason: 'behind', inMs: 0, isUncertain: false });
      return;
    }
    const hand = { ...held, place, activityId, isUncertain: false, attempt: 1, isPostBegun: true };
    const end = await deliverInHand({ outbox, logger, retire }, hand, sendCallOf(context, message));
    isBehind = end === 'retried';
    isRefused ||= end === 'refused';
    isLost ||= end === 'dead' || end === 'unknown';
  }

  return {
    get isRefused() {
      return isRefused || sender.isRefused;
    },
    get isLost() {
      return isLost;
    },
    replace: (id, message, held) => (held === undefined ? replace(id, message) : deliverHeld(id, message, held)),
    say: async (message, held) => {
      const id = await takeWorkingId();
      if (held !== undefined) {
        await deliverHeld(id, message, held);
        // The answer comes later, as a message of its own.
        if (isBehind && id !== null) await sender.attempt(() => context.deleteActivity(id));
      } else if (id === null) await post(activityOfMessage(message));
      else await replace(id, message);
    },
    end: async () => {
      const id = await takeWorkingId();
      if (id !== null) await sender.attempt(() => context.deleteActivity(id));
    },
  };
}

function sendCallOf(context: TurnContext, message: Message): SendCall {
  return async ({ editId, isRepeated }) => {
    const activity = isRepeated ? repeatedActivityOf(message) : activityOfMessage(message);
    if (editId === null) return (await context.sendActivity(activity))?.id || null;
    await edit(context, { ...activity, id: editId });
    return editId;
  };
}

async function edit(context: TurnContext, activity: Partial<Activity>): Promise<void> {
  const { conversation } = context.activity;
  await context.updateActivity({ ...activity, conversation });
}

/** Teams answered that it did not take the change, so that a new post cannot be the second one. */
function isCertainlyNotShown({ status, isRefusedForGood }: SendOutcome): boolean {
  return !isRefusedForGood && (status === 400 || status === 404 || status === 405);
}

interface Attempted<T> {
  readonly sent: T | null;
  readonly failed: SendOutcome | null;
}

/** Makes calls until one is refused for good; never throws. */
function createSender(logger: Logger) {
  let isRefused = false;
  return {
    get isRefused() {
      return isRefused;
    },
    attempt: async <T>(send: () => Promise<T>): Promise<Attempted<T>> => {
      if (isRefused) return { sent: null, failed: null };
      try {
        return { sent: await send(), failed: null };
      } catch (error) {
        const failed = outcomeOfSendError(error);
        isRefused = failed.isRefusedForGood;
        logger.warn('a message could not be sent', { status: failed.status, code: failed.code });
        return { sent: null, failed };
      }
    },
  };
}

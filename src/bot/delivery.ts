import type { Activity, TurnContext } from 'botbuilder';
import type { Language } from '../core/language.ts';
import type { Message } from '../core/message.ts';
import type { Logger } from '../core/ports/logger.ts';
import { activityOfCard, activityOfMessage } from './activity-of-message.ts';
import { workingCard } from './cards/working-card.ts';
import { outcomeOfSendError, type SendOutcome } from './send-error.ts';

export interface Delivery {
  /** Sends one message; the first one takes the place of the working card when that is already showing. */
  say(message: Message): Promise<void>;
  /** Puts a message in the place of one sent before; as a new one when that one is gone. */
  replace(activityId: string, message: Message): Promise<void>;
  /** No more messages come; a working card that nothing replaced is taken away. */
  end(): Promise<void>;
  /** True when Teams refused the conversation for good. */
  readonly isRefused: boolean;
  /** True when a message did not arrive, for whatever reason. */
  readonly isLost: boolean;
}

export interface DeliveryOptions {
  readonly context: TurnContext;
  readonly language: Language;
  readonly logger: Logger;
  /** How long to wait before saying that work goes on; null: never. */
  readonly workingAfterMs: number | null;
}

/**
 * Sends the messages of one turn in order. A failed send is never repeated as a new post, so that no answer appears
 * twice; it is logged, and a refusal for good is remembered.
 */
export function createDelivery({ context, language, logger, workingAfterMs }: DeliveryOptions): Delivery {
  const sender = createSender(logger);
  let working: Promise<string | null> | null = null;
  let isLost = false;
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
    const { conversation } = context.activity;
    const update = { ...activity, id, conversation } as Partial<Activity>;
    const { failed } = await sender.attempt(() => context.updateActivity(update));
    if (failed !== null && isCertainlyNotShown(failed)) await post(activity);
    else isLost ||= failed !== null;
  }

  return {
    get isRefused() {
      return sender.isRefused;
    },
    get isLost() {
      return isLost;
    },
    replace,
    say: async (message) => {
      const id = await takeWorkingId();
      if (id === null) await post(activityOfMessage(message));
      else await replace(id, message);
    },
    end: async () => {
      const id = await takeWorkingId();
      if (id !== null) await sender.attempt(() => context.deleteActivity(id));
    },
  };
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

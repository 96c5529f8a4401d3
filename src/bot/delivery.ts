import type { Activity, TurnContext } from 'botbuilder';
import type { Language } from '../core/language.ts';
import type { Message } from '../core/message.ts';
import type { Logger } from '../core/ports/logger.ts';
import { activityOfCard, activityOfMessage } from './activity-of-message.ts';
import { workingCard } from './cards/working-card.ts';
import { outcomeOfSendError } from './send-error.ts';

export interface Delivery {
  /** Sends one message; the first one takes the place of the working card when that is already showing. */
  say(message: Message): Promise<void>;
  /** No more messages come; a working card that nothing replaced is taken away. */
  end(): Promise<void>;
  /** True when Teams refused the conversation for good. */
  readonly isRefused: boolean;
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
  let working: Promise<string | null> | null = null;
  let isRefused = false;
  const timer = workingAfterMs === null ? undefined : setTimeout(showWorking, workingAfterMs);
  timer?.unref();

  function showWorking(): void {
    working = attempt(async () => (await context.sendActivity(activityOfCard(workingCard(language))))?.id ?? null);
  }

  async function attempt<T>(send: () => Promise<T>): Promise<T | null> {
    if (isRefused) return null;
    try {
      return await send();
    } catch (error) {
      const outcome = outcomeOfSendError(error);
      isRefused = outcome.isRefusedForGood;
      logger.warn('a message could not be sent', { status: outcome.status, code: outcome.code });
      return null;
    }
  }

  async function takeWorkingId(): Promise<string | null> {
    clearTimeout(timer);
    const id = working === null ? null : await working;
    working = null;
    return id;
  }

  return {
    get isRefused() {
      return isRefused;
    },
    say: async (message) => {
      const activity = activityOfMessage(message);
      const id = await takeWorkingId();
      if (id === null) await attempt(() => context.sendActivity(activity));
      else
        await attempt(() =>
          context.updateActivity({ ...activity, id, conversation: context.activity.conversation } as Partial<Activity>),
        );
    },
    end: async () => {
      const id = await takeWorkingId();
      if (id !== null) await attempt(() => context.deleteActivity(id));
    },
  };
}

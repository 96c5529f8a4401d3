import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../core/app-error.ts';
import type { Logger } from '../core/ports/logger.ts';
import type { MessageInHand, Outbox, Place } from '../core/ports/outbox.ts';
import { outcomeOfSendError } from './send-error.ts';
import { type SendVerdict, verdictOfSend } from './send-verdict.ts';

export interface DeliveryParts {
  readonly outbox: Outbox;
  readonly logger: Logger;
  /** The place refuses us for good. */
  readonly retire: (place: Place) => Promise<void>;
  readonly random?: () => number;
}

export interface HandToDeliver extends Omit<MessageInHand, 'message'> {
  /** The post counts as begun already, as with messages that were put into the hands of their writer. */
  readonly isPostBegun?: boolean;
}

/** One call of Teams: a post, or an edit of this message. `isRepeated`: it may be there already, and must say so. */
export type SendCall = (call: {
  readonly editId: string | null;
  readonly isRepeated: boolean;
}) => Promise<string | null>;

/** `taken`: somebody else has the message now; `unknown`: what became of it could not be written. */
export type Delivered = 'delivered' | 'retried' | 'dead' | 'refused' | 'taken' | 'unknown';

/** Sends one message in hand, and writes down what became of it. Never throws because of Teams. */
export async function deliverInHand(parts: DeliveryParts, hand: HandToDeliver, send: SendCall): Promise<Delivered> {
  try {
    if (hand.activityId === null) return await post(parts, hand, send);
    const { activityId: editId } = hand;
    const verdict = await attempt(parts, 'edit', hand, () => send({ editId, isRepeated: false }));
    if (verdict.kind !== 'post-anew') return await settle(parts, hand, verdict);
    return await post(parts, { ...hand, isUncertain: false, isPostBegun: false }, send);
  } catch (error) {
    if (error instanceof AppError && error.code === 'conflict') return 'taken';
    throw error;
  }
}

async function post(parts: DeliveryParts, hand: HandToDeliver, send: SendCall): Promise<Delivered> {
  if (hand.isPostBegun !== true) await parts.outbox.beginPost(hand);
  const verdict = await attempt(parts, 'post', hand, () => send({ editId: null, isRepeated: hand.isUncertain }));
  return await settle(parts, hand, verdict);
}

type Attempted = SendVerdict | { readonly kind: 'delivered'; readonly activityId: string | null };

async function attempt(
  { logger }: DeliveryParts,
  call: 'post' | 'edit',
  { slot, attempt: count }: HandToDeliver,
  work: () => Promise<string | null>,
): Promise<Attempted> {
  try {
    return { kind: 'delivered', activityId: await work() };
  } catch (error) {
    // Our own refusal of an address that is not Teams'; nothing was sent.
    if (error instanceof AppError && error.code === 'forbidden') return { kind: 'close-place', reason: error.code };
    const outcome = outcomeOfSendError(error);
    const verdict = verdictOfSend(call, outcome);
    const { status, code } = outcome;
    logger.warn('a message could not be sent', { slot, call, attempt: count, status, code, verdict: verdict.kind });
    return verdict;
  }
}

async function settle(parts: DeliveryParts, hand: HandToDeliver, verdict: Attempted): Promise<Delivered> {
  const { outbox, logger, retire, random = Math.random } = parts;
  const { slot, place } = hand;
  const write = (work: () => Promise<Delivered>) => persistently(parts, slot, work);
  switch (verdict.kind) {
    case 'delivered':
      return await write(async () => {
        await outbox.sent(hand, verdict.activityId);
        return 'delivered';
      });
    case 'close-place':
      logger.warn('a place takes no messages any more', { slot, reason: verdict.reason });
      return await write(async () => {
        await retire(place);
        await outbox.closePlace(place, verdict.reason);
        return 'refused';
      });
    case 'post-anew':
    case 'bury':
      logger.error('a message was given up', { slot, reason: verdict.reason });
      return await write(async () => {
        await outbox.bury(hand, verdict.reason);
        return 'dead';
      });
    case 'retry': {
      const { reason, isUncertain, pausesPlace, retryAfterMs } = verdict;
      const inMs = Math.max(retryAfterMs ?? 0, backoffMs(hand.attempt, random));
      const failure = { reason, inMs, isUncertain: isUncertain || hand.isUncertain };
      return await write(async () => {
        if (pausesPlace) await outbox.pause(place, inMs);
        const end = await outbox.failed(hand, failure);
        if (end === 'dead') logger.error('a message was given up', { slot, reason });
        return end;
      });
    }
  }
}

const longestBackoffMs = 10 * 60_000;

/** Doubles from a second to ten minutes; a quarter of it is chance, so that not all come back at once. */
export function backoffMs(attempt: number, random: () => number): number {
  const full = Math.min(1_000 * 2 ** Math.min(Math.max(attempt, 1) - 1, 20), longestBackoffMs);
  return Math.round(full * (0.75 + random() / 4));
}

const waitsMs = [500, 1_000, 2_000, 4_000, 8_000] as const;

/** The database may be away for a moment; when it stays away, the message counts as begun, and is sent again marked. */
async function persistently(
  { logger }: DeliveryParts,
  slot: string,
  write: () => Promise<Delivered>,
): Promise<Delivered> {
  for (const waitMs of waitsMs) {
    try {
      return await write();
    } catch (error) {
      if (error instanceof AppError && error.code === 'conflict') throw error;
    }
    await sleep(waitMs);
  }
  logger.error('what became of a message could not be written', { slot });
  return 'unknown';
}

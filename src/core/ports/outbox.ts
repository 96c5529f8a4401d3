import type { Message } from '../message.ts';

/** Where a message goes: a person's own chat, or a conversation of several. */
export type Place = `person:${string}` | `conversation:${string}`;

export interface NewMessage {
  /** Names the message for ever: another message of the same slot takes the place of the first, sent or not. */
  readonly slot: string;
  readonly place: Place;
  readonly message: Message;
  /** The message of Teams that this one takes the place of. */
  readonly replacesActivityId?: string;
  /** Not sent any more after this many milliseconds; absent: however late. */
  readonly expiresInMs?: number;
}

/** A message that is in somebody's hands: in which of its claims, and with which of its texts. */
export interface HeldMessage {
  readonly slot: string;
  readonly epoch: number;
  readonly version: number;
}

/** One message in the hands of one sender. */
export interface MessageInHand extends HeldMessage {
  readonly place: Place;
  readonly message: Message;
  /** The message of Teams to edit; null: it is to be posted. */
  readonly activityId: string | null;
  /** A post of it was begun whose end nobody knows: it may be there already. */
  readonly isUncertain: boolean;
  readonly attempt: number;
}

export interface OutboxRecord {
  readonly slot: string;
  readonly place: Place;
  readonly state: 'waiting' | 'sent' | 'dead';
  readonly attempts: number;
  readonly dueAt: string;
  readonly reason: string | null;
}

/**
 * Messages that must arrive although the process that wrote them may die. One at a time for each place, oldest first;
 * every slot holds one message, whose newest text counts.
 */
export interface Outbox {
  put(messages: readonly NewMessage[]): Promise<void>;
  /** The next message that is due and that the limits of Teams let through; null: none now. */
  claim(forMs: number): Promise<MessageInHand | null>;
  /**
   * To be written before a post, so that a crash during it is known for what it is; an id that the message had before
   * is forgotten. Throws AppError `conflict` when somebody else has the message, like the next three.
   */
  beginPost(hand: HeldMessage): Promise<void>;
  /** It is shown under this id. A newer text of the slot stays due. An answer of a turn is forgotten. */
  sent(hand: HeldMessage, activityId: string | null): Promise<void>;
  /** Not shown, or nobody knows; tried again later, or given up when it was tried often enough or is too old. */
  failed(
    hand: HeldMessage,
    failure: { readonly reason: string; readonly inMs: number; readonly isUncertain: boolean },
  ): Promise<'retried' | 'dead'>;
  /** Given up at once, unless there is a newer text of it. */
  bury(hand: HeldMessage, reason: string): Promise<void>;
  /** The place takes no messages any more: everything for it is given up. */
  closePlace(place: Place, reason: string): Promise<void>;
  /** Teams asked for a pause there; `null`: everywhere. */
  pause(place: Place | null, forMs: number): Promise<void>;
  list(filter: { readonly state: OutboxRecord['state']; readonly most: number }): Promise<readonly OutboxRecord[]>;
  /** A dead message is sent after all, however old; false: there is none of this slot. */
  revive(slot: string): Promise<boolean>;
  /** A dead message is taken away; false: there is none of this slot. */
  drop(slot: string): Promise<boolean>;
}

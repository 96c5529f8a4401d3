import type { Place } from './ports/outbox.ts';

/** Where a conversation takes place; personal data is spoken only in `personal`. */
const scopes = ['personal', 'group', 'channel'] as const;
export type Scope = (typeof scopes)[number];

export type TurnInput =
  | { readonly kind: 'text'; readonly text: string }
  /** A pressed button: the question it belongs to and the chosen answer. */
  | { readonly kind: 'choice'; readonly questionId: string; readonly choice: string }
  /** The asker wants their own case looked at once more. */
  | { readonly kind: 'again' };

/** Where the answers of a turn go when the process that computed them dies before they have arrived. */
export interface ReplyTo {
  readonly place: Place;
  /** The pressed card that the answer takes the place of. */
  readonly replacesActivityId?: string;
  /** The asker wrote before others: what may be said before them is said there, and nowhere else. */
  readonly isPrivateOnly: boolean;
}

/** `repeat`: the activity was handled before, and nothing was said. */
export type TurnResult = 'handled' | 'repeat';

/** One thing somebody did in one conversation, free of any framework. */
export interface Turn {
  /** The client's id of this activity, used to recognise redeliveries. */
  readonly id: string;
  readonly conversationId: string;
  readonly scope: Scope;
  /** Vouched for by the channel, never typed. */
  readonly askerId: string;
  readonly locale: string | undefined;
  readonly timeZone: string | undefined;
  readonly input: TurnInput;
  /** Absent: the answers go to whoever called, such as a terminal. */
  readonly replyTo?: ReplyTo;
}

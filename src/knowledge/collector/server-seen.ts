import type { ServerFactName } from './server-facts.ts';

/** A kind of event on the server: how often, and when last. */
export interface ServerEvent {
  /** The fact that says so: `e3`. */
  readonly name: string;
  readonly id: number;
  /** A result code in lower case, or one of the words `cert` and `no-policy-control`; null: the event gives none. */
  readonly detail: string | null;
  readonly at: string;
  readonly count: number;
}

/** What one block says. */
export interface ServerSeen {
  readonly at: string;
  /** Of the attempt whose events were asked for; null: no events of single attempts are there. */
  readonly around: string | null;
  /** Null: not printed. */
  readonly fact: (name: ServerFactName) => string | null;
  readonly events: readonly ServerEvent[];
}

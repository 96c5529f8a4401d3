import type { MiddlewareOptions } from '@microsoft/microsoft-graph-client';
import type { Patience } from './patience.ts';

/** Admission to a rationed part of the service. */
export interface Gate {
  /** Resolves when a request may start; rejects with AppError `throttled` or `timed-out`. */
  enter(patience: Patience): Promise<void>;
  /** The service refused for want of capacity. */
  closeFor(retryAfterMs: number | undefined): void;
}

interface CallDescription {
  /** The address with placeholders, free of names: `GET /users/{id}`. */
  readonly source: string;
  readonly patience: Patience;
  /** True: asks only, so it may be sent again. */
  readonly isRead: boolean;
  readonly gate?: Gate | undefined;
}

/** What the middlewares must know about one call; travels with the request. */
export class GraphCall implements MiddlewareOptions {
  readonly source: string;
  readonly patience: Patience;
  readonly isRead: boolean;
  readonly gate: Gate | undefined;
  /** The stock client replaces thrown errors by its own and loses their cause, so the original is kept here. */
  failure: unknown;

  constructor(description: CallDescription) {
    this.source = description.source;
    this.patience = description.patience;
    this.isRead = description.isRead;
    this.gate = description.gate;
  }
}

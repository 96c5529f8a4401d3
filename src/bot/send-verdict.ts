import type { SendOutcome } from './send-error.ts';

/** What is done about a message that was not sent, or perhaps not. */
export type SendVerdict =
  /** Tried again; `isUncertain`: it may be shown already. `pausesPlace`: nothing else may go there until then. */
  | {
      readonly kind: 'retry';
      readonly reason: string;
      readonly isUncertain: boolean;
      readonly pausesPlace: boolean;
      readonly retryAfterMs: number | null;
    }
  /** What was to be changed is gone or cannot be changed: the message is posted as a new one. */
  | { readonly kind: 'post-anew'; readonly reason: string }
  /** This message is never taken. */
  | { readonly kind: 'bury'; readonly reason: string }
  /** The place takes no message any more. */
  | { readonly kind: 'close-place'; readonly reason: string };

/**
 * A change may be repeated after any failure, since twice is the same as once. A post may be repeated silently only
 * when Teams answered that it did not take it, or was never reached: Teams knows no key by which it would notice the
 * second one.
 */
export function verdictOfSend(call: 'post' | 'edit', outcome: SendOutcome): SendVerdict {
  const { status, isRefusedForGood, isMessageGone, isUnsent, retryAfterMs } = outcome;
  const reason = reasonOf(outcome);
  if (isRefusedForGood) return { kind: 'close-place', reason };
  const isUncertain = call === 'post' && !isUnsent && (status === null || mayHaveTaken(status));
  const retry = { kind: 'retry', reason, isUncertain, pausesPlace: status === 429, retryAfterMs } as const;
  if (status === null || mayHaveTaken(status) || takenLater.has(status)) return retry;
  const isUnchangeable = isMessageGone || status === 400 || status === 405;
  return call === 'edit' && isUnchangeable ? { kind: 'post-anew', reason } : { kind: 'bury', reason };
}

/** Certainly not taken, and worth another try; 401: the credentials are mended meanwhile. */
const takenLater: ReadonlySet<number> = new Set([401, 412, 429]);

function mayHaveTaken(status: number): boolean {
  return status >= 500 || status === 408;
}

function reasonOf({ status, code, isUnsent }: SendOutcome): string {
  const word = code !== null && /^\w{1,60}$/.test(code) ? code : null;
  const what = status === null ? (isUnsent ? 'not-sent' : 'no-answer') : `http-${status}`;
  return word === null ? what : `${what} ${word}`;
}

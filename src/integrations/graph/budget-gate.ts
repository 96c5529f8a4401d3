import type { Gate } from './graph-call.ts';
import type { ReportingBudget } from './reporting-budget.ts';

/** The service names no wait for some of its refusals. */
const unnamedWaitMs = 2000;

/** Lets one requester's calls through a budget, every attempt of them. */
export function budgetGate(
  budget: ReportingBudget,
  who: { readonly requester: string; readonly priority?: 'person' | 'background' },
): Gate {
  return {
    enter: ({ signal, leftMs, queueMs = Number.POSITIVE_INFINITY }) =>
      budget.acquire({ ...who, signal, maxWaitMs: Math.min(leftMs(), queueMs) }),
    closeFor: (retryAfterMs) => budget.closeFor(retryAfterMs ?? unnamedWaitMs),
  };
}

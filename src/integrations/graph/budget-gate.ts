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
    enter: (patience) => budget.acquire({ ...who, signal: patience.signal, maxWaitMs: patience.leftMs() }),
    closeFor: (retryAfterMs) => budget.closeFor(retryAfterMs ?? unnamedWaitMs),
  };
}

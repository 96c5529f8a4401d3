const evalOutcomes = [
  'diagnosis',
  'needs-more-evidence',
  'answer',
  'declined',
  'not-our-problem',
  'small-talk',
] as const;
export type EvalOutcome = (typeof evalOutcomes)[number];

/** What came out of one case, in the form that others read. */
export interface EvalResult {
  readonly id: string;
  readonly turns: number;
  readonly language: string | null;
  readonly ranked: readonly { readonly cause: string; readonly confidence: number }[];
  readonly abstained: boolean;
  readonly outcome: EvalOutcome | null;
  readonly owner: string | null;
  readonly asked: readonly string[];
  readonly evidence: readonly { readonly claim: string; readonly source: string }[];
  readonly reply: string;
  readonly citations: readonly string[];
  readonly graphRequests: number;
  readonly reportingRequests: number;
  readonly latencyMs: number;
  readonly error: string | null;
}

import type { MissingFact } from './fact.ts';

export type TextParams = Readonly<Record<string, string | number>>;

const findingOrigins = ['graph', 'said', 'pasted', 'server'] as const;
export type FindingOrigin = (typeof findingOrigins)[number];

/** Where a claim can be looked up again. */
export interface EvidenceRef {
  /** `audit row <id>`, `GET /users/{id}`, `you said`. */
  readonly source: string;
  readonly seenAt: string | null;
  /** Raw words from the source, hostile until escaped. */
  readonly quote?: string;
}

/** What a check came to. */
export type Finding =
  | {
      readonly check: string;
      readonly verdict: 'holds' | 'fails';
      readonly origin: FindingOrigin;
      readonly params: TextParams;
      readonly evidence: readonly EvidenceRef[];
    }
  | {
      readonly check: string;
      readonly verdict: 'unknown';
      /** The facts that were missing; empty when only a human or a server can tell. */
      readonly missing: readonly MissingFact[];
    };

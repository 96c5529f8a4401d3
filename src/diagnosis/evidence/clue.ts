import type { SaidClue, SaidFinding, SaidOutcome } from '../../core/said.ts';
import type { CollectedBlock } from './collected/collected-block.ts';

export interface CodeClue extends SaidClue {
  readonly kind: 'code';
}

export interface CheckClue extends Pick<SaidFinding, 'check' | 'verdict' | 'quote' | 'version'> {
  readonly kind: 'check';
  /** Printed by the script that collects on the server. */
  readonly origin?: 'server';
}

export type Clue = CodeClue | CheckClue;

export interface ParsedEvidence {
  /** In the order of the text; a code once per tracking id. */
  readonly clues: readonly Clue[];
  /** How the attempt ended that the text is about: the latest that failed, else one that succeeded. */
  readonly outcome: SaidOutcome | null;
  /** What has the form of a code and is in no table, as written. */
  readonly unknownCodes: readonly string[];
  /** Tracking, correlation and request ids, lower case. */
  readonly traceIds: readonly string[];
  /** Sign-in names inside the machine's part of the text. */
  readonly signInNames: readonly string[];
  /** What the collecting script printed, whole or not; facts of a block that is not whole are not among the clues. */
  readonly collected: readonly CollectedBlock[];
  /** What a person wrote around the machine's part; the whole text when there is no such part. */
  readonly prose: string;
  /** The beginning of what a machine wrote. */
  readonly pasted: string;
}

/** A pasted text in lines of bounded length. */
export interface Evidence {
  readonly lines: readonly string[];
}

interface Place {
  /** Index into the lines. */
  readonly line: number;
  /** Where in the line the words stand that tell. */
  readonly index: number;
}

/** What one recogniser saw. */
export type Found = Place &
  (
    | { readonly kind: 'code'; readonly code: string }
    | { readonly kind: 'unknown'; readonly code: string }
    | { readonly kind: 'check'; readonly check: string; readonly verdict: 'holds' | 'fails'; readonly version?: string }
  );

/** Knows one shape of evidence. It takes time in proportion to the text and never throws. */
export type Recogniser = (evidence: Evidence) => readonly Found[];

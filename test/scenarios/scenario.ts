import type { Outcome } from '../../src/core/outcome.ts';
import type { Said } from '../../src/core/said.ts';
import { type Analysis, analyse } from '../../src/diagnosis/analyse.ts';
import type { CollectHints } from '../../src/diagnosis/collect-facts.ts';
import type { CauseId } from '../../src/knowledge/causes/index.ts';
import type { CheckId } from '../../src/knowledge/checks/index.ts';
import type { CauseGroup } from '../../src/knowledge/define-cause.ts';
import type { CheckAudience } from '../../src/knowledge/define-check.ts';
import { now } from '../support/audit-rows.ts';
import type { FactsBuilder } from '../support/facts-builder.ts';

/** One situation as the log and the directory show it, and what may be said about it. */
export interface Scenario {
  /** The cause it is about: the truth, or for a near miss what it must not be taken for. */
  readonly cause: CauseId;
  readonly name: string;
  /** True: it resembles the cause, but another one must win or nothing be claimed. */
  readonly nearMiss?: true;
  readonly story: (story: FactsBuilder) => FactsBuilder;
  /** What a technician answered to asked checks. */
  readonly said?: { readonly [Id in CheckId]?: 'holds' | 'fails' };
  /** What a typed code or pasted text meant. */
  readonly saidOutcome?: Outcome;
  readonly hints?: Partial<CollectHints>;
  readonly audience?: CheckAudience;
  readonly expect: Expectation;
}

export type Expectation =
  | { readonly kind: 'cause'; readonly cause: CauseId }
  /** `asksAbout`: the next question must concern one of the causes in the lead. */
  | { readonly kind: 'group'; readonly group: CauseGroup; readonly first?: CauseId; readonly asks?: readonly CheckId[] }
  | { readonly kind: 'nothing-wrong' }
  | { readonly kind: 'unsure'; readonly first?: CauseId; readonly asks?: readonly CheckId[] };

/** Answers of a technician, as the dialog would hand them on. */
export function saidOf(scenario: Pick<Scenario, 'said' | 'saidOutcome'>): Said {
  return {
    findings: Object.entries(scenario.said ?? {}).map(([check, verdict]) => ({
      check,
      verdict,
      origin: 'said',
      quote: verdict,
    })),
    outcome: scenario.saidOutcome === undefined ? null : { outcome: scenario.saidOutcome, quote: 'typed' },
    clues: [],
    description: null,
  };
}

/** Reads the scenario's tenant and diagnoses it, as the product would. */
export async function diagnose(scenario: Scenario, story: FactsBuilder): Promise<Analysis> {
  const said = saidOf(scenario);
  const facts = await scenario.story(story).collect({ ...scenario.hints, said });
  return analyse({
    facts,
    said,
    now,
    audience: scenario.audience ?? 'technician',
    asked: Object.keys(scenario.said ?? {}),
  });
}

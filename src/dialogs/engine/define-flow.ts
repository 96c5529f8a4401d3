import type { OpenQuestion } from './dialog-state.ts';

export type ActionName = 'find-person' | 'diagnose' | 'reconsider' | 'restate';

/** Runs an action; its named outcome leads on. */
export interface DoStep<Step extends string> {
  readonly kind: 'do';
  readonly action: ActionName;
  readonly outcomes: Readonly<Record<string, Step | 'end'>>;
}

/** Waits for an answer. `known`: the answer was one of those offered; `other`: free text that fits the question. */
export interface AskStep<Step extends string> {
  readonly kind: 'ask';
  readonly about: OpenQuestion['about'];
  readonly answers: { readonly known: Step | 'end'; readonly other: Step | 'end'; readonly none: Step | 'end' };
}

export type FlowStep<Step extends string = string> = DoStep<Step> | AskStep<Step>;

export interface Flow<Step extends string = string> {
  readonly id: string;
  readonly start: Step;
  readonly steps: Readonly<Record<Step, FlowStep<Step>>>;
}

/** A conversation as data: steps that do or ask, joined by named outcomes. A misspelt step stops the build. */
export function defineFlow<const Step extends string>(flow: Flow<Step>): Flow<Step> {
  return flow;
}

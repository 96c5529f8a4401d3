import type { Owner } from './owner.ts';
import type { SourceId } from './sources.ts';

export interface FixTexts {
  readonly title: string;
  readonly steps: readonly string[];
  /** How one sees that it worked. */
  readonly verify: string;
}

/** What to do about a cause. Commands are the same in every language. */
export interface Fix<Id extends string = string> {
  readonly id: Id;
  readonly who: Owner;
  readonly risk: 'low' | 'medium' | 'high';
  readonly commands: readonly string[];
  readonly sources: readonly SourceId[];
  readonly texts: FixTexts;
}

export function defineFix<const Id extends string>(fix: Fix<Id>): Fix<Id> {
  return fix;
}

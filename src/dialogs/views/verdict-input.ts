import type { CollectorScript } from '../../core/collector-script.ts';
import type { Facts } from '../../core/facts.ts';
import type { Language } from '../../core/language.ts';
import type { Question } from '../../core/message.ts';
import type { Analysis } from '../../diagnosis/analyse.ts';
import type { Slots } from '../engine/dialog-state.ts';

/** What a verdict is told from, in either voice. */
export interface VerdictInput {
  readonly facts: Facts;
  readonly analysis: Analysis;
  readonly slots: Slots;
  readonly language: Language;
  readonly timeZone: string;
  readonly now: string;
  readonly caseId: string;
  readonly question: Question | null;
  /** What is offered where only a server can tell. */
  readonly collector: CollectorScript;
}

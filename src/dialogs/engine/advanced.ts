import type { PhraseKey } from '../../knowledge/locales/phrase-table.ts';
import type { Understood } from '../understand/understand.ts';
import type { ActionName } from './define-flow.ts';
import type { DialogState, Offer, OpenQuestion, Slots } from './dialog-state.ts';

export type DialogEvent =
  | { readonly kind: 'text'; readonly understood: Understood }
  | { readonly kind: 'choice'; readonly questionId: string; readonly choice: string }
  /** The asker's own case once more. */
  | { readonly kind: 'again' }
  /** An action has finished. */
  | {
      readonly kind: 'result';
      readonly outcome: string;
      readonly slots: Partial<Slots>;
      readonly question: OpenQuestion | null;
    };

export type DialogEffect =
  | { readonly kind: 'do'; readonly action: ActionName; readonly slots: Slots }
  | { readonly kind: 'say'; readonly phrase: PhraseKey }
  /** Say what codes mean; the case, if any, stays as it is. */
  | { readonly kind: 'decode'; readonly codes: readonly string[]; readonly unknown: readonly string[] }
  /** Show articles, or what else may be taken up; the case, if any, stays as it is. */
  | { readonly kind: 'offer'; readonly offer: Offer }
  /** Show the open question (again). */
  | { readonly kind: 'ask'; readonly question: OpenQuestion }
  | { readonly kind: 'repeat' };

export interface Advanced {
  readonly state: DialogState;
  readonly effects: readonly DialogEffect[];
}

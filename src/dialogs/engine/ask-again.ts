import type { DialogEffect } from './advanced.ts';
import type { DialogState } from './dialog-state.ts';

/** After something beside it the open question is shown once more. */
export function askAgain({ question }: DialogState): readonly DialogEffect[] {
  return question === null ? [] : [{ kind: 'ask', question }];
}

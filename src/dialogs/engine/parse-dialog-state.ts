import { type DialogState, freshState } from './dialog-state.ts';

/**
 * A stored dialog, or undefined when it was written by a version that cannot be continued: the conversation then
 * starts afresh, which loses one open question at most.
 */
export function parseDialogState(json: string): DialogState | undefined {
  try {
    const stored: unknown = JSON.parse(json);
    if (typeof stored !== 'object' || stored === null) return undefined;
    const candidate = stored as Partial<DialogState>;
    if (candidate.version !== freshState.version || candidate.slots === undefined) return undefined;
    return { ...freshState, ...candidate, slots: { ...freshState.slots, ...candidate.slots } };
  } catch {
    return undefined;
  }
}

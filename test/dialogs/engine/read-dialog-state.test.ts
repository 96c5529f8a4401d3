import { describe, expect, it } from 'vitest';
import { freshState } from '../../../src/dialogs/engine/dialog-state.ts';
import { readDialogState, type Upgrade } from '../../../src/dialogs/engine/read-dialog-state.ts';

const renameTongue: Upgrade = ({ tongue, ...rest }) => ({ ...rest, language: tongue });

describe('a stored dialog', () => {
  it('that never was begins without a word about it', () => {
    expect(readDialogState(undefined)).toEqual({ state: freshState, isRestarted: false });
  });

  it('is made into the form of today where there is a way', () => {
    const stored = JSON.stringify({ version: 0, tongue: 'sv', slots: { caseId: 'case-1' } });

    const { state, isRestarted } = readDialogState(stored, { 0: renameTongue });

    expect({ ...state, isRestarted }).toMatchObject({
      language: 'sv',
      slots: { caseId: 'case-1' },
      isRestarted: false,
    });
  });

  it.each([
    ['of an older version without a way', JSON.stringify({ version: 0, slots: {} })],
    ['of a newer version', JSON.stringify({ version: 99, slots: {} })],
    ['of no version', JSON.stringify({ slots: {} })],
    ['without slots', JSON.stringify({ version: 1 })],
    ['that is not JSON', '{"version":1,'],
    ['that is no object', '"hello"'],
    ['that is nothing', 'null'],
  ])('%s begins anew and says so', (_, stored) => {
    expect(readDialogState(stored)).toEqual({ state: freshState, isRestarted: true });
  });
});

import { describe, expect, it } from 'vitest';
import type { SetupLine } from '../../src/core/setup-line.ts';
import { renderDoctor } from '../../src/terminal/render-doctor.ts';

const fine: SetupLine = {
  id: 'graph',
  state: 'ok',
  isRequired: true,
  tried: 'a call to Graph',
  found: 'answered in 80 ms',
  costs: null,
  todo: null,
};
const plain = { width: 60, colour: false };

describe('the doctor’s report', () => {
  it('shows what was tried and what came back, then the verdict', () => {
    expect(renderDoctor([fine], plain)).toBe(
      '✓ a call to Graph: answered in 80 ms\n\nReady: everything required is in order.',
    );
  });

  it('shows what is lost and what to do, wrapped under its line', () => {
    const refused: SetupLine = {
      ...fine,
      state: 'warning',
      isRequired: false,
      found: 'refused',
      costs: 'the directory roles are not read',
      todo: 'grant the permission and wait until the next token is issued',
    };

    expect(renderDoctor([refused], plain).split('\n')).toEqual([
      '! a call to Graph (optional): refused',
      '    costs: the directory roles are not read',
      '    → grant the permission and wait until the next token is',
      '    issued',
      '',
      'Ready: everything required is in order; 1 to look at.',
    ]);
  });

  it('is not ready while something required failed or was not tried', () => {
    const report = (state: SetupLine['state']) =>
      renderDoctor([{ ...fine, state }], plain)
        .split('\n')
        .at(-1);

    expect([report('failed'), report('skipped')]).toEqual(['Not ready: 1 failed.', 'Not ready: 0 failed.']);
  });

  it('lets nothing foreign move the cursor', () => {
    const hostile = { ...fine, found: '"Help\u001b[2Jdesk" has members' };

    expect(renderDoctor([hostile], plain)).not.toContain('\u001b');
  });
});

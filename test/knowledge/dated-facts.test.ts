import { describe, expect, it } from 'vitest';
import { datedFacts, isConnectVersionSupported } from '../../src/knowledge/dated-facts.ts';

it('holds the cut-offs in the order of their days', () => {
  const days = datedFacts.connectVersions.map(({ from }) => from as string);

  expect(days).toEqual(days.toSorted());
});

describe('a version of Entra Connect', () => {
  it.each([
    ['2.3.6.0', '2026-09-29T23:00:00Z', true],
    ['2.3.6.0', '2026-09-30T00:00:00Z', false],
    ['2.5.79.0', '2026-11-20T08:00:00Z', true],
    ['2.5.190.0', '2026-11-20T08:00:00Z', true],
    ['2.5.190.0', '2027-04-07T00:00:00Z', false],
    ['2.6.84.0', '2027-04-07T00:00:00Z', true],
  ])('%s on %s is accepted: %s', (version, now, isAccepted) => {
    expect(isConnectVersionSupported(version, now)).toBe(isAccepted);
  });
});

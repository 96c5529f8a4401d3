import type { SetupLine } from '../../core/setup-line.ts';

const toleratedMs = 60_000;

/** Whether this machine's clock agrees with the service's; null: the service never said. */
export function judgeClock(skewMs: number | null): SetupLine {
  const line = { id: 'clock', isRequired: false, tried: "the clock of this machine against Graph's", costs: null };
  if (skewMs === null)
    return { ...line, state: 'skipped', found: 'not told, because no call was answered', todo: null };
  const seconds = Math.round(Math.abs(skewMs) / 1_000);
  if (Math.abs(skewMs) <= toleratedMs) return { ...line, state: 'ok', found: `${seconds} s apart`, todo: null };
  return {
    ...line,
    state: 'warning',
    found: `${seconds} s ${skewMs > 0 ? 'ahead' : 'behind'}`,
    costs: 'times in answers are wrong, and from five minutes on tokens are refused',
    todo: 'let the machine set its clock from a time server',
  };
}

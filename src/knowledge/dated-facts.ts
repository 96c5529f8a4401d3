import type { SourceId } from './sources.ts';

interface DatedFact {
  readonly from: string;
  readonly sources: readonly SourceId[];
}

/** From its day on, older versions are refused. */
interface VersionCutOff extends DatedFact {
  readonly oldest: string;
}

/** What Microsoft has announced with a date, in order; the answer changes on the day. */
export const datedFacts = {
  /** Whether the first was enforced as written could not be checked; it is the documented limit. */
  connectVersions: [
    { from: '2026-09-30', oldest: '2.5.79.0', sources: ['HARDEN'] },
    { from: '2027-04-07', oldest: '2.6.84.0', sources: ['PREREQ', 'APPAUTH'] },
  ],
  /** Codes by text message and voice call from Microsoft end. */
  microsoftSmsEnds: { from: '2027-02-01', sources: ['SMSRET'] },
} as const satisfies { readonly connectVersions: readonly VersionCutOff[]; readonly microsoftSmsEnds: DatedFact };

/** The oldest version of Entra Connect that is accepted on a day; null: any. */
function oldestConnectVersion(now: string): string | null {
  const inForce = datedFacts.connectVersions.filter(({ from }) => Date.parse(from) <= Date.parse(now));
  return inForce.at(-1)?.oldest ?? null;
}

export function isConnectVersionSupported(version: string, now: string): boolean {
  const oldest = oldestConnectVersion(now);
  return oldest === null || compareVersions(version, oldest) >= 0;
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let index = 0; index < 4; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

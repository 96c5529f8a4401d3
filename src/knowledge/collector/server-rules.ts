import type { CheckId } from '../checks/index.ts';
import type { CodeId } from '../codes/index.ts';
import { eventRules } from './event-rules.ts';
import type { CollectorGroup, ServerFactName } from './server-facts.ts';
import type { ServerRule } from './server-rule.ts';
import type { ServerSeen } from './server-seen.ts';

type Verdict = ReturnType<ServerRule['tell']>;

const rule = (
  group: CollectorGroup,
  check: CheckId,
  shown: ServerFactName,
  tell: (value: string, seen: ServerSeen) => Verdict,
): ServerRule => ({
  check,
  group,
  shows: () => shown,
  tell: (seen) => {
    const value = seen.fact(shown);
    return value === null ? null : tell(value, seen);
  },
});

const when = (isTrue: boolean, verdict: 'holds' | 'fails'): Verdict => (isTrue ? verdict : null);
const yesHolds = (value: string): Verdict => when(value === 'yes', 'holds') ?? when(value === 'no', 'fails');
const yesFails = (value: string): Verdict => when(value === 'yes', 'fails') ?? when(value === 'no', 'holds');
const connectVersion = /^[12](?:\.\d{1,5}){3}$/;
/** Rights on the domain say nothing about one account: an OU may grant them, or inheritance may be off. */
const onPerson = (value: string, seen: ServerSeen): Verdict =>
  seen.fact('rights-on') === 'person' ? yesHolds(value) : null;

/** Which check is decided by which group of facts: the one place that says so. */
export const serverRules: readonly ServerRule[] = [
  rule('service', 'adsync-running', 'adsync-state', runningHolds),
  rule('service', 'adsync-account-works', 'adsync-state', (state, { fact }) => {
    const failures = [fact('adsync-logon-failures'), fact('adsync-key-failures')].some((count) => Number(count) > 0);
    return when(state === 'running', 'holds') ?? when(state === 'stopped' && failures, 'fails');
  }),
  rule('server', 'connect-version-supported', 'connect-version', (version) =>
    when(connectVersion.test(version), 'fails'),
  ),
  rule(
    'server',
    'connect-off-domain-controller',
    'domain-role',
    (role) => when(/^[45]$/.test(role), 'fails') ?? when(/^[0-3]$/.test(role), 'holds'),
  ),
  rule('scheduler', 'an-active-server-runs', 'staging', yesFails),
  rule('writeback', 'connect-feature-ticked', 'writeback-enabled', yesHolds),
  ...eventRules,
  rule('hash-sync', 'hash-sync-runs', 'hash-sync-beat', hashSyncRuns),
  rule('rights', 'connector-has-reset-right', 'connector-reset', onPerson),
  rule('rights', 'agent-account-has-rights', 'agent-reset', onPerson),
  rule('rights', 'unexpire-right-on-domain-root', 'connector-unexpire', yesHolds),
  rule('person', 'never-protected', 'admin-count', (count) => (Number(count) > 0 ? 'fails' : 'holds')),
  rule('person', 'inheritance-is-on', 'inherits', yesHolds),
  rule('person', 'may-change-own-password', 'may-change', yesHolds),
  rule('person', 'account-not-locked', 'locked', yesFails),
  rule('person', 'password-may-expire', 'never-expires', yesFails),
  rule('person', 'in-hash-sync-scope', 'hash-sync-left-out', (value) => when(value === 'yes', 'fails')),
  rule('sam', 'remote-sam-unrestricted', 'sam-restricted', yesFails),
  rule('sam', 'sam-read-rights-default', 'pre-2000-read', yesHolds),
  rule('tls', 'tls12-ready', 'tls12-enabled', tlsReady),
  rule('proxy', 'proxy-set-for-service', 'machine-config', proxySet),
  rule('clock', 'server-clock-right', 'clock-off-seconds', clockRight),
  rule('dc', 'dc-reachable', 'dc-found', (found, { fact }) => {
    const closed = fact('dc-ports-closed');
    return when(found === 'no' || (closed ?? '').split(',').includes('389'), 'fails') ?? when(closed !== null, 'holds');
  }),
  rule('dc', 'dc-ports-open', 'dc-ports-closed', (ports) => (ports === 'none' ? 'holds' : 'fails')),
  rule('dc', 'domain-located-by-name', 'dc-found', (found) => when(found === 'yes', 'holds')),
  rule('dc', 'policy-hints-control-offered', 'dc-policy-hints', yesHolds),
  // Behind a proxy the direct way is closed, and rightly so.
  rule(
    'reach',
    'server-reaches-service-bus',
    'bus-443',
    (value, { fact }) =>
      when(value === 'yes', 'holds') ?? when(value === 'no' && fact('machine-config') === 'no', 'fails'),
  ),
  rule(
    'reach',
    'certificate-trusted',
    'bus-certificate',
    (value) => when(value === 'trusted', 'holds') ?? when(value === 'untrusted', 'fails'),
  ),
  rule('agent', 'agent-service-logs-on', 'agent-state', (state, { fact }) => {
    const failures = Number(fact('agent-logon-failures')) > 0;
    return when(state === 'running', 'holds') ?? when(state === 'stopped' && failures, 'fails');
  }),
  rule('agent', 'cloud-sync-agent-active', 'agent-state', agentActive),
  rule('agent', 'provisioning-agent-installed', 'agent-state', (state) => when(state !== 'absent', 'holds')),
];

/** Groups without which another cannot be judged. */
export const companions: Readonly<Partial<Record<CollectorGroup, CollectorGroup>>> = { reach: 'proxy', proxy: 'reach' };

export interface ServerCode {
  readonly code: CodeId;
  readonly group: CollectorGroup;
  readonly shows: ServerFactName;
  readonly isSeen: (value: string, seen: ServerSeen) => boolean;
}

/** States that no check asks about. */
export const serverCodes: readonly ServerCode[] = [
  { code: 'state-sync-stopped', group: 'scheduler', shows: 'sync-enabled', isSeen: (value) => value === 'no' },
  { code: 'state-sync-stopped', group: 'scheduler', shows: 'sync-suspended', isSeen: (value) => value === 'yes' },
  { code: 'state-ad-disabled', group: 'person', shows: 'disabled', isSeen: (value) => value === 'yes' },
  { code: 'state-ad-enabled', group: 'person', shows: 'disabled', isSeen: (value) => value === 'no' },
  { code: 'state-password-expired', group: 'person', shows: 'expired', isSeen: (value) => value === 'yes' },
  { code: 'state-inside-minimum-age', group: 'person', shows: 'set-hours-ago', isSeen: isInsideMinimumAge },
  {
    code: 'state-outside-minimum-age',
    group: 'person',
    shows: 'set-hours-ago',
    isSeen: (value, seen) => minimumAge(seen) !== null && /^\d/.test(value) && !isInsideMinimumAge(value, seen),
  },
];

function runningHolds(state: string): Verdict {
  return when(state === 'running', 'holds') ?? when(state === 'stopped' || state === 'paused', 'fails');
}

const minutesMs = 60_000;

function hashSyncRuns(beat: string, { at, fact }: ServerSeen): Verdict {
  const trouble = fact('hash-sync-trouble');
  if (trouble !== null && trouble !== 'none' && (beat === 'none' || trouble > beat)) return 'fails';
  if (beat === 'none') return null;
  return when(Date.parse(at) - Date.parse(isoOf(beat)) <= 60 * minutesMs, 'holds');
}

/** `20261120T141500Z` as an ISO time. */
function isoOf(text: string): string {
  return text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z');
}

/** .NET 4.7.2, which Entra Connect needs. */
const oldestNet = 461_808;

/** Values that are missing are the defaults of Windows, which suffice on some versions of it: they leave it open. */
function tlsReady(enabled: string, { fact }: ServerSeen): Verdict {
  const release = Number(fact('net-release'));
  const isOff = enabled === '0' || (Number(fact('tls12-off-by-default')) || 0) !== 0 || fact('net-strong') === '0';
  if (isOff || (release > 0 && release < oldestNet)) return 'fails';
  const isSet = (Number(enabled) || 0) !== 0 && fact('tls12-off-by-default') === '0';
  return when(isSet && fact('net-strong') === '1' && fact('net-default-tls') === '1', 'holds');
}

function proxySet(machineConfig: string, { fact }: ServerSeen): Verdict {
  if (machineConfig === 'yes') return 'holds';
  const isOut = fact('reset-443');
  return when(isOut === 'yes', 'holds') ?? when(isOut === 'no' && fact('winhttp') === 'yes', 'fails');
}

function clockRight(text: string): Verdict {
  if (!/^\d+$/.test(text)) return null;
  const seconds = Number(text);
  return when(seconds >= 120, 'fails') ?? when(seconds < 60, 'holds');
}

const oldestAgent = [1, 1, 977, 0];

/** Only from this version on does the agent write passwords back. */
function agentActive(state: string, { fact }: ServerSeen): Verdict {
  if (state === 'stopped') return 'fails';
  const parts = (fact('agent-version') ?? '').split('.').map(Number);
  if (state !== 'running' || parts.length < 3 || parts.some(Number.isNaN)) return null;
  const first = oldestAgent.findIndex((part, index) => (parts[index] ?? 0) !== part);
  return first === -1 || (parts[first] ?? 0) > (oldestAgent[first] ?? 0) ? 'holds' : 'fails';
}

function minimumAge({ fact }: ServerSeen): number | null {
  const hours = fact('min-age-hours');
  return hours === null || !/^\d+$/.test(hours) ? null : Number(hours);
}

function isInsideMinimumAge(value: string, seen: ServerSeen): boolean {
  return /^\d+$/.test(value) && Number(value) < (minimumAge(seen) ?? 0);
}

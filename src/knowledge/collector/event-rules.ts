import type { CheckId } from '../checks/index.ts';
import type { ServerRule } from './server-rule.ts';
import type { ServerEvent, ServerSeen } from './server-seen.ts';

/** The listener is up: a heartbeat comes every five minutes. */
const heartbeat = 31_019;
const started = 31_015;
const stopped: readonly number[] = [6800, 31_016];
const keysLost: readonly number[] = [32_004, 32_005, 32_007, 32_008, 32_010];
const wizardRefused: readonly number[] = [32_009, 31_014];
const connectionCut = 32_014;
/** In three days. */
const manyCuts = 20;
const freshMs = 15 * 60_000;
/** Events of one attempt; the script prints them only for the minutes around it. */
const refusals: readonly number[] = [33_001, 33_002, 33_003, 33_004, 33_005, 33_006, 33_007, 33_008, 33_009, 6329];

type Shown = (event: ServerEvent) => boolean;

const eventRule = (check: CheckId, tell: (seen: ServerSeen) => Told | null): ServerRule => ({
  check,
  group: 'events',
  shows: (seen) => tell(seen)?.by.name ?? '',
  tell: (seen) => tell(seen)?.verdict ?? null,
});

interface Told {
  readonly verdict: 'holds' | 'fails';
  readonly by: ServerEvent;
}

/** What the server's own log tells; what an earlier start has mended is no news. */
export const eventRules: readonly ServerRule[] = [
  eventRule('writeback-listener-started', (seen) => {
    const up = latest(seen, ({ id }) => id === started || id === heartbeat);
    const down = latest(seen, ({ id }) => stopped.includes(id));
    if (down !== null && (up === null || down.at > up.at)) return { verdict: 'fails', by: down };
    return up === null ? null : { verdict: 'holds', by: up };
  }),
  eventRule('writeback-keys-in-step', (seen) => sinceStart(seen, ({ id }) => keysLost.includes(id))),
  eventRule('certificate-trusted', (seen) => {
    const refused = latest(seen, ({ detail }) => detail === 'cert');
    const beat = latest(seen, ({ id }) => id === heartbeat);
    return refused !== null && (beat === null || refused.at > beat.at) ? { verdict: 'fails', by: refused } : null;
  }),
  eventRule('wizard-admin-suitable', (seen) => {
    const refused = latest(seen, ({ id }) => wizardRefused.includes(id));
    return refused === null ? null : { verdict: 'fails', by: refused };
  }),
  eventRule('idle-connections-kept', (seen) => {
    const cuts = latest(seen, ({ id }) => id === connectionCut);
    if (cuts !== null) return cuts.count >= manyCuts ? { verdict: 'fails', by: cuts } : null;
    return beating(seen);
  }),
  ofRefusal('one-enabled-account', ({ id, detail }) => id === 33_003 || detail === '80230402'),
  ofRefusal('ldap-signing-on', ({ detail }) => detail === '8023062c'),
  ofRefusal('connector-password-short-enough', ({ detail }) => detail === '800700ce'),
  ofRefusal('dc-reachable', ({ detail }) => detail === '80230818'),
  ofRefusal('policy-hints-control-offered', ({ detail }) => detail === 'no-policy-control'),
];

/** The refusal around the attempt gives this reason, or plainly another. */
function ofRefusal(check: CheckId, isReason: Shown): ServerRule {
  return eventRule(check, (seen) => {
    if (seen.around === null) return null;
    const reason = latest(seen, isReason);
    if (reason !== null) return { verdict: 'fails', by: reason };
    const other = latest(seen, ({ id, detail }) => refusals.includes(id) && detail !== null);
    return other === null ? null : { verdict: 'holds', by: other };
  });
}

function sinceStart(seen: ServerSeen, isTrouble: Shown): Told | null {
  const trouble = latest(seen, isTrouble);
  const start = latest(seen, ({ id }) => id === started);
  if (trouble !== null) return start !== null && start.at > trouble.at ? null : { verdict: 'fails', by: trouble };
  return beating(seen);
}

function beating(seen: ServerSeen): Told | null {
  const beat = latest(seen, ({ id }) => id === heartbeat);
  const isFresh = beat !== null && Date.parse(seen.at) - Date.parse(beat.at) <= freshMs;
  return isFresh ? { verdict: 'holds', by: beat } : null;
}

function latest({ events }: ServerSeen, isMeant: Shown): ServerEvent | null {
  return events.filter(isMeant).toSorted((a, b) => b.at.localeCompare(a.at))[0] ?? null;
}

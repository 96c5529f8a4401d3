import { describe, expect, it } from 'vitest';
import { parseEvidence } from '../../../src/diagnosis/evidence/parse-evidence.ts';
import { checks } from '../../../src/knowledge/checks/index.ts';
import { collectorGroups, serverFacts } from '../../../src/knowledge/collector/server-facts.ts';
import { serverCodes, serverRules } from '../../../src/knowledge/collector/server-rules.ts';
import type { Check } from '../../../src/knowledge/define-check.ts';
import { type BlockFacts, collectorBlock } from '../../support/collector-block.ts';

const at = '20261120T090000Z';
const around = '20261120T085500Z';
const beat = '31019/20261120T085800Z/900/none';

/** What facts come to: each check and each code once. */
const cases: readonly (readonly [facts: BlockFacts, told: readonly string[]])[] = [
  [{ 'adsync-state': 'running' }, ['adsync-running holds', 'adsync-account-works holds']],
  [{ 'adsync-state': 'paused' }, ['adsync-running fails']],
  [{ 'adsync-state': 'start-pending' }, []],
  [{ 'adsync-state': 'absent' }, []],
  [
    { 'adsync-state': 'stopped', 'adsync-logon-failures': 2, 'adsync-key-failures': 0 },
    ['adsync-running fails', 'adsync-account-works fails'],
  ],
  [
    { 'adsync-state': 'stopped', 'adsync-logon-failures': 0, 'adsync-key-failures': 1 },
    ['adsync-running fails', 'adsync-account-works fails'],
  ],
  [{ 'connect-version': 'none' }, []],
  [{ 'domain-role': 5 }, ['connect-off-domain-controller fails']],
  [{ 'domain-role': 3 }, ['connect-off-domain-controller holds']],
  [{ staging: 'yes' }, ['an-active-server-runs fails']],
  [{ staging: 'no', 'sync-enabled': 'no' }, ['an-active-server-runs holds', 'state-sync-stopped']],
  [{ 'sync-enabled': 'yes', 'sync-suspended': 'yes' }, ['state-sync-stopped']],
  [{ 'writeback-enabled': 'no' }, ['connect-feature-ticked fails']],
  [{ 'writeback-enabled': 'yes' }, ['connect-feature-ticked holds']],
  [{ 'hash-sync-beat': '20261120T083000Z', 'hash-sync-trouble': 'none' }, ['hash-sync-runs holds']],
  [{ 'hash-sync-beat': '20261120T083000Z', 'hash-sync-trouble': '20261120T084000Z' }, ['hash-sync-runs fails']],
  [{ 'hash-sync-beat': '20261120T083000Z', 'hash-sync-trouble': '20261120T080000Z' }, ['hash-sync-runs holds']],
  [{ 'hash-sync-beat': 'none', 'hash-sync-trouble': '20261120T080000Z' }, ['hash-sync-runs fails']],
  [{ 'hash-sync-beat': '20261120T050000Z', 'hash-sync-trouble': 'none' }, []],
  [{ 'hash-sync-beat': 'none', 'hash-sync-trouble': 'none' }, []],
  [
    { 'rights-on': 'person', 'connector-reset': 'no', 'agent-reset': 'yes' },
    ['connector-has-reset-right fails', 'agent-account-has-rights holds'],
  ],
  [{ 'rights-on': 'domain', 'connector-reset': 'no', 'agent-reset': 'no' }, []],
  [{ 'rights-on': 'person', 'connector-reset': 'unknown' }, []],
  [{ 'connector-unexpire': 'no' }, ['unexpire-right-on-domain-root fails']],
  [
    { 'admin-count': 1, inherits: 'no', 'may-change': 'no', locked: 'yes', 'never-expires': 'yes' },
    [
      'never-protected fails',
      'inheritance-is-on fails',
      'may-change-own-password fails',
      'account-not-locked fails',
      'password-may-expire fails',
    ],
  ],
  [
    { 'admin-count': 0, inherits: 'yes', 'may-change': 'yes', locked: 'no', 'never-expires': 'no' },
    [
      'never-protected holds',
      'inheritance-is-on holds',
      'may-change-own-password holds',
      'account-not-locked holds',
      'password-may-expire holds',
    ],
  ],
  [{ 'hash-sync-left-out': 'yes' }, ['in-hash-sync-scope fails']],
  [{ 'hash-sync-left-out': 'no' }, []],
  [{ disabled: 'yes', expired: 'yes' }, ['state-ad-disabled', 'state-password-expired']],
  [{ disabled: 'no', expired: 'no' }, ['state-ad-enabled']],
  [{ 'min-age-hours': 24, 'set-hours-ago': 3 }, ['state-inside-minimum-age']],
  [{ 'min-age-hours': 24, 'set-hours-ago': 24 }, ['state-outside-minimum-age']],
  [{ 'min-age-hours': 24, 'set-hours-ago': 'must-change' }, []],
  [{ 'set-hours-ago': 3 }, []],
  [
    { 'sam-here': 'yes', 'sam-restricted': 'no', 'pre-2000-read': 'no' },
    ['remote-sam-unrestricted holds', 'sam-read-rights-default fails'],
  ],
  [{ 'sam-here': 'yes' }, []],
  [{ 'net-release': 528_040, 'tls12-enabled': 'none', 'tls12-off-by-default': 'none', 'net-strong': 'none' }, []],
  [{ 'net-release': 528_040, 'tls12-enabled': 0, 'tls12-off-by-default': 'none' }, ['tls12-ready fails']],
  [{ 'net-release': 528_040, 'tls12-enabled': 1, 'tls12-off-by-default': 1 }, ['tls12-ready fails']],
  [{ 'net-release': 461_308, 'tls12-enabled': 'none' }, ['tls12-ready fails']],
  [
    { 'net-release': 528_040, 'tls12-enabled': 1, 'tls12-off-by-default': 0, 'net-strong': 1, 'net-default-tls': 1 },
    ['tls12-ready holds'],
  ],
  [{ 'machine-config': 'yes', winhttp: 'yes' }, ['proxy-set-for-service holds']],
  [{ 'machine-config': 'no', winhttp: 'no', 'reset-443': 'yes' }, ['proxy-set-for-service holds']],
  [{ 'machine-config': 'no', winhttp: 'yes', 'reset-443': 'no' }, ['proxy-set-for-service fails']],
  [{ 'machine-config': 'no', winhttp: 'no', 'reset-443': 'no' }, []],
  [{ 'machine-config': 'no', winhttp: 'no' }, []],
  [{ 'clock-off-seconds': 0 }, ['server-clock-right holds']],
  [{ 'clock-off-seconds': 90 }, []],
  [{ 'clock-off-seconds': 600 }, ['server-clock-right fails']],
  [{ 'clock-off-seconds': 'unknown' }, []],
  [{ 'dc-found': 'no' }, ['dc-reachable fails']],
  [
    { 'dc-found': 'yes', 'dc-ports-closed': 'none', 'dc-policy-hints': 'yes' },
    ['dc-reachable holds', 'dc-ports-open holds', 'domain-located-by-name holds', 'policy-hints-control-offered holds'],
  ],
  [
    { 'dc-found': 'yes', 'dc-ports-closed': '389,445', 'dc-policy-hints': 'no' },
    ['dc-reachable fails', 'dc-ports-open fails', 'domain-located-by-name holds', 'policy-hints-control-offered fails'],
  ],
  [
    { 'dc-found': 'yes', 'dc-ports-closed': '445' },
    ['dc-reachable holds', 'dc-ports-open fails', 'domain-located-by-name holds'],
  ],
  [
    { 'bus-443': 'yes', 'bus-certificate': 'trusted' },
    ['server-reaches-service-bus holds', 'certificate-trusted holds'],
  ],
  [{ 'bus-443': 'no' }, []],
  [{ 'bus-443': 'no', 'machine-config': 'yes' }, ['proxy-set-for-service holds']],
  [{ 'bus-443': 'no', 'machine-config': 'no' }, ['server-reaches-service-bus fails']],
  [{ 'bus-certificate': 'untrusted' }, ['certificate-trusted fails']],
  [{ 'bus-certificate': 'failed' }, []],
  [
    { 'agent-state': 'running', 'agent-version': '1.1.1370.0' },
    ['agent-service-logs-on holds', 'cloud-sync-agent-active holds', 'provisioning-agent-installed holds'],
  ],
  [
    { 'agent-state': 'running', 'agent-version': '1.1.972.0' },
    ['agent-service-logs-on holds', 'cloud-sync-agent-active fails', 'provisioning-agent-installed holds'],
  ],
  [
    { 'agent-state': 'stopped', 'agent-logon-failures': 4 },
    ['agent-service-logs-on fails', 'cloud-sync-agent-active fails', 'provisioning-agent-installed holds'],
  ],
  [{ 'agent-state': 'absent' }, []],
  [
    { e1: beat, e2: '31015/20261118T060000Z/1/none' },
    ['writeback-listener-started holds', 'writeback-keys-in-step holds', 'idle-connections-kept holds'],
  ],
  [{ e1: '6800/20261120T080000Z/1/none', e2: '31015/20261118T060000Z/1/none' }, ['writeback-listener-started fails']],
  [{ e1: '32008/20261120T080000Z/1/none' }, ['writeback-keys-in-step fails']],
  [{ e1: '32008/20261118T080000Z/1/none', e2: '31015/20261119T060000Z/1/none' }, ['writeback-listener-started holds']],
  [{ e1: '31034/20261120T080000Z/9/cert' }, ['certificate-trusted fails']],
  [{ e1: '32009/20261120T080000Z/1/none' }, ['wizard-admin-suitable fails']],
  [{ e1: '32014/20261120T080000Z/60/none' }, ['idle-connections-kept fails']],
  [{ e1: '32014/20261120T080000Z/3/none' }, []],
  [
    { around, e1: '33004/20261120T085600Z/1/80230626' },
    [
      'one-enabled-account holds',
      'ldap-signing-on holds',
      'connector-password-short-enough holds',
      'dc-reachable holds',
      'policy-hints-control-offered holds',
    ],
  ],
  [
    { around, e1: '33001/20261120T085600Z/1/80230818' },
    [
      'one-enabled-account holds',
      'ldap-signing-on holds',
      'connector-password-short-enough holds',
      'dc-reachable fails',
      'policy-hints-control-offered holds',
    ],
  ],
  [{ e1: '33001/20261120T085600Z/1/80230818' }, []],
];

function toldBy(facts: BlockFacts): readonly string[] {
  return parseEvidence(collectorBlock(facts, { at })).clues.flatMap((clue) => {
    if (clue.kind === 'check') return [`${clue.check} ${clue.verdict}`];
    return clue.code.startsWith('state-') ? [clue.code] : [];
  });
}

describe('what facts of the server come to', () => {
  it.each(cases)('%j', (facts, told) => {
    expect(toldBy(facts).toSorted()).toEqual(told.toSorted());
  });

  it('is shown above for every rule and every code', () => {
    const shown = new Set(cases.flatMap(([, told]) => told.map((text) => text.split(' ')[0] ?? '')));
    const known = [...serverRules.map(({ check }) => check), ...serverCodes.map(({ code }) => code)];

    expect(known.filter((id) => !shown.has(id) && id !== 'connect-version-supported')).toEqual([]);
  });
});

describe('the table of rules', () => {
  it('gives every group something to decide', () => {
    const deciding = new Set([...serverRules, ...serverCodes].map(({ group }) => group));

    expect(collectorGroups.filter((group) => !deciding.has(group))).toEqual([]);
  });

  it('decides only what a technician may be asked, or what Graph cannot settle', () => {
    const askable = new Map((checks as readonly Check[]).map((check) => [check.id, check.asks]));

    expect(serverRules.filter(({ check }) => askable.get(check) !== 'technician')).toEqual([]);
  });

  it('names no fact twice', () => {
    const names = Object.values(serverFacts).flat();

    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

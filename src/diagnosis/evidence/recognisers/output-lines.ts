import type { CheckId } from '../../../knowledge/checks/index.ts';
import type { Evidence, Found } from '../clue.ts';

interface Rule {
  readonly line: RegExp;
  readonly check: CheckId;
  readonly verdict: 'holds' | 'fails';
}

const rule = (line: RegExp, check: CheckId, verdict: Rule['verdict']): Rule => ({ line, check, verdict });
const endpoint = String.raw`(?:servicebus\.windows\.net|passwordreset\.microsoftonline\.com|servicebus\.usgovcloudapi\.net)`;
const refused =
  '(?:den(?:y|ied|ies)|drop(?:ped)?|block(?:ed|s)?|reject(?:ed)?|refus|bloqu|blocker|nekad|timed out|unreachable)';

/** Lines that tell something by themselves, in the order of the commands that print them. */
const rules: readonly Rule[] = [
  rule(/^\s{0,20}(?:stopped|arrêté|stoppad)\s{1,20}adsync\b/iu, 'adsync-running', 'fails'),
  rule(/^\s{0,20}running\s{1,20}adsync\b/iu, 'adsync-running', 'holds'),
  // The service of Active Directory itself: this machine is a domain controller.
  rule(/^\s{0,20}(?:ntds\s{1,40}running|running\s{1,40}ntds)\b/iu, 'connect-off-domain-controller', 'fails'),
  rule(new RegExp(String.raw`\b${refused}.{0,120}${endpoint}`, 'iu'), 'server-reaches-service-bus', 'fails'),
  rule(new RegExp(String.raw`${endpoint}.{0,120}\b${refused}`, 'iu'), 'server-reaches-service-bus', 'fails'),
  rule(/user may change password\s{1,60}no\b/iu, 'may-change-own-password', 'fails'),
  rule(/user may change password\s{1,60}yes\b/iu, 'may-change-own-password', 'holds'),
  rule(/utilisateur peut changer de mot de passe\s{1,60}non\b/iu, 'may-change-own-password', 'fails'),
  rule(/utilisateur peut changer de mot de passe\s{1,60}oui\b/iu, 'may-change-own-password', 'holds'),
  rule(/användaren (?:kan|får) (?:ändra|byta) lösenord\s{1,60}nej\b/iu, 'may-change-own-password', 'fails'),
  rule(/användaren (?:kan|får) (?:ändra|byta) lösenord\s{1,60}ja\b/iu, 'may-change-own-password', 'holds'),
  rule(/account active\s{1,60}locked\b/iu, 'account-not-locked', 'fails'),
  rule(/compte\s{1,4}:?\s{0,60}actif\s{1,60}verrouillé/iu, 'account-not-locked', 'fails'),
  rule(/restrictremotesam\s{1,60}reg_sz/iu, 'remote-sam-unrestricted', 'fails'),
  rule(
    /restrict clients allowed to make remote calls to sam\b(?!.{0,40}not (?:defined|configured))/iu,
    'remote-sam-unrestricted',
    'fails',
  ),
  rule(
    /restrict clients allowed to make remote calls to sam.{0,40}not (?:defined|configured)/iu,
    'remote-sam-unrestricted',
    'holds',
  ),
  rule(/\bfailed test (?:connectivity|advertising|locatorcheck)\b/iu, 'dc-reachable', 'fails'),
  rule(/a échoué (?:au|lors du) test (?:connectivity|advertising)/iu, 'dc-reachable', 'fails'),
  rule(/misslyckades (?:med )?test(?:et)? (?:connectivity|advertising)/iu, 'dc-reachable', 'fails'),
  rule(/\bpassed test connectivity\b/iu, 'dc-reachable', 'holds'),
  rule(/^\s{0,20}deny\b.{0,80}\breset password\b/iu, 'connector-has-reset-right', 'fails'),
  rule(/^\s{0,20}allow\b.{0,80}\bMSOL_.{0,80}\breset password\b/iu, 'connector-has-reset-right', 'holds'),
  rule(/\breset password\s{1,40}(?:denied|not allowed|false|no)\b/iu, 'connector-has-reset-right', 'fails'),
  rule(/\breset password\s{1,40}(?:allowed|granted|true|yes)\b/iu, 'connector-has-reset-right', 'holds'),
  rule(
    /(?:schusestrongcrypto|systemdefaulttlsversions|tls 1\.2).{0,120}(?:not exist|\bnot found\b|\bdisabled\b|\s0\s*$)/iu,
    'tls12-ready',
    'fails',
  ),
  rule(/(?:schusestrongcrypto|systemdefaulttlsversions)\s{0,40}[:=]?\s{0,40}1\s*$/iu, 'tls12-ready', 'holds'),
  rule(/notification packages.{0,60}reg_multi_sz/iu, 'no-password-filter', 'holds'),
  rule(
    /sign(?:ing)?[ -](?:and[ -])?encrypt\w{0,4} ldap traffic\s{0,10}[:=]?\s{0,4}(?:false|unchecked|off|no\b)/iu,
    'ldap-signing-on',
    'fails',
  ),
  rule(/"status"\s{0,4}:\s{0,4}"inactive"/iu, 'cloud-sync-agent-active', 'fails'),
];
const offset = /(?:\b(?:o|offset)\s{0,4}[:=]|\d{2}:\d{2}:\d{2},)\s{0,4}[+-](?:\d{1,4}m\s?)?(\d{1,9})[.,]\d{1,9}s/i;
const filters = /notification packages.{0,60}reg_multi_sz\s{1,20}(.{1,300})/i;
const ownFilters = new Set(['scecli', 'rassfm', '']);
const minutes = 120;

/** Lines of net user, dcdiag, dsacls, reg query, gpresult, w32tm, Get-Service and of firewall logs. */
export function findOutputLines({ lines }: Evidence): readonly Found[] {
  return lines.flatMap((text, line) => {
    const found = rules.flatMap(({ line: pattern, check, verdict }): readonly Found[] => {
      const index = text.search(pattern);
      return index === -1 ? [] : [{ kind: 'check', check, verdict: verdictOf(check, verdict, text), line, index }];
    });
    const clock = offset.exec(text);
    if (clock === null) return found;
    const verdict = Number(clock[1]) >= minutes ? 'fails' : 'holds';
    return [
      ...found,
      { kind: 'check', check: 'server-clock-right', verdict, line, index: clock.index + clock[0].search(/[+-]/) },
    ];
  });
}

/** Windows itself lists two packages that are no password filters. */
function verdictOf(check: CheckId, verdict: Rule['verdict'], text: string): Rule['verdict'] {
  if (check !== 'no-password-filter') return verdict;
  const names = (filters.exec(text)?.[1] ?? '').toLowerCase().split(/\\0|[\s,;]+/);
  return names.every((name) => ownFilters.has(name)) ? 'holds' : 'fails';
}

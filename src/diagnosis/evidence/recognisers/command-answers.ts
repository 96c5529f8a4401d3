import type { CheckId } from '../../../knowledge/checks/index.ts';
import type { Evidence, Found } from '../clue.ts';

/** A command, or the name of what is asked for, and what then stands in its line or one of the next. */
interface Rule {
  readonly asked: RegExp;
  readonly answer: RegExp;
  readonly check: CheckId;
  readonly verdict: 'holds' | 'fails';
}

const within = 4;
const isMissing =
  /\b(?:unable to find|cannot find|could not be found|does not exist|n'existe pas|introuvable|impossible de trouver|finns inte|hittades inte|kunde inte hittas?)\b/iu;
const nothing = /^\s{0,8}(?:PS\b.{0,80}>|\((?:empty|nothing|vide|rien|tomt|inget)|$)/iu;

const rules: readonly Rule[] = [
  { asked: /\brestrictremotesam\b/i, answer: isMissing, check: 'remote-sam-unrestricted', verdict: 'holds' },
  // 4 and 5 are the roles of domain controllers: Win32_ComputerSystem.DomainRole.
  {
    asked: /\bdomainrole\b/i,
    answer: /(?:^|domainrole\W{1,20})\s{0,8}[45]\s*$/iu,
    check: 'connect-off-domain-controller',
    verdict: 'fails',
  },
  {
    asked: /\bdomainrole\b/i,
    answer: /(?:^|domainrole.{0,40}[:=])\s{0,8}[0-3]\s*$/iu,
    check: 'connect-off-domain-controller',
    verdict: 'holds',
  },
  {
    asked: /get-adgroupmember.{0,20}pre-windows 2000/iu,
    answer: nothing,
    check: 'sam-read-rights-default',
    verdict: 'fails',
  },
  {
    asked: /get-adgroupmember.{0,20}pre-windows 2000/iu,
    answer: /authenticated users|utilisateurs authentifi|autentiserade användare|S-1-5-11\b/iu,
    check: 'sam-read-rights-default',
    verdict: 'holds',
  },
  {
    asked: /get-adsyncobjectswithinheritancedisabled/i,
    answer: /^\s{0,20}distinguishedname\s{0,20}:/iu,
    check: 'inheritance-is-on',
    verdict: 'fails',
  },
];

/** Where the answer does not name what it answers: the command above it does. */
export function findCommandAnswers({ lines }: Evidence): readonly Found[] {
  return lines.flatMap((text, asking) =>
    rules.flatMap((rule) => (rule.asked.test(text) ? answersTo(rule, lines, asking) : [])),
  );
}

/** Quoted is the answer, or the command where the answer is nothing that one could read by itself. */
function answersTo(
  { asked, answer, check, verdict }: Rule,
  lines: readonly string[],
  asking: number,
): readonly Found[] {
  for (let line = asking; line < Math.min(lines.length, asking + within); line += 1) {
    // The command itself is no answer, unless the answer stands behind it.
    const text = lines[line] ?? '';
    if (line === asking && answer === nothing) continue;
    const index = text.search(answer);
    if (index === -1) continue;
    const saysAnything = /\p{L}{3}/u.test(text) && answer !== nothing;
    const place = saysAnything ? { line, index } : { line: asking, index: (lines[asking] ?? '').search(asked) };
    return [{ kind: 'check', check, verdict, ...place }];
  }
  return [];
}

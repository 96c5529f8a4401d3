import { quoteLine } from '../../core/clean-text.ts';
import type { PersonVerdict } from '../../core/message.ts';
import { type CauseId, causes } from '../../knowledge/causes/index.ts';
import type { Cause, CauseGroup } from '../../knowledge/define-cause.ts';
import { causeTexts, say } from '../../knowledge/texts.ts';
import { formatTime } from './format-time.ts';
import type { VerdictInput } from './verdict-input.ts';

const causesById = new Map(causes.map((cause: Cause<CauseId>) => [cause.id, cause]));

/**
 * The affected person's voice: what happened, the one thing to do, who owns it. It is built from texts written for
 * people only, so it cannot state risk, roles, registered methods, lockout policy or directory internals.
 */
export function personVerdict(input: VerdictInput): PersonVerdict {
  const { language, caseId, question } = input;
  const { title, sentences } = tell(input);
  const action = { id: 'again', label: say(language, 'person.action.again') };
  return { kind: 'person-verdict', language, caseId, title, sentences, action, question };
}

interface Told {
  readonly title: string;
  readonly sentences: readonly string[];
}

function tell(input: VerdictInput): Told {
  const { verdict } = input.analysis;
  switch (verdict.kind) {
    case 'cause':
      return tellCause(input, verdict.cause);
    case 'group':
      return tellGroup(input, verdict.group);
    case 'nothing-wrong':
      return input.analysis.outcome === 'succeeded' ? tellSuccess(input) : tellNothingWrong(input);
    case 'unsure':
      return tellUnsure(input);
  }
}

function tellCause({ language }: VerdictInput, id: CauseId): Told {
  const { what, doNow } = causeTexts(language, id);
  const owner = causesById.get(id)?.owner ?? 'helpdesk';
  // The title says less than the cause's own title, which is written for technicians.
  return { title: what, sentences: [what, doNow, say(language, `person.owner.${owner}`)] };
}

function tellGroup({ language }: VerdictInput, group: CauseGroup): Told {
  const what = say(language, `group.person.${group}`);
  const isOwn = group === 'policy-refusal';
  const doNow = say(language, isOwn ? 'group.person.policy-advice' : 'group.person.wait');
  return { title: what, sentences: [what, doNow, say(language, isOwn ? 'person.owner.user' : 'person.owner.admin')] };
}

function tellSuccess(input: VerdictInput): Told {
  const { language, facts, timeZone } = input;
  const attempt = facts.attempt.known ? facts.attempt.value : null;
  const at = attempt === null ? '' : formatTime(attempt.endedAt, language, timeZone);
  return {
    title: say(language, 'person.succeeded.title'),
    sentences: [
      say(language, 'person.succeeded.what', { at }),
      say(language, 'person.succeeded.doNow'),
      unknownCode(input) ?? say(language, 'person.nothing-wrong.who'),
    ],
  };
}

function tellNothingWrong(input: VerdictInput): Told {
  const { language, facts, timeZone } = input;
  const since = facts.tenantEvents.known ? formatTime(facts.tenantEvents.value.since, language, timeZone) : '?';
  return {
    title: say(language, 'person.nothing-wrong.title'),
    sentences: [
      say(language, 'person.nothing-wrong.what', { since }),
      say(language, 'person.nothing-wrong.doNow'),
      unknownCode(input) ?? say(language, 'person.nothing-wrong.who'),
    ],
  };
}

function tellUnsure(input: VerdictInput): Told {
  const { language, facts } = input;
  const sawAttempt = facts.attempt.known && facts.attempt.value !== null;
  return {
    title: say(language, 'person.unsure.title'),
    sentences: [
      say(language, sawAttempt ? 'person.unsure.what' : 'person.unsure.blind'),
      say(language, 'person.unsure.doNow'),
      unknownCode(input) ?? say(language, 'person.unsure.who'),
    ],
  };
}

/** What helps on is the code as it stands on the page. */
function unknownCode({ slots, language }: VerdictInput): string | null {
  const [code] = slots.unknownCodes;
  return code === undefined ? null : say(language, 'person.unknown-code', { code: quoteLine(code, 40) });
}

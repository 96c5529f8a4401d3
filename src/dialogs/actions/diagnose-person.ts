import type { Facts } from '../../core/facts.ts';
import type { Message } from '../../core/message.ts';
import { type Analysis, analyse } from '../../diagnosis/analyse.ts';
import { collectFacts } from '../../diagnosis/collect-facts.ts';
import { say } from '../../knowledge/texts.ts';
import type { OpenQuestion, Slots } from '../engine/dialog-state.ts';
import { missingFactText } from '../views/coverage-lines.ts';
import { openCheckQuestion, showQuestion } from '../views/deciding-question.ts';
import { notice } from '../views/notice.ts';
import { personVerdict } from '../views/person-verdict.ts';
import { technicianVerdict } from '../views/technician-verdict.ts';
import { type ActionContext, type ActionResult, journalEntry } from './action-context.ts';

/** Questions asked about one case at most. */
const mostQuestions = 2;

/** Reads what is needed about the person and says what it comes to. */
export async function diagnosePerson(slots: Slots, context: ActionContext): Promise<ActionResult> {
  const subjectId = slots.subjectId ?? context.asker.person.entraObjectId;
  const isSelf = subjectId === context.asker.person.entraObjectId;
  const facts = await collectFacts(context.reader, {
    key: { entraObjectId: subjectId },
    ...(isSelf ? { reading: context.asker.reading } : {}),
    said: slots.said,
    hintsAtSignIn: slots.hintsAtSignIn,
    hintsAtRegistration: slots.hintsAtRegistration,
    now: context.clock.now(),
    options: context.options,
  });
  if (!facts.person.known) return unknownSubject(facts.person, context);
  const caseId = context.newId();
  context.cases.keep(caseId, facts, context.clock.now());
  return await conclude({ facts, slots: { ...slots, subjectId, caseId }, context });
}

/** The same facts with one more answer; reads again only when the facts are gone or stale. */
export async function reconsider(slots: Slots, context: ActionContext): Promise<ActionResult> {
  const facts = slots.caseId === null ? undefined : context.cases.recall(slots.caseId, context.clock.now());
  if (facts === undefined) return await diagnosePerson(slots, context);
  return await conclude({ facts, slots, context });
}

/** What was said last about the case, once more: nothing is asked or found anew, so nothing is recorded. */
export async function restate(slots: Slots, context: ActionContext): Promise<ActionResult> {
  const facts = slots.caseId === null ? undefined : context.cases.recall(slots.caseId, context.clock.now());
  if (facts === undefined) return await diagnosePerson(slots, context);
  return await conclude({ facts, slots, context, isRecorded: false });
}

interface Concluding {
  readonly isRecorded?: boolean;
  readonly facts: Facts;
  readonly slots: Slots;
  readonly context: ActionContext;
}

async function conclude({ facts, slots, context, isRecorded = true }: Concluding): Promise<ActionResult> {
  const { clock, language, timeZone, asker, journal } = context;
  const audience = asker.role === 'helpdesk' ? 'technician' : 'anyone';
  const analysis = analyse({ facts, said: slots.said, now: clock.now(), audience, asked: slots.asked });
  const question = slots.asked.length < mostQuestions ? openQuestion(analysis, context) : null;
  if (isRecorded) await journal.append(journalEntry(context, verdictEntry(analysis, slots)));
  const view = {
    facts,
    analysis,
    slots,
    language,
    timeZone,
    now: clock.now(),
    caseId: slots.caseId ?? '',
    question: question === null ? null : showQuestion(question, language),
  };
  const message: Message = audience === 'technician' ? technicianVerdict(view) : personVerdict(view);
  const asked =
    question?.check === undefined || question.check === null ? slots.asked : [...slots.asked, question.check];
  return {
    outcome: question === null ? 'closed' : 'open',
    messages: [message],
    slots: { subjectId: slots.subjectId, caseId: slots.caseId, asked },
    question,
  };
}

function openQuestion(analysis: Analysis, { language, newId }: ActionContext): OpenQuestion | null {
  return analysis.question === null ? null : openCheckQuestion(analysis.question.check, language, newId());
}

function verdictEntry(analysis: Analysis, { subjectId, caseId }: Slots) {
  const { verdict, ranked, findings } = analysis;
  const evidence = [...findings.values()].flatMap((finding) =>
    finding.verdict === 'unknown' ? [] : finding.evidence.map(({ source }) => source),
  );
  return {
    kind: 'verdict' as const,
    subjectId,
    what: 'diagnose',
    details: {
      caseId,
      verdict: verdict.kind,
      cause: verdict.kind === 'cause' ? verdict.cause : null,
      group: verdict.kind === 'group' ? verdict.group : null,
      ranked: ranked.slice(0, 5).map(({ cause, confidence }) => `${cause} ${confidence.toFixed(3)}`),
      evidence: [...new Set(evidence)].filter(
        (source) => source.startsWith('audit row') || source.startsWith('sign-in'),
      ),
    },
  };
}

function unknownSubject(fact: Extract<Facts['person'], { known: false }>, context: ActionContext): ActionResult {
  const { language } = context;
  const text =
    fact.reason === 'not-found'
      ? say(language, 'dialog.no-such-person', { name: '?' })
      : say(language, 'dialog.person-lookup-failed', { missing: missingFactText(language, 'person', fact) });
  return { outcome: 'failed', messages: [notice(language, text, 'warning')], slots: {}, question: null };
}

import type { Facts } from '../../core/facts.ts';
import type { Message } from '../../core/message.ts';
import type { CaseRecord } from '../../core/ports/cases.ts';
import { type Analysis, analyse } from '../../diagnosis/analyse.ts';
import { collectFacts } from '../../diagnosis/collect-facts.ts';
import { factsToKeep } from '../../diagnosis/facts-to-keep.ts';
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
  const collectedAt = context.clock.now();
  return conclude({ facts, collectedAt, slots: { ...slots, subjectId, caseId: context.newId() }, context });
}

/** The same facts with one more answer; reads again only when the facts are gone or stale. */
export async function reconsider(slots: Slots, context: ActionContext): Promise<ActionResult> {
  const open = await recallCase(slots, context);
  return open === null ? await diagnosePerson(slots, context) : conclude({ ...open, slots, context });
}

/** What was said last about the case, once more: nothing is asked or found anew, so nothing is recorded. */
export async function restate(slots: Slots, context: ActionContext): Promise<ActionResult> {
  const open = await recallCase(slots, context);
  if (open === null) return await diagnosePerson(slots, context);
  return conclude({ ...open, slots, context, isRecorded: false });
}

async function recallCase({ caseId }: Slots, { cases, clock }: ActionContext): Promise<CaseRecord | null> {
  return caseId === null ? null : await cases.recall(caseId, clock.now());
}

interface Concluding {
  readonly isRecorded?: boolean;
  readonly facts: Facts;
  readonly collectedAt: string;
  readonly slots: Slots;
  readonly context: ActionContext;
}

function conclude({ facts, collectedAt, slots, context, isRecorded = true }: Concluding): ActionResult {
  const { clock, language, timeZone, asker, collector } = context;
  const audience = asker.role === 'helpdesk' ? 'technician' : 'anyone';
  const analysis = analyse({ facts, said: slots.said, now: clock.now(), audience, asked: slots.asked });
  const question = slots.asked.length < mostQuestions ? openQuestion(analysis, context) : null;
  if (isRecorded) record(context, { facts, collectedAt, analysis, slots });
  const view = {
    facts,
    analysis,
    slots,
    language,
    timeZone,
    now: clock.now(),
    caseId: slots.caseId ?? '',
    question: question === null ? null : showQuestion(question, language),
    collector,
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

interface Concluded {
  readonly facts: Facts;
  readonly collectedAt: string;
  readonly analysis: Analysis;
  readonly slots: Slots;
}

/** The verdict into the journal, and the case with what it rests on where every replica finds it. */
function record(context: ActionContext, { facts, collectedAt, analysis, slots }: Concluded): void {
  const entry = verdictEntry(analysis, slots);
  context.notes.record(journalEntry(context, entry));
  const kept: CaseRecord = {
    caseId: slots.caseId ?? '',
    askerId: context.asker.person.entraObjectId,
    subjectId: slots.subjectId,
    verdict: entry.details,
    facts: factsToKeep(facts, analysis.findings),
    collectedAt,
  };
  context.cases.keep(kept);
  context.notes.keepCase(kept);
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

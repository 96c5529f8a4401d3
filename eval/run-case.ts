import type { Language } from '../src/core/language.ts';
import type { EvidenceLine, Message } from '../src/core/message.ts';
import type { JournalEntry } from '../src/core/ports/journal.ts';
import { readDialogState } from '../src/dialogs/engine/read-dialog-state.ts';
import { causes } from '../src/knowledge/causes/index.ts';
import type { Cause } from '../src/knowledge/define-cause.ts';
import { type Desk, type EvalSimulator, openDesk, type Said } from './desk.ts';
import type { EvalCase } from './eval-case.ts';
import type { EvalOutcome, EvalResult } from './eval-result.ts';

const mostTurns = 6;
const unknownAnswer = { 'en-US': "I don't know", 'fr-FR': 'je ne sais pas', 'sv-SE': 'vet inte' } as const;
const ownerOfCause = new Map<string, string>(causes.map((cause: Cause) => [cause.id, cause.owner]));

export interface CaseRun {
  readonly result: EvalResult;
  /** The evidence for and against that every verdict of the conversation showed. */
  readonly shown: readonly ShownClaim[];
}

export interface ShownClaim {
  readonly line: EvidenceLine;
  readonly language: Language;
  /** All that the person had written until then, the message first. */
  readonly written: readonly string[];
}

/** One case through the whole product; what fails is told in `error` and never thrown. */
export async function runCase(shared: EvalSimulator, tried: EvalCase): Promise<CaseRun> {
  const desk = await openDesk(shared, tried.tenant);
  const startedMs = performance.now();
  try {
    const talk = await converse(desk, tried);
    const result = resultOf(tried, { ...talk, desk, latencyMs: performance.now() - startedMs });
    return { result, shown: talk.shown };
  } catch (error) {
    const result = failed(tried, desk, { latencyMs: performance.now() - startedMs, error: String(error) });
    return { result, shown: [] };
  } finally {
    await desk.close();
  }
}

interface Talk {
  readonly turns: number;
  readonly asked: readonly string[];
  readonly last: Said;
  readonly shown: readonly ShownClaim[];
  readonly journal: readonly JournalEntry[];
}

async function converse(desk: Desk, { message, subject, asker, locale }: EvalCase): Promise<Talk> {
  const asked: string[] = [];
  const written: string[] = [];
  const shown: ShownClaim[] = [];
  let text = message;
  for (let turns = 1; ; turns += 1) {
    const last = await desk.say(text, { askerId: asker, locale });
    written.push(text);
    shown.push(...last.messages.flatMap((said) => claimsOf(said, [...written])));
    const question = await openQuestion(desk, asker);
    if (question === null || turns === mostTurns) {
      return { turns, asked, last, shown, journal: await desk.app.store.journal.list() };
    }
    const isAboutPerson = question.about !== 'check';
    asked.push(isAboutPerson ? 'which-user' : (question.check ?? 'check'));
    text = isAboutPerson ? subject : unknownAnswer[locale];
  }
}

async function openQuestion(desk: Desk, asker: string) {
  const stored = await desk.app.store.dialogs.read(`a:${asker}`, asker);
  return readDialogState(stored?.state).state.question;
}

interface Ended extends Talk {
  readonly desk: Desk;
  readonly latencyMs: number;
}

function resultOf({ id }: EvalCase, { desk, turns, asked, last, journal, latencyMs }: Ended): EvalResult {
  const verdict = journal.findLast(({ kind }) => kind === 'verdict');
  const ranked = rankedOf(verdict);
  const outcome = outcomeOf(journal);
  const counters = desk.simulator.state.counters();
  return {
    id,
    turns,
    language: last.messages.at(-1)?.language ?? null,
    ranked,
    abstained: outcome === 'needs-more-evidence',
    outcome,
    owner: ownerOfCause.get(ranked[0]?.cause ?? '') ?? null,
    asked,
    evidence: last.messages.flatMap(evidenceOf),
    reply: last.texts.join('\n\n'),
    citations: last.messages.flatMap(citationsOf),
    graphRequests: counters.graphRequests,
    reportingRequests: counters.reportingRequests,
    latencyMs: Math.round(latencyMs),
    error: null,
  };
}

function failed({ id }: EvalCase, desk: Desk, { latencyMs, error }: { latencyMs: number; error: string }): EvalResult {
  const { graphRequests, reportingRequests } = desk.simulator.state.counters();
  return {
    id,
    turns: 0,
    language: null,
    ranked: [],
    abstained: false,
    outcome: null,
    owner: null,
    asked: [],
    evidence: [],
    reply: '',
    citations: [],
    graphRequests,
    reportingRequests,
    latencyMs: Math.round(latencyMs),
    error,
  };
}

/** `cause 0.123`, as the journal has it. */
function rankedOf(verdict: JournalEntry | undefined): EvalResult['ranked'] {
  const ranked = verdict?.details.ranked;
  if (!Array.isArray(ranked)) return [];
  return ranked.map((line: string) => {
    const [cause = '', confidence = '0'] = line.split(' ');
    return { cause, confidence: Number(confidence) };
  });
}

const outcomeOfIntent: Readonly<Record<string, EvalOutcome>> = {
  question: 'answer',
  decode: 'answer',
  unsafe: 'declined',
  elsewhere: 'not-our-problem',
  'small-talk': 'small-talk',
  greeting: 'small-talk',
  thanks: 'small-talk',
  'who-are-you': 'small-talk',
  unclear: 'needs-more-evidence',
};

/** A verdict counts most; without one, what the message was taken for. */
function outcomeOf(journal: readonly JournalEntry[]): EvalOutcome | null {
  const verdict = journal.findLast(({ kind }) => kind === 'verdict');
  if (verdict !== undefined) return verdict.details.verdict === 'cause' ? 'diagnosis' : 'needs-more-evidence';
  const intents = journal.flatMap(({ kind, what }) => (kind === 'question' ? [outcomeOfIntent[what]] : []));
  const known = intents.findLast((outcome) => outcome !== undefined);
  if (known !== undefined) return known;
  return journal.some(({ kind }) => kind === 'refusal') ? 'declined' : null;
}

function claimsOf(message: Message, written: readonly string[]): readonly ShownClaim[] {
  if (message.kind !== 'technician-verdict') return [];
  const { language, evidenceFor, evidenceAgainst } = message;
  return [...evidenceFor, ...evidenceAgainst].map((line) => ({ line, language, written }));
}

function evidenceOf(message: Message): EvalResult['evidence'] {
  if (message.kind !== 'technician-verdict') return [];
  return message.evidenceFor.map(({ text, source }) => ({ claim: text, source }));
}

function citationsOf(message: Message): readonly string[] {
  if (message.kind === 'technician-verdict') return message.sources.map(({ url }) => url);
  if (message.kind === 'article') return [message.source.url];
  return message.kind === 'notice' ? (message.text.match(/https:\/\/[^\s,)]+/g) ?? []) : [];
}

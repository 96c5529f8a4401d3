import type { Language } from '../../src/core/language.ts';
import type { Message, Question } from '../../src/core/message.ts';
import type { JournalEntry } from '../../src/core/ports/journal.ts';
import { silentLogger } from '../../src/core/ports/logger.ts';
import type { TurnInput } from '../../src/core/turn.ts';
import { createCaseMemory } from '../../src/dialogs/actions/case-memory.ts';
import { handleTurn } from '../../src/dialogs/handle-turn.ts';
import { createLanguageDetector } from '../../src/dialogs/understand/detect-language.ts';
import { loadModels } from '../../src/load-models.ts';
import { createAccessControl } from '../../src/operations/access.ts';
import { now } from '../support/audit-rows.ts';
import { createMemoryPorts } from '../support/memory-ports.ts';
import { createScriptedReader, type Script } from '../support/scripted-reader.ts';
import { type Asker, idOf, smallTenant } from './small-tenant.ts';

/** What somebody does: says something, presses an answer by its label, or presses a button that they should not have. */
type Move =
  | { readonly say: string }
  | { readonly press: string }
  /** The same answer of the first question of the conversation, however long ago. */
  | { readonly pressFirst: string }
  | { readonly forge: { readonly questionId: string; readonly choice: string } };

export type Exchange = Move & { readonly expect: readonly (string | RegExp)[] };

export interface Story {
  /** A fact about the product. */
  readonly title: string;
  readonly as: Asker;
  readonly locale: Language;
  readonly script?: Partial<Script>;
  /** Absent: words are not read for what they describe, so that every story rests on what it is about. */
  readonly reads?: 'descriptions';
  readonly exchanges: readonly Exchange[];
}

const detect = await createLanguageDetector();

export interface Replayed {
  /** One line for every message, by exchange. */
  readonly said: readonly (readonly string[])[];
  readonly journal: readonly JournalEntry[];
}

/** A whole conversation through the real turn handler, on a tenant that is told in advance. */
export async function replay({ as, locale, script, reads, exchanges }: Story): Promise<Replayed> {
  const reader = createScriptedReader({ ...smallTenant, ...script });
  const ports = createMemoryPorts();
  const clock = { now: () => now };
  let lastId = 0;
  const newId = () => `id-${++lastId}`;
  const parts = {
    ...ports,
    reader,
    access: createAccessControl({ reader, clock, helpdeskGroupIds: ['helpdesk'] }),
    cases: createCaseMemory(ports.cases),
    wait: async () => {},
    clock,
    logger: silentLogger,
    detect,
    models: reads === 'descriptions' ? await loadModels() : { describe: () => [], judgeSubject: () => [] },
    collector: { sha256: 'AB12', served: null },
    newId,
    fallbackLanguage: 'en' as const,
    fallbackTimeZone: 'UTC',
    turnBudgetMs: 5_000,
  };
  const said: string[][] = [];
  const questions: Question[] = [];
  for (const [index, exchange] of exchanges.entries()) {
    const messages: Message[] = [];
    const turn = {
      id: `turn-${index}`,
      conversationId: 'conversation',
      scope: 'personal' as const,
      askerId: idOf(as),
      locale,
      timeZone: undefined,
      input: inputOf(exchange, questions),
    };
    await handleTurn(parts, turn, (message) => void messages.push(message));
    questions.push(...messages.flatMap((message) => questionOf(message) ?? []));
    said.push(messages.map(summarise));
  }
  return { said, journal: await ports.journal.list() };
}

function inputOf(move: Move, questions: readonly Question[]): TurnInput {
  if ('say' in move) return { kind: 'text', text: move.say };
  if ('forge' in move) return { kind: 'choice', ...move.forge };
  const question = 'press' in move ? questions.at(-1) : questions[0];
  const label = 'press' in move ? move.press : move.pressFirst;
  const choice = question?.choices.find((offered) => offered.label === label);
  if (question === undefined || choice === undefined) throw new Error(`no button "${label}" to press`);
  return { kind: 'choice', questionId: question.id, choice: choice.id };
}

function questionOf(message: Message): Question | null {
  if (message.kind === 'notice') return null;
  return message.question;
}

function offerOf({ collect }: Extract<Message, { kind: 'technician-verdict' }>): string {
  return collect === undefined ? '' : ` » ${collect.command}`;
}

/** `fr verdict Anna Berg (…): title ? question [answer | answer]` */
function summarise(message: Message): string {
  const asked = questionOf(message);
  const question = asked === null ? '' : `? ${asked.text} [${asked.choices.map(({ label }) => label).join(' | ')}]`;
  switch (message.kind) {
    case 'notice':
      return `${message.language} ${message.tone}: ${message.text}`;
    case 'question':
      return `${message.language} ${question}`;
    case 'article':
      return `${message.language} article: ${message.title} <${message.source.url}> ${message.asOf} ${question}`;
    case 'person-verdict':
      return `${message.language} person: ${message.sentences.join(' ')} ${question}`;
    case 'technician-verdict':
      return `${message.language} technician: ${message.subject}: ${message.title} ${question}${offerOf(message)}`;
  }
}

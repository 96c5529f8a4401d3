import { fold } from '../../core/fold.ts';
import type { SaidFinding } from '../../core/said.ts';
import type { PhraseKey } from '../../knowledge/locales/phrase-table.ts';
import type { Understood } from '../understand/understand.ts';
import type { ActionName, AskStep, Flow, FlowStep } from './define-flow.ts';
import { type DialogState, emptySlots, type OpenQuestion, type Slots } from './dialog-state.ts';

export type DialogEvent =
  | { readonly kind: 'text'; readonly understood: Understood }
  | { readonly kind: 'choice'; readonly questionId: string; readonly choice: string }
  /** The asker's own case once more. */
  | { readonly kind: 'again' }
  /** An action has finished. */
  | {
      readonly kind: 'result';
      readonly outcome: string;
      readonly slots: Partial<Slots>;
      readonly question: OpenQuestion | null;
    };

export type DialogEffect =
  | { readonly kind: 'do'; readonly action: ActionName; readonly slots: Slots }
  | { readonly kind: 'say'; readonly phrase: PhraseKey }
  /** Show the open question (again). */
  | { readonly kind: 'ask'; readonly question: OpenQuestion }
  | { readonly kind: 'repeat' };

export interface Advanced {
  readonly state: DialogState;
  readonly effects: readonly DialogEffect[];
}

export type Flows = Readonly<Record<string, Flow>>;

export const dontKnow = 'dont-know';
export const noneOfThese = 'none';
const mostMisses = 2;

/** One step of the conversation. Pure: the same state and event always give the same state and effects. */
export function advance(flows: Flows, state: DialogState, event: DialogEvent): Advanced {
  switch (event.kind) {
    case 'result':
      return afterAction(flows, state, event);
    case 'choice':
      return afterChoice(flows, state, event);
    case 'again':
      return begin(flows, state, { ...emptySlots, speaksOfSelf: true });
    case 'text':
      return afterText(flows, state, event.understood);
  }
}

function afterText(flows: Flows, state: DialogState, understood: Understood): Advanced {
  const pattern = repairPatterns(flows, state, understood);
  if (pattern !== undefined) return pattern;
  if (state.question !== null) return answerInWords({ flows, state, question: state.question, understood });
  if (understood.intent === 'diagnose') return begin(flows, state, slotsFrom(understood));
  return { state, effects: [{ kind: 'say', phrase: 'dialog.unclear' }] };
}

/** Cancel, correct, digress and come back, repeat: the same in every flow. */
function repairPatterns(flows: Flows, state: DialogState, understood: Understood): Advanced | undefined {
  switch (understood.intent) {
    case 'cancel': {
      const isIdle = state.question === null;
      return {
        state: rest(state),
        effects: [{ kind: 'say', phrase: isIdle ? 'dialog.nothing-to-cancel' : 'dialog.cancelled' }],
      };
    }
    case 'correct':
      return begin(flows, state, { ...state.slots, ...slotsFrom(understood), said: state.slots.said, asked: [] });
    case 'help':
      return digress(state, 'dialog.help');
    case 'who-are-you':
      return digress(state, 'dialog.who-are-you');
    case 'language':
      return digress({ ...state, language: understood.wantedLanguage }, 'dialog.language-set');
    case 'greeting':
      return digress(state, 'dialog.greeting');
    case 'thanks':
      return digress(state, 'dialog.thanks');
    case 'repeat':
      return {
        state,
        effects:
          state.lastSaid.length > 0 ? [{ kind: 'repeat' }] : [{ kind: 'say', phrase: 'dialog.nothing-to-repeat' }],
      };
    default:
      return undefined;
  }
}

function digress(state: DialogState, phrase: PhraseKey): Advanced {
  const again = state.question === null ? [] : [{ kind: 'ask' as const, question: state.question }];
  return { state, effects: [{ kind: 'say', phrase }, ...again] };
}

interface WordsInput {
  readonly flows: Flows;
  readonly state: DialogState;
  readonly question: OpenQuestion;
  readonly understood: Understood;
}

function answerInWords({ flows, state, question, understood }: WordsInput): Advanced {
  const choice = matchChoice(question, understood);
  if (choice !== undefined) return settle(flows, state, question, choice);
  const namesSomebody = understood.people.signInNames.length > 0 || understood.people.names.length > 0;
  if (question.about !== 'check' && (namesSomebody || understood.intent === 'unclear')) {
    return proceed(
      flows,
      { ...state, slots: { ...state.slots, personText: personTextOf(understood) ?? understood.text } },
      'other',
    );
  }
  if (understood.intent === 'diagnose') return begin(flows, state, slotsFrom(understood));
  if (question.misses + 1 >= mostMisses) return settle(flows, state, question, dontKnow);
  const missed = { ...question, misses: question.misses + 1 };
  return {
    state: { ...state, question: missed },
    effects: [
      { kind: 'say', phrase: 'dialog.not-an-answer' },
      { kind: 'ask', question: missed },
    ],
  };
}

function matchChoice(question: OpenQuestion, understood: Understood): string | undefined {
  if (understood.intent === 'dont-know') return question.about === 'candidates' ? noneOfThese : dontKnow;
  const text = fold(understood.text).replace(/[.!?]+$/u, '');
  const number = /^\d$/.test(text) ? question.choices[Number(text) - 1]?.id : undefined;
  if (number !== undefined) return number;
  const byLabel = question.choices.find(({ label }) => fold(label) === text);
  if (byLabel !== undefined) return byLabel.id;
  const names = understood.people.signInNames;
  const byName = question.choices.find(({ label }) => names.some((name) => fold(label).includes(name)));
  if (byName !== undefined) return byName.id;
  if (question.about !== 'check') return undefined;
  if (understood.intent === 'yes') return choiceMeaning(question, yesWords, 'holds');
  return understood.intent === 'no' ? choiceMeaning(question, noWords, 'fails') : undefined;
}

const yesWords = /^(?:yes|oui|ja)(?![\p{L}])/u;
const noWords = /^(?:no|non|nej)(?![\p{L}])/u;

/** The answer whose label says yes (or no); questions are worded so that either may mean trouble. */
function choiceMeaning(question: OpenQuestion, words: RegExp, otherwise: string): string | undefined {
  const labelled = question.choices.find(({ label }) => words.test(fold(label)));
  return labelled?.id ?? question.choices.find(({ id }) => id === otherwise)?.id;
}

function afterChoice(
  flows: Flows,
  state: DialogState,
  event: { readonly questionId: string; readonly choice: string },
): Advanced {
  const { question } = state;
  const isOpen = question !== null && question.id === event.questionId;
  const isOffered = isOpen && (event.choice === dontKnow || question.choices.some(({ id }) => id === event.choice));
  if (!isOffered) return { state, effects: [{ kind: 'say', phrase: 'dialog.question-gone' }] };
  return settle(flows, state, question, event.choice);
}

/** The open question has its answer. */
function settle(flows: Flows, state: DialogState, question: OpenQuestion, choice: string): Advanced {
  if (choice === dontKnow || choice === noneOfThese)
    return proceed(flows, { ...state, slots: forget(state.slots) }, 'none');
  switch (question.about) {
    case 'person':
      return proceed(flows, { ...state, slots: { ...state.slots, personText: choice } }, 'known');
    case 'candidates':
      return proceed(flows, { ...state, slots: { ...state.slots, subjectId: choice, candidates: [] } }, 'known');
    case 'check':
      return proceed(
        flows,
        { ...state, slots: { ...state.slots, said: addAnswer(state.slots, question, choice) } },
        'known',
      );
  }
}

function forget(slots: Slots): Slots {
  return { ...slots, candidates: [] };
}

function addAnswer({ said }: Slots, question: OpenQuestion, choice: string): Slots['said'] {
  if (question.check === null) return said;
  const label = question.choices.find(({ id }) => id === choice)?.label ?? choice;
  const verdict = choice === 'fails' ? 'fails' : 'holds';
  const finding: SaidFinding = { check: question.check, verdict, origin: 'said', quote: label };
  return { ...said, findings: [...said.findings.filter(({ check }) => check !== question.check), finding] };
}

function proceed(flows: Flows, state: DialogState, answer: keyof AskStep<string>['answers']): Advanced {
  const step = currentStep(flows, state);
  if (step?.kind !== 'ask') return { state: rest(state), effects: [{ kind: 'say', phrase: 'dialog.question-gone' }] };
  return enter(flows, { ...state, question: null }, step.answers[answer]);
}

function afterAction(
  flows: Flows,
  state: DialogState,
  event: { readonly outcome: string; readonly slots: Partial<Slots>; readonly question: OpenQuestion | null },
): Advanced {
  const step = currentStep(flows, state);
  const next = step?.kind === 'do' ? (step.outcomes[event.outcome] ?? 'end') : 'end';
  const slots = { ...state.slots, ...event.slots };
  return enter(flows, { ...state, slots, question: event.question }, next);
}

function begin(flows: Flows, state: DialogState, slots: Slots): Advanced {
  const flow = flows.diagnose;
  if (flow === undefined) throw new Error('the flow "diagnose" is not registered');
  return enter(flows, { ...state, flow: flow.id, question: null, slots }, flow.start);
}

function enter(flows: Flows, state: DialogState, stepId: string): Advanced {
  const step = state.flow === null ? undefined : flows[state.flow]?.steps[stepId];
  if (step === undefined) return { state: rest(state), effects: [] };
  const entered = { ...state, step: stepId };
  if (step.kind === 'do') return { state: entered, effects: [{ kind: 'do', action: step.action, slots: state.slots }] };
  return { state: entered, effects: [] };
}

function currentStep(flows: Flows, state: DialogState): FlowStep | undefined {
  return state.flow === null || state.step === null ? undefined : flows[state.flow]?.steps[state.step];
}

/** Nothing is open any more; who it was about stays known, so that a correction still makes sense. */
function rest(state: DialogState): DialogState {
  return { ...state, flow: null, step: null, question: null };
}

function slotsFrom(understood: Understood): Slots {
  return {
    ...emptySlots,
    personText: personTextOf(understood),
    speaksOfSelf: understood.speaksOfSelf && understood.intent !== 'correct',
    speaksOfOthers: understood.speaksOfOthers,
    said: understood.said,
    unknownCodes: understood.codes.filter(({ known }) => !known).map(({ code }) => code),
    hintsAtSignIn: understood.hintsAtSignIn,
    hintsAtRegistration: understood.hintsAtRegistration,
  };
}

/** Whom the words name, one candidate a line; null when they name nobody. */
function personTextOf({ people }: Understood): string | null {
  const [signInName] = people.signInNames;
  if (signInName !== undefined) return signInName;
  return people.names.length > 0 ? people.names.join('\n') : null;
}

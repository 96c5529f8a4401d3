import type { Language } from '../../core/language.ts';
import { mergeSaid } from '../../core/merge-said.ts';
import type { SaidFinding } from '../../core/said.ts';
import type { PhraseKey } from '../../knowledge/locales/phrase-table.ts';
import type { Understood } from '../understand/understand.ts';
import type { Advanced, DialogEvent } from './advanced.ts';
import { askAgain } from './ask-again.ts';
import { dontKnow, lookIntoIt, noneOfThese, offerIds } from './choices.ts';
import type { AskStep, Flow, FlowStep } from './define-flow.ts';
import { type DialogState, emptySlots, type OpenQuestion, type Slots } from './dialog-state.ts';
import { chooseArticle, inform } from './inform.ts';
import { matchChoice } from './match-choice.ts';
import { matchOffer } from './match-offer.ts';
import { correctedSlots, personTextOf, slotsFrom } from './slots-from.ts';

export type Flows = Readonly<Record<string, Flow>>;

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
  const taken = takeUpInWords(flows, state, understood);
  if (taken !== undefined) return taken;
  const pattern = repairPatterns(flows, state, understood);
  if (pattern !== undefined) return pattern;
  const added = addEvidence(flows, state, understood);
  if (added !== undefined) return added;
  if (state.question !== null) return answerInWords({ flows, state, question: state.question, understood });
  if (understood.intent === 'diagnose') return begin(flows, state, slotsFrom(understood));
  return { state, effects: [{ kind: 'say', phrase: 'dialog.unclear' }] };
}

/** The open question comes first: what answers it takes up nothing else. */
function takeUpInWords(flows: Flows, state: DialogState, understood: Understood): Advanced | undefined {
  const { offer, question } = state;
  if (offer === null || (question !== null && matchChoice(question, understood) !== undefined)) return undefined;
  const choice = matchOffer(offer, understood, question === null);
  if (choice === undefined) return undefined;
  return offer.about === 'article' ? chooseArticle(state, choice) : answerLook(flows, state, choice);
}

function answerLook(flows: Flows, state: DialogState, choice: string): Advanced {
  const { offer } = state;
  const isOpen = offer?.about === 'look' && (choice === lookIntoIt || choice === noneOfThese);
  if (!isOpen) return { state, effects: [{ kind: 'say', phrase: 'dialog.question-gone' }] };
  if (choice === lookIntoIt) return begin(flows, state, offer.slots);
  return { state: { ...state, offer: null, lastPhrase: 'look.left' }, effects: [{ kind: 'say', phrase: 'look.left' }] };
}

/** Cancel, correct, digress and come back, repeat: the same in every flow. */
function repairPatterns(flows: Flows, state: DialogState, understood: Understood): Advanced | undefined {
  switch (understood.intent) {
    case 'cancel': {
      const isIdle = state.question === null && state.offer === null;
      return {
        state: rest(state),
        effects: [{ kind: 'say', phrase: isIdle ? 'dialog.nothing-to-cancel' : 'dialog.cancelled' }],
      };
    }
    case 'correct':
      return begin(flows, state, correctedSlots(state.slots, understood));
    case 'help':
      return digress(state, 'dialog.help');
    case 'who-are-you':
      return digress(state, 'dialog.who-are-you');
    case 'language':
      return changeLanguage(flows, state, understood.wantedLanguage);
    case 'greeting':
      return digress(state, 'dialog.greeting');
    case 'decode':
      return decode(state, understood);
    case 'question':
      return inform(state, understood);
    case 'unsafe':
      return digress(state, 'dialog.unsafe');
    case 'elsewhere':
      return digress(state, 'dialog.elsewhere');
    case 'small-talk':
      return digress(state, 'dialog.small-talk');
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
  return { state: { ...state, lastPhrase: phrase }, effects: [{ kind: 'say', phrase }, ...askAgain(state)] };
}

function decode(state: DialogState, { said, codes }: Understood): Advanced {
  const unknown = codes.filter(({ known }) => !known).map(({ code }) => code);
  const known = said.clues.map(({ code }) => code);
  return { state, effects: [{ kind: 'decode', codes: known, unknown }, ...askAgain(state)] };
}

/** Says in the new language what it said last: what is offered, the verdict of the open case, or the phrase. */
function changeLanguage(flows: Flows, state: DialogState, language: Language | null): Advanced {
  const spoken = { ...state, language, chosenLanguage: language };
  const confirmed = { kind: 'say' as const, phrase: 'dialog.language-set' as const };
  if (state.offer !== null) {
    return { state: spoken, effects: [confirmed, { kind: 'offer', offer: state.offer }, ...askAgain(state)] };
  }
  if (state.slots.caseId !== null && state.question?.about !== 'person' && state.question?.about !== 'candidates') {
    const flow = flows.diagnose?.id ?? null;
    const restating = { ...spoken, flow, step: 'reconsider', question: null };
    const asked = state.slots.asked.filter((check) => check !== state.question?.check);
    return {
      state: restating,
      effects: [confirmed, { kind: 'do', action: 'restate', slots: { ...state.slots, asked } }],
    };
  }
  if (state.question !== null)
    return { state: spoken, effects: [confirmed, { kind: 'ask', question: state.question }] };
  const again = state.lastPhrase === null ? [] : [{ kind: 'say' as const, phrase: state.lastPhrase }];
  return { state: spoken, effects: [confirmed, ...again] };
}

/** What a server says about the case that is open or was just closed is added to it: the same facts are judged anew. */
function addEvidence(flows: Flows, state: DialogState, understood: Understood): Advanced | undefined {
  const { question, slots } = state;
  if (!isServerEvidence(understood) || namesSomebody(understood)) return undefined;
  const told = { ...slots, said: mergeSaid(slots.said, understood.said) };
  if (question !== null && question.about !== 'check')
    return { state: { ...state, slots: told }, effects: [{ kind: 'ask', question }] };
  if (slots.caseId === null) return undefined;
  if (question !== null) return proceed(flows, { ...state, slots: told }, 'known');
  return begin(flows, state, told, 'reconsider');
}

/** Codes of the page tell about a new attempt; logs and outputs of commands about the case at hand. */
function isServerEvidence({ intent, said }: Understood): boolean {
  const hasServerCode = said.clues.some(({ code }) => !/^(?:SSPR_|AADSTS|page-|reason: )/.test(code));
  return intent === 'diagnose' && (hasServerCode || said.findings.length > 0);
}

function namesSomebody({ people, speaksOfSelf, speaksOfOthers }: Understood): boolean {
  return people.signInNames.length > 0 || people.soundsLikeName || speaksOfSelf || speaksOfOthers;
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
  if (question.about !== 'check' && mayName(understood)) {
    const personText = personTextOf(understood) ?? understood.text;
    return proceed(flows, { ...state, slots: { ...state.slots, personText, soundsLikeName: true } }, 'other');
  }
  if (understood.intent === 'diagnose' && startsAnew(question, understood))
    return begin(flows, state, slotsFrom(understood));
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

const longestName = 80;

function mayName({ people, intent, text }: Understood): boolean {
  if (people.signInNames.length > 0 || people.names.length > 0) return true;
  return intent === 'unclear' && text.length <= longestName && /\p{L}{2}/u.test(text);
}

/** While a check is asked about, words such as "it is locked" are an answer that was not understood. */
function startsAnew({ about }: OpenQuestion, { people, codes, speaksOfSelf, speaksOfOthers }: Understood): boolean {
  const names = people.signInNames.length > 0 || people.soundsLikeName;
  return about !== 'check' || names || codes.length > 0 || speaksOfSelf || speaksOfOthers;
}

function afterChoice(
  flows: Flows,
  state: DialogState,
  event: { readonly questionId: string; readonly choice: string },
): Advanced {
  if (event.questionId === offerIds.article) return chooseArticle(state, event.choice);
  if (event.questionId === offerIds.look) return answerLook(flows, state, event.choice);
  const { question } = state;
  const isOpen = question !== null && question.id === event.questionId;
  const isOffered = isOpen && (event.choice === dontKnow || question.choices.some(({ id }) => id === event.choice));
  if (!isOffered) return { state, effects: [{ kind: 'say', phrase: 'dialog.question-gone' }] };
  return settle(flows, state, question, event.choice);
}

/** The open question has its answer. */
function settle(flows: Flows, state: DialogState, question: OpenQuestion, choice: string): Advanced {
  if (choice === dontKnow || choice === noneOfThese) return settleWithout(flows, state, question);
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

function settleWithout(flows: Flows, state: DialogState, question: OpenQuestion): Advanced {
  if (question.about === 'check') return proceed(flows, state, 'none');
  const slots = { ...state.slots, candidates: [], personText: null, speaksOfSelf: false, speaksOfOthers: true };
  const proceeded = proceed(flows, { ...state, slots }, 'none');
  if (question.about === 'candidates') return proceeded;
  return { ...proceeded, effects: [{ kind: 'say', phrase: 'dialog.without-person' }] };
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
  const entered = enter(flows, { ...state, question: null }, step.answers[answer]);
  // An answer is never met with silence.
  return entered.effects.length > 0
    ? entered
    : { ...entered, effects: [{ kind: 'say', phrase: 'dialog.question-gone' }] };
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

function begin(flows: Flows, state: DialogState, slots: Slots, step?: string): Advanced {
  const flow = flows.diagnose;
  if (flow === undefined) throw new Error('the flow "diagnose" is not registered');
  return enter(flows, { ...state, flow: flow.id, question: null, slots }, step ?? flow.start);
}

function enter(flows: Flows, state: DialogState, stepId: string): Advanced {
  const step = state.flow === null ? undefined : flows[state.flow]?.steps[stepId];
  if (step === undefined) return { state: rest(state), effects: [] };
  const entered = { ...state, step: stepId, offer: null };
  if (step.kind === 'do') return { state: entered, effects: [{ kind: 'do', action: step.action, slots: state.slots }] };
  return { state: entered, effects: [] };
}

function currentStep(flows: Flows, state: DialogState): FlowStep | undefined {
  return state.flow === null || state.step === null ? undefined : flows[state.flow]?.steps[state.step];
}

/** Nothing is open any more; who it was about stays known, so that a correction still makes sense. */
function rest(state: DialogState): DialogState {
  return { ...state, flow: null, step: null, question: null, offer: null };
}

import { fold } from '../../core/fold.ts';
import { languages } from '../../core/language.ts';
import type { CheckId } from '../../knowledge/checks/index.ts';
import { checkTexts, say } from '../../knowledge/texts.ts';
import type { Understood } from '../understand/understand.ts';
import { dontKnow, noneOfThese } from './choices.ts';
import type { OpenQuestion } from './dialog-state.ts';
import { foldAnswer, meansNone, numberIn } from './typed-answer.ts';

interface Answer {
  readonly id: string;
  /** The label in every language in which it may be typed. */
  readonly labels: readonly string[];
}

/** Which of the offered answers somebody means who typed instead of pressing; undefined when none or several fit. */
export function matchChoice(question: OpenQuestion, understood: Understood): string | undefined {
  if (understood.intent === 'dont-know') return question.about === 'candidates' ? noneOfThese : dontKnow;
  const text = foldAnswer(understood.text);
  const answers = question.choices.map(({ id, label }) => answerOf(question, id, label));
  const byNumber = numberIn(text);
  const numbered = byNumber === undefined ? undefined : answers[byNumber - 1]?.id;
  const labelled = answers.find(({ labels }) => labels.includes(text))?.id;
  // `1` may be the first answer or the answer "1": better asked again than taken wrongly.
  if (numbered !== undefined && labelled !== undefined) return numbered === labelled ? labelled : undefined;
  if (question.about === 'candidates') {
    const candidate = candidateMeant(question, understood, text);
    if (candidate !== undefined) return candidate;
  }
  return (
    numbered ??
    labelled ??
    matchNames(answers, understood) ??
    matchWords(answers, text) ??
    yesOrNo(question, understood)
  );
}

function answerOf({ check }: OpenQuestion, id: string, label: string): Answer {
  const translated = languages.flatMap((language) => {
    if (id === dontKnow) return [say(language, 'dialog.dont-know')];
    if (id === noneOfThese) return [say(language, 'dialog.not-listed')];
    const ask = check === null ? undefined : checkTexts(language, check as CheckId).ask;
    return ask === undefined || (id !== 'holds' && id !== 'fails') ? [] : [ask[id]];
  });
  return { id, labels: [label, ...translated].map(foldAnswer) };
}

/** `neither`, `no`; and `yes` where only one person is offered. */
function candidateMeant(
  { choices }: OpenQuestion,
  { yesOrNo: said, people }: Understood,
  text: string,
): string | undefined {
  if (meansNone(text)) return noneOfThese;
  if (said === null || people.names.length + people.signInNames.length > 0) return undefined;
  if (said === 'no') return noneOfThese;
  const offered = choices.filter(({ id }) => id !== noneOfThese);
  return offered.length === 1 ? offered[0]?.id : undefined;
}

function matchNames(answers: readonly Answer[], { people }: Understood): string | undefined {
  const named = answers.filter(({ labels }) =>
    labels.some((label) => people.signInNames.some((name) => label.includes(`(${name})`))),
  );
  return named.length === 1 ? named[0]?.id : undefined;
}

const leastWord = 3;

/** The one answer that holds every word typed, such as `stopped` for "It is stopped". */
function matchWords(answers: readonly Answer[], text: string): string | undefined {
  const words = wordsOf(text);
  if (!words.some((word) => word.length >= leastWord)) return undefined;
  const fitting = answers.filter(({ labels }) =>
    labels.some((label) => words.every((word) => wordsOf(label).includes(word))),
  );
  return fitting.length === 1 ? fitting[0]?.id : undefined;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

const yesWords = /^(?:yes|oui|ja)(?!\p{L})/u;
const noWords = /^(?:no|non|nej)(?!\p{L})/u;
const asksYesOrNo = /^(?:is|are|does|do|was|were|if)\b/i;

/** Questions are worded so that either answer may mean trouble; "what does it say" takes neither yes nor no. */
function yesOrNo({ about, check, choices }: OpenQuestion, { yesOrNo: said }: Understood): string | undefined {
  if (about !== 'check' || said === null) return undefined;
  const labelled = choices.filter(({ label }) => (said === 'yes' ? yesWords : noWords).test(fold(label)));
  if (labelled.length === 1) return labelled[0]?.id;
  const question = check === null ? '' : (checkTexts('en', check as CheckId).ask?.question ?? '');
  if (labelled.length > 1 || !asksYesOrNo.test(question)) return undefined;
  return said === 'yes' ? 'holds' : 'fails';
}

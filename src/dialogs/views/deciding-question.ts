import type { Language } from '../../core/language.ts';
import type { Question } from '../../core/message.ts';
import type { CheckId } from '../../knowledge/checks/index.ts';
import { checkTexts, say } from '../../knowledge/texts.ts';
import { dontKnow, noneOfThese } from '../engine/choices.ts';
import type { OpenQuestion } from '../engine/dialog-state.ts';

/** The question about one check, as it stands open in the dialog; null when nobody can be asked about it. */
export function openCheckQuestion(check: CheckId, language: Language, id: string): OpenQuestion | null {
  const { ask } = checkTexts(language, check);
  if (ask === undefined) return null;
  const choices = [
    { id: 'holds', label: ask.holds },
    { id: 'fails', label: ask.fails },
    { id: dontKnow, label: say(language, 'dialog.dont-know') },
  ];
  return { id, about: 'check', check, choices, misses: 0 };
}

/** An open question in words. */
export function showQuestion(question: OpenQuestion, language: Language): Question {
  const texts = question.check === null ? undefined : checkTexts(language, question.check as CheckId);
  const text = question.about === 'check' ? (texts?.ask?.question ?? '') : personQuestion(question, language);
  return { id: question.id, text, hint: texts?.look ?? null, choices: choicesIn(question, language) };
}

function personQuestion({ about, unfound }: OpenQuestion, language: Language): string {
  if (about === 'person')
    return unfound === undefined
      ? say(language, 'dialog.which-user')
      : say(language, 'dialog.no-such-person', { name: unfound });
  return unfound === undefined
    ? say(language, 'dialog.which-of-these')
    : say(language, 'dialog.no-such-person-near', { name: unfound });
}

/** The answers in the language spoken now, which need not be that in which the question was asked first. */
function choicesIn({ check, choices }: OpenQuestion, language: Language): OpenQuestion['choices'] {
  const ask = check === null ? undefined : checkTexts(language, check as CheckId).ask;
  return choices.map(({ id, label }) => {
    if (id === dontKnow) return { id, label: say(language, 'dialog.dont-know') };
    if (id === noneOfThese) return { id, label: say(language, 'dialog.not-listed') };
    return { id, label: ask !== undefined && (id === 'holds' || id === 'fails') ? ask[id] : label };
  });
}

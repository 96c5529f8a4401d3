import type { Language } from '../../core/language.ts';
import type { Question } from '../../core/message.ts';
import type { CheckId } from '../../knowledge/checks/index.ts';
import { checkTexts, say } from '../../knowledge/texts.ts';
import { dontKnow } from '../engine/advance.ts';
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
  const text =
    question.about === 'person'
      ? say(language, 'dialog.which-user')
      : question.about === 'candidates'
        ? say(language, 'dialog.which-of-these')
        : (texts?.ask?.question ?? '');
  return { id: question.id, text, hint: texts?.look ?? null, choices: question.choices };
}

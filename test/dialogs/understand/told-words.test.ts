import { expect, it } from 'vitest';
import { isDescription, toldWords } from '../../../src/dialogs/understand/told-words.ts';

it('tells neither who it is nor which codes there are', () => {
  const told = toldWords('Ada Berg (ada.berg@contoso.example) gets SSPR_0029 and hr=80230626 on port 5671', [
    'Ada Berg',
  ]);

  expect(told.replace(/\s+/g, ' ').trim()).toBe('gets and on port 5671');
});

it.each([
  ['the page refuses my password', true],
  ['tillbakaskrivningen är trasig sedan igår', true],
  ['la page refuse mon mot de passe', true],
  ['reset', false],
  ['Ik kan mijn wachtwoord niet opnieuw instellen', false],
  ['لا يمكنني إعادة تعيين كلمة المرور', false],
  ['qwlkj zxcvp mnbvt poiuy', false],
])('takes what nobody taught the models for no description: %s', (text, expected) => {
  expect(isDescription(text)).toBe(expected);
});

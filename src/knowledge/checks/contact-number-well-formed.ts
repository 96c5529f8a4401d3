import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const contactNumberWellFormed = defineCheck({
  id: 'contact-number-well-formed',
  needs: ['person'],
  texts: {
    holds: 'The stored mobile number is in international form.',
    fails: 'The stored mobile number is not in the form +CountryCode Number, or carries an extension.',
    look: 'Get-ADUser <sam> -Properties mobile, telephoneNumber',
  },
  run: ({ person }) => {
    if (person.value.mobilePhone === null) return cannotTell;
    return /^\+\d{1,3} ?\d[\d ()-]{4,}$/.test(person.value.mobilePhone) ? holds() : fails();
  },
});

import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const passwordChangedWithinADay = defineCheck({
  id: 'password-changed-within-a-day',
  needs: ['person', 'attempt'],
  texts: {
    holds: 'The password was last changed at {at}, less than a day before this attempt.',
    fails: 'The password had not been changed for at least a day before this attempt.',
    look: 'Get-ADUser <sam> -Properties PasswordLastSet; net user <sam> /domain',
  },
  run: ({ person, attempt }) => {
    const changedAt = person.value.passwordChangedAt;
    if (changedAt === null || attempt.value === null || changedAt >= attempt.value.endedAt) return cannotTell;
    const hours = (Date.parse(attempt.value.endedAt) - Date.parse(changedAt)) / 3_600_000;
    return hours < 24 ? holds({ at: changedAt }) : fails({ at: changedAt });
  },
});

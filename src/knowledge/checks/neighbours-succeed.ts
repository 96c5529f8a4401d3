import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const neighboursSucceed = defineCheck({
  id: 'neighbours-succeed',
  needs: ['radius'],
  texts: {
    holds: 'Other people of the same OU succeed meanwhile.',
    fails: 'Nobody of the same OU succeeds meanwhile.',
  },
  run: ({ radius }) => {
    const { sameOuSucceededSince, sameDomainPeople } = radius.value;
    if (sameOuSucceededSince === null) return cannotTell;
    if (sameOuSucceededSince > 0) return holds();
    return (sameDomainPeople ?? 0) >= 3 ? fails() : cannotTell;
  },
});

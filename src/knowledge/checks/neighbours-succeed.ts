import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const neighboursSucceed = defineCheck({
  id: 'neighbours-succeed',
  needs: ['radius'],
  texts: {
    holds: 'Other people of the same OU or domain succeed meanwhile.',
    fails: 'Nobody of the same domain succeeds.',
  },
  run: ({ radius }) => {
    const { sameDomainSucceededSince, sameOuSucceededSince } = radius.value;
    if (sameDomainSucceededSince === null) return cannotTell;
    if (sameDomainSucceededSince > 0 || (sameOuSucceededSince ?? 0) > 0) return holds();
    return radius.value.people >= 3 ? fails() : cannotTell;
  },
});

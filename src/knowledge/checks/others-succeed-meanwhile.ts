import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const othersSucceedMeanwhile = defineCheck({
  id: 'others-succeed-meanwhile',
  needs: ['radius'],
  texts: { holds: '{count} other people succeeded after this began.', fails: 'Nobody has succeeded since this began.' },
  run: ({ radius }) => {
    const { othersSucceededSince, people } = radius.value;
    if (othersSucceededSince > 0) return holds({ count: othersSucceededSince });
    return people >= 3 ? fails() : cannotTell;
  },
});

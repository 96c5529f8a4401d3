import { auditRow, cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const verificationPassed = defineCheck({
  id: 'verification-passed',
  needs: ['attempt'],
  texts: {
    holds: 'The person passed the identity verification.',
    fails: 'The person did not get past the identity verification.',
  },
  run: ({ attempt }) => {
    const tried = attempt.value;
    if (tried === null || tried.kind !== 'reset') return cannotTell;
    const passed = tried.steps.some(({ step, state }) => step === 'verification-completed' && state === 'done');
    const started = tried.steps.some(({ step, state }) => step === 'verification-started' && state !== 'not-reached');
    if (passed) return holds({}, auditRow(tried.eventId, tried.endedAt));
    return started ? fails({}, auditRow(tried.eventId, tried.endedAt)) : cannotTell;
  },
});

import { defineCheck, fails, holds } from '../define-check.ts';

export const accountNotAtRisk = defineCheck({
  id: 'account-not-at-risk',
  needs: ['risk'],
  texts: {
    holds: 'ID Protection does not flag the account.',
    fails: 'ID Protection flags the account as {state} ({level}).',
    look: 'Entra admin center > ID Protection > Risky users',
  },
  run: ({ risk }) => {
    if (risk.value === null || !/atRisk|confirmedCompromised/i.test(risk.value.state)) return holds();
    return fails({ state: risk.value.state, level: risk.value.level });
  },
});

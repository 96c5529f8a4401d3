import { defineObservation } from '../define-check.ts';

export const rightsSettled = defineObservation({
  id: 'rights-settled',
  asks: 'technician',
  texts: {
    holds: 'The rights have not been touched in the last hours.',
    fails: 'The rights were changed within the last hour or two.',
    ask: { question: 'Were rights in AD changed in the last two hours?', holds: 'No', fails: 'Yes' },
  },
});

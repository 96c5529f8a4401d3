import { defineObservation } from '../define-check.ts';

export const writableDcUsed = defineObservation({
  id: 'writable-dc-used',
  asks: 'technician',
  texts: {
    holds: 'The connector works against a writable domain controller.',
    fails: 'The connector works against a read-only domain controller.',
    look: 'Get-ADDomainController -Identity <DC> | Select IsReadOnly',
    ask: { question: 'Is the preferred domain controller writable?', holds: 'Yes', fails: 'No, it is read-only' },
  },
});

import { defineObservation } from '../define-check.ts';

export const connectOffDomainController = defineObservation({
  id: 'connect-off-domain-controller',
  asks: 'technician',
  texts: {
    holds: 'Entra Connect does not work against a domain controller on its own machine.',
    fails: 'Entra Connect runs on a domain controller and works against that same one.',
    look: 'Get-CimInstance Win32_ComputerSystem | Select-Object Name, DomainRole (4, 5: DC)',
    ask: {
      question: 'Does Entra Connect run on a domain controller, without another preferred domain controller being set?',
      holds: 'No',
      fails: 'Yes',
    },
  },
});

import { defineObservation } from '../define-check.ts';

export const portalBoxTicked = defineObservation({
  id: 'portal-box-ticked',
  asks: 'technician',
  texts: {
    holds: 'Writeback is ticked on the On-premises integration page.',
    fails: 'Writeback is not ticked on the On-premises integration page.',
    look: 'Entra admin center > Entra ID > Password reset > On-premises integration',
    ask: {
      question:
        "Is 'Write back passwords to your on-premises directory' ticked under Password reset > On-premises integration?",
      holds: 'It is ticked',
      fails: 'It is empty',
    },
  },
});

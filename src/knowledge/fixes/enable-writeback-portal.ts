import { defineFix } from '../define-fix.ts';

export const enableWritebackPortal = defineFix({
  id: 'enable-writeback-portal',
  who: 'admin',
  risk: 'medium',
  commands: [],
  sources: ['TUT', 'TUTCS'],
  texts: {
    title: 'Tick writeback in the admin center',
    steps: [
      'Open Entra admin center > Entra ID > Password reset > On-premises integration as Hybrid Identity Administrator.',
      "Tick 'Write back passwords to your on-premises directory' (and the cloud sync box where it is used) and save.",
    ],
    verify: 'The page says that the on-premises writeback client is up and running.',
  },
});

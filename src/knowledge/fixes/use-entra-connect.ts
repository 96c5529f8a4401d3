import { defineFix } from '../define-fix.ts';

export const useEntraConnect = defineFix({
  id: 'use-entra-connect',
  who: 'admin',
  risk: 'high',
  commands: [],
  sources: ['TUTCS', 'TUT', 'TSWB'],
  texts: {
    title: 'Write back with Entra Connect instead of cloud sync',
    steps: [
      'Synchronise the domain with Entra Connect and take it out of the cloud sync configuration; each domain is served by one of the two.',
      'Tick Password writeback in the wizard and on the On-premises integration page.',
      'Allow the server the two Service Bus addresses of the China cloud on port 443.',
    ],
    verify: 'The page says that the writeback client is up and running; a test reset succeeds.',
  },
});

import { defineFix } from '../define-fix.ts';

export const openDcPorts = defineFix({
  id: 'open-dc-ports',
  who: 'admin',
  risk: 'medium',
  commands: [
    'Test-NetConnection <DC> -Port 389',
    'Test-NetConnection <DC> -Port 445',
    'Test-NetConnection <DC> -Port 135',
  ],
  sources: ['PORTS'],
  texts: {
    title: 'Open the ports to the domain controllers',
    steps: [
      'Allow the sync server to reach every domain controller it uses on 53, 88 and 389 (TCP and UDP), 135 and 445 (TCP), and 49152-65535 (TCP); 636 where LDAP over TLS is used.',
      'If the RPC range was restricted on the controllers, allow the range that was set.',
    ],
    verify: 'Test-NetConnection reports True for each port and a test reset succeeds.',
  },
});

import { defineCause, sign } from '../define-cause.ts';

export const connectOnDomainController = defineCause({
  id: 'connect-on-domain-controller',
  family: 'connect-server',
  group: 'refusal',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('account-is-synced', 'fails', 'excludes'),
    sign('connect-off-domain-controller', 'fails', 'proves'),
    sign('connect-off-domain-controller', 'holds', 'excludes'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('others-fail-too', 'fails', 'against'),
    sign('neighbours-succeed', 'holds', 'contradicts'),
    sign('failures-in-one-ou', 'holds', 'contradicts'),
    sign('others-succeed-meanwhile', 'holds', 'contradicts'),
    sign('remote-sam-unrestricted', 'fails', 'supports'),
    sign('rights-settled', 'fails', 'doubts'),
    sign('written-by-cloud-sync', 'holds', 'contradicts'),
  ],
  fixes: ['switch-preferred-dc', 'move-connect-to-member-server'],
  sources: ['SA-0029', 'SA-PERM'],
  texts: {
    title: 'Entra Connect works against its own domain controller',
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'Entra Connect runs on a domain controller and uses that same controller, where the look-up of the account needs rights that are hard to complete (6329, ERROR_ACCESS_DENIED). A remote SAM restriction logs the same error; RestrictRemoteSam in the registry tells them apart. Another preferred controller than the local one removes it.',
  },
});

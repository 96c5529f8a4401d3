import { defineCause, sign } from '../define-cause.ts';

export const dcPortsBlocked = defineCause({
  id: 'dc-ports-blocked',
  family: 'domain-controller',
  group: 'refusal',
  owner: 'admin',
  severity: 'high',
  frequency: 'unseen',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('account-is-synced', 'fails', 'excludes'),
    sign('dc-ports-open', 'fails', 'proves'),
    sign('dc-ports-open', 'holds', 'excludes'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('others-fail-too', 'fails', 'against'),
    sign('neighbours-succeed', 'holds', 'contradicts'),
    sign('failures-in-one-ou', 'holds', 'contradicts'),
    sign('failures-in-one-domain', 'holds', 'supports'),
    sign('dc-reachable', 'fails', 'supports'),
    sign('dc-reachable', 'holds', 'doubts'),
    sign('rights-settled', 'fails', 'doubts'),
    sign('written-by-cloud-sync', 'holds', 'doubts'),
  ],
  fixes: ['open-dc-ports'],
  sources: ['PORTS'],
  texts: {
    title: 'The ports to the domain controllers are closed',
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'The controllers are up, but a firewall closes ports between the sync server and them. Import uses LDAP (389), while writeback also uses SMB (445) and password synchronisation RPC (135 and 49152-65535): import can run while every reset is refused. A controller that is down or wrongly named answers on no port.',
  },
});

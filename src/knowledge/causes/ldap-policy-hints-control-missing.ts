import { defineCause, sign } from '../define-cause.ts';

export const ldapPolicyHintsControlMissing = defineCause({
  id: 'ldap-policy-hints-control-missing',
  family: 'domain-controller',
  group: 'refusal',
  owner: 'admin',
  severity: 'high',
  frequency: 'unseen',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('account-is-synced', 'fails', 'excludes'),
    sign('policy-hints-control-offered', 'fails', 'proves'),
    sign('policy-hints-control-offered', 'holds', 'excludes'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('others-fail-too', 'fails', 'against'),
    sign('neighbours-succeed', 'holds', 'contradicts'),
    sign('failures-in-one-ou', 'holds', 'contradicts'),
    sign('failures-in-one-domain', 'holds', 'supports'),
    sign('rights-settled', 'fails', 'doubts'),
    sign('written-by-cloud-sync', 'holds', 'doubts'),
  ],
  fixes: ['upgrade-domain-controllers', 'switch-preferred-dc'],
  sources: ['TSWB'],
  texts: {
    title: 'The domain controller lacks the policy-hints control',
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'The controller does not offer the LDAP control 1.2.840.113556.1.4.2066, which enforces the password policy on resets; event 6329 says "The server doesn\'t contain the LDAP password policy control". Microsoft asks for Windows Server 2016 or later. Nothing is wrong with the rights or the network.',
  },
});

import { defineCause, sign } from '../define-cause.ts';

export const ldapSignAndEncryptOff = defineCause({
  id: 'ldap-sign-and-encrypt-off',
  family: 'connect-server',
  group: 'refusal',
  owner: 'admin',
  severity: 'high',
  frequency: 'rare',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('neighbours-succeed', 'holds', 'contradicts'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('ldap-signing-on', 'fails', 'proves'),
    sign('ldap-signing-on', 'holds', 'excludes'),
    sign('others-fail-too', 'fails', 'against'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('whole-tenant-fails', 'holds', 'hints'),
  ],
  fixes: ['ldap-sign-on'],
  sources: ['SA-2C'],
  texts: {
    title: 'LDAP signing is off on the connector',
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'Signing and encryption of LDAP traffic is switched off on the AD connector, so the domain controller refuses to set passwords (8023062C).',
  },
});

import { defineCause, sign } from '../define-cause.ts';

export const restrictRemoteSam = defineCause({
  id: 'restrict-remote-sam',
  family: 'ad-permissions',
  group: 'refusal',
  owner: 'admin',
  severity: 'high',
  frequency: 'usual',
  outcomes: { 'refused-on-premises': 'typical' },
  signs: [
    sign('account-is-synced', 'fails', 'excludes'),
    sign('others-fail-too', 'fails', 'against'),
    sign('others-succeed-meanwhile', 'holds', 'contradicts'),
    sign('whole-tenant-fails', 'holds', 'hints'),
    sign('remote-sam-unrestricted', 'fails', 'proves'),
    sign('remote-sam-unrestricted', 'holds', 'excludes'),
    sign('failures-in-one-ou', 'holds', 'contradicts'),
    sign('connector-has-reset-right', 'holds', 'hints'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('connect-off-domain-controller', 'fails', 'against'),
  ],
  fixes: ['fix-remote-sam'],
  sources: ['SA-0029', 'I68215', 'TSWB'],
  texts: {
    title: 'Remote SAM calls are restricted',
    what: "Your organisation's systems refused to store the new password.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      'A security policy, or the registry value it left behind, stops the connector account from making remote calls to SAM (6329, ERROR_ACCESS_DENIED).',
  },
});

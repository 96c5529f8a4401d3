import { defineCause, sign } from '../define-cause.ts';

export const serverClockSkew = defineCause({
  id: 'server-clock-skew',
  family: 'connectivity',
  group: 'connectivity',
  owner: 'admin',
  severity: 'high',
  frequency: 'rare',
  outcomes: { unreachable: 'typical' },
  signs: [
    sign('service-is-healthy', 'fails', 'against'),
    sign('account-is-synced', 'fails', 'excludes'),
    sign('reset-works-for-others', 'fails', 'hints'),
    sign('whole-tenant-fails', 'holds', 'strong'),
    sign('whole-tenant-fails', 'fails', 'against'),
    sign('others-succeed-meanwhile', 'holds', 'contradicts'),
    sign('failures-in-one-domain', 'holds', 'against'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('succeeded-later', 'holds', 'contradicts'),
    sign('server-clock-right', 'fails', 'proves'),
    sign('server-clock-right', 'holds', 'excludes'),
  ],
  fixes: ['fix-clock'],
  sources: ['SA-WIZ'],
  texts: {
    title: "The server's clock is wrong",
    what: "The reset page cannot reach your organisation's systems right now.",
    doNow:
      'You do not have to do anything: the IT team has to fix this. Your password has not been changed; try again later.',
    explanation: "The server's time is off by enough for tokens to be refused.",
  },
});

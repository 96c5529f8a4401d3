import { defineCause, sign } from '../define-cause.ts';

export const writebackKeyOrConfigCorrupt = defineCause({
  id: 'writeback-key-or-config-corrupt',
  family: 'connect-server',
  group: 'connectivity',
  owner: 'admin',
  severity: 'high',
  frequency: 'rare',
  outcomes: { unreachable: 'typical', 'refused-on-premises': 'possible' },
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
    sign('writeback-keys-in-step', 'fails', 'proves'),
    sign('writeback-keys-in-step', 'holds', 'excludes'),
  ],
  fixes: ['toggle-writeback'],
  sources: ['TSWB'],
  texts: {
    title: 'Writeback keys or settings are out of step',
    what: "The reset page cannot reach your organisation's systems right now.",
    doNow:
      'You do not have to do anything: the IT team has to fix this. Your password has not been changed; try again later.',
    explanation:
      'The keys or settings on the server no longer match those in the cloud, so incoming requests cannot be decrypted or validated.',
  },
});

import { defineCause, sign } from '../define-cause.ts';

export const onboardingAdminFederatedOrWrong = defineCause({
  id: 'onboarding-admin-federated-or-wrong',
  family: 'connect-server',
  group: 'writeback-off',
  owner: 'admin',
  severity: 'medium',
  frequency: 'unseen',
  outcomes: { 'managed-on-premises': 'typical', unreachable: 'possible' },
  signs: [
    sign('account-is-synced', 'fails', 'excludes'),
    sign('wizard-admin-suitable', 'fails', 'proves'),
    sign('wizard-admin-suitable', 'holds', 'excludes'),
    sign('connect-feature-ticked', 'fails', 'supports'),
    sign('connect-feature-ticked', 'holds', 'against'),
    sign('reset-works-for-others', 'holds', 'contradicts'),
    sign('writeback-is-on', 'holds', 'contradicts'),
    sign('whole-tenant-fails', 'holds', 'supports'),
    sign('others-fail-too', 'holds', 'supports'),
    sign('licence-includes-writeback', 'fails', 'against'),
  ],
  fixes: ['use-suitable-admin', 'enable-writeback-wizard'],
  sources: ['TSWB', 'SA-WIZ', 'PREREQ'],
  texts: {
    title: 'The wizard was run with an unsuitable administrator',
    what: "Your organisation's systems do not accept the new password from the reset page.",
    doNow: 'You do not have to do anything: the IT team has to fix this. Try again when they tell you.',
    explanation:
      "The cloud account used in the Entra Connect wizard is federated, had a wrong password or lacks the role, so writeback could not be switched: 32009 'Error getting auth token', or 31014 and 32013 when switching off. Event 31017 means that the account was accepted. Where nobody ever tried the wizard, the option is simply not ticked.",
  },
});

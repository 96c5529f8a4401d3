import type { FactsBuilder } from '../support/facts-builder.ts';
import type { Scenario } from './scenario.ts';

const unreachable = 'OnPremisesConnectivityError';
const refused = 'OnPremisesAdminActionRequired';
const managed = "User's password is managed on-premises. You can enable Password Writeback to resolve this";

const outage = (s: FactsBuilder) => s.outage(unreachable).reset({ ago: 20, says: unreachable });
const everybodyRefused = (s: FactsBuilder) => s.outage(refused).reset({ ago: 20, says: refused });
const neverOn = (s: FactsBuilder) =>
  s.outage(managed, { steps: 1, minutes: 2000 }).reset({ ago: 20, says: managed, steps: 1 });

/** What runs on the server of Entra Connect: its accounts, its wizard and the machine itself. */
export const syncService: readonly Scenario[] = [
  {
    cause: 'adsync-service-account-changed',
    name: 'everybody fails, and ADSync refuses to start with a logon failure',
    story: outage,
    said: { 'adsync-account-works': 'fails' },
    expect: { kind: 'cause', cause: 'adsync-service-account-changed' },
  },
  {
    cause: 'adsync-service-account-changed',
    name: 'the service is stopped, and starting it again ends with 1069',
    story: outage,
    said: { 'adsync-running': 'fails', 'adsync-account-works': 'fails' },
    expect: { kind: 'cause', cause: 'adsync-service-account-changed' },
  },
  {
    cause: 'adsync-service-account-changed',
    name: 'the service is merely stopped',
    nearMiss: true,
    story: outage,
    said: { 'adsync-running': 'fails', 'adsync-account-works': 'holds' },
    expect: { kind: 'cause', cause: 'adsync-service-stopped' },
  },
  {
    cause: 'adsync-service-account-changed',
    name: 'the password of the connector account was changed, not that of the service',
    nearMiss: true,
    story: everybodyRefused,
    said: { 'adsync-running': 'holds', 'connector-credentials-valid': 'fails' },
    expect: { kind: 'cause', cause: 'connector-account-credentials-stale' },
  },
  {
    cause: 'connect-on-domain-controller',
    name: 'everybody is refused, and Entra Connect works against the controller it runs on',
    story: everybodyRefused,
    said: { 'connect-off-domain-controller': 'fails' },
    expect: { kind: 'cause', cause: 'connect-on-domain-controller' },
  },
  {
    cause: 'connect-on-domain-controller',
    name: 'access is denied on a domain controller, which looks like a remote SAM restriction',
    story: everybodyRefused,
    said: { 'connect-off-domain-controller': 'fails', 'remote-sam-unrestricted': 'fails' },
    expect: { kind: 'cause', cause: 'connect-on-domain-controller' },
  },
  {
    cause: 'connect-on-domain-controller',
    name: 'access is denied, and Entra Connect runs on a member server',
    nearMiss: true,
    story: everybodyRefused,
    said: { 'connect-off-domain-controller': 'holds', 'remote-sam-unrestricted': 'fails' },
    expect: { kind: 'cause', cause: 'restrict-remote-sam' },
  },
  {
    cause: 'connector-password-too-long',
    name: 'everybody is refused, and an event says 800700CE',
    story: everybodyRefused,
    said: { 'connector-password-short-enough': 'fails' },
    expect: { kind: 'cause', cause: 'connector-password-too-long' },
  },
  {
    cause: 'connector-password-too-long',
    name: 'everybody is refused, and the stored password works although it is too long',
    story: everybodyRefused,
    said: { 'connector-credentials-valid': 'holds', 'connector-password-short-enough': 'fails' },
    expect: { kind: 'cause', cause: 'connector-password-too-long' },
  },
  {
    cause: 'connector-password-too-long',
    name: 'no 800700CE, but the stored password no longer works',
    nearMiss: true,
    story: everybodyRefused,
    said: { 'connector-password-short-enough': 'holds', 'connector-credentials-valid': 'fails' },
    expect: { kind: 'cause', cause: 'connector-account-credentials-stale' },
  },
  {
    cause: 'onboarding-admin-federated-or-wrong',
    name: 'the wizard could not get a token for the administrator',
    story: neverOn,
    said: { 'wizard-admin-suitable': 'fails' },
    expect: { kind: 'cause', cause: 'onboarding-admin-federated-or-wrong' },
  },
  {
    cause: 'onboarding-admin-federated-or-wrong',
    name: 'the option is not ticked because the wizard refuses the administrator',
    story: neverOn,
    said: { 'connect-feature-ticked': 'fails', 'wizard-admin-suitable': 'fails' },
    expect: { kind: 'cause', cause: 'onboarding-admin-federated-or-wrong' },
  },
  {
    cause: 'onboarding-admin-federated-or-wrong',
    name: 'the option is not ticked, and nobody has tried the wizard',
    nearMiss: true,
    story: neverOn,
    said: { 'connect-feature-ticked': 'fails', 'wizard-admin-suitable': 'holds' },
    expect: { kind: 'cause', cause: 'writeback-disabled-in-connect' },
  },
];

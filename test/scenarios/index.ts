import { account } from './account.ts';
import { adjacent } from './adjacent.ts';
import { channelAndService } from './channel-and-service.ts';
import { cloudSyncAgent } from './cloud-sync-agent.ts';
import { connectivity } from './connectivity.ts';
import { domainControllers } from './domain-controllers.ts';
import { identity } from './identity.ts';
import { passwordRules } from './password-rules.ts';
import { refusal } from './refusal.ts';
import { registration } from './registration.ts';
import { registrationAtSignIn } from './registration-at-sign-in.ts';
import type { Scenario } from './scenario.ts';
import { scopeAndOperator } from './scope-and-operator.ts';
import { ssprPolicy } from './sspr-policy.ts';
import { syncObjects } from './sync-objects.ts';
import { syncService } from './sync-service.ts';
import { temporaryPassword } from './temporary-password.ts';
import { windowsSignIn } from './windows-sign-in.ts';
import { writebackOff } from './writeback-off.ts';

/** Every scenario; one line a family. A test compares this list with the causes. */
export const scenarios: readonly Scenario[] = [
  ...account,
  ...adjacent,
  ...channelAndService,
  ...cloudSyncAgent,
  ...connectivity,
  ...domainControllers,
  ...identity,
  ...passwordRules,
  ...refusal,
  ...registration,
  ...registrationAtSignIn,
  ...scopeAndOperator,
  ...ssprPolicy,
  ...syncObjects,
  ...syncService,
  ...temporaryPassword,
  ...windowsSignIn,
  ...writebackOff,
];

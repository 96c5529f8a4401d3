import type { Resource } from '../resource.ts';
import { stableId } from '../stable-id.ts';
import { DAY, HOUR, minutesAgo } from './demo-clock.ts';

const CLOUD_SYNC = stableId('servicePrincipal', 'nordic.contoso.com');

/** Applications of the tenant: the cloud sync configuration and the automation that resets passwords. */
export const servicePrincipals = (): Resource[] => [
  {
    id: CLOUD_SYNC,
    appId: '1a4721b3-e57f-4451-ae87-ef078703ec94',
    displayName: 'nordic.contoso.com',
    servicePrincipalType: 'Application',
    tags: ['WindowsAzureActiveDirectoryIntegratedApp'],
  },
  {
    id: stableId('servicePrincipal', 'HR onboarding automation'),
    appId: stableId('application', 'HR onboarding automation'),
    displayName: 'HR onboarding automation',
    servicePrincipalType: 'Application',
    tags: [],
  },
];

export const syncJobsPath = `/servicePrincipals/${CLOUD_SYNC}/synchronization/jobs`;

/** The job of nordic.contoso.com: it fails since its agent stopped, six hours ago. */
export const syncJobs = (): Resource[] => [
  {
    id: `AD2AADProvisioning.${stableId('job', 'nordic').replaceAll('-', '')}`,
    templateId: 'AD2AADProvisioning',
    schedule: { expiration: null, interval: 'PT2M', state: 'Active' },
    status: {
      code: 'Active',
      countSuccessiveCompleteFailures: 174,
      escrowsPruned: false,
      lastExecution: execution('Failed', 6),
      lastSuccessfulExecution: execution('Succeeded', 6.2 * HOUR),
      lastSuccessfulExecutionWithExports: null,
      progress: [],
      quarantine: null,
      steadyStateFirstAchievedTime: minutesAgo(600 * DAY),
      steadyStateLastAchievedTime: minutesAgo(6.2 * HOUR),
      synchronizedEntryCountByType: [],
      troubleshootingUrl: '',
    },
    synchronizationJobSettings: [],
  },
];

const execution = (state: 'Succeeded' | 'Failed', age: number): Resource => ({
  activityIdentifier: stableId('execution', state),
  countEntitled: 0,
  countEntitledForProvisioning: 0,
  countEscrowed: 0,
  countEscrowedRaw: 0,
  countExported: 0,
  countExports: 0,
  countImported: 0,
  countImportedDeltas: 0,
  countImportedReferenceDeltas: 0,
  error: null,
  state,
  timeBegan: minutesAgo(age + 0.2),
  timeEnded: minutesAgo(age),
});

/** Delegated-only in Graph; here so that a delegated token finds something. */
export const provisioningAgents = (): Resource[] => [
  {
    id: stableId('agent', 'nordic-1'),
    machineName: 'NORDIC-SYNC01.nordic.contoso.com',
    externalIp: '198.51.100.20',
    status: 'inactive',
    supportedPublishingTypes: ['provisioning'],
  },
];

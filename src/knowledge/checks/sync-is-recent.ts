import { cannotTell, defineCheck, fails, holds } from '../define-check.ts';

export const syncIsRecent = defineCheck({
  id: 'sync-is-recent',
  needs: ['organization'],
  texts: {
    holds: 'Directory synchronisation ran recently ({at}).',
    fails: 'Directory synchronisation last ran at {at}; it normally runs every 30 minutes.',
    look: 'Get-ADSyncScheduler on the Entra Connect server',
  },
  run: ({ organization }, { now }) => {
    const at = organization.value.lastSyncedAt;
    if (at === null || !organization.value.isSynced) return cannotTell;
    return Date.parse(now) - Date.parse(at) <= threeHoursMs ? holds({ at }) : fails({ at });
  },
});

// The default cycle is 30 minutes; six missed cycles are no longer a delay.
const threeHoursMs = 3 * 3_600_000;

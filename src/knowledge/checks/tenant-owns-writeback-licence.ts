import { defineCheck, fails, holds } from '../define-check.ts';
import { premiumPlans } from '../service-plans.ts';

export const tenantOwnsWritebackLicence = defineCheck({
  id: 'tenant-owns-writeback-licence',
  needs: ['licences'],
  texts: {
    holds: 'The organisation owns licences with password writeback (Entra ID P1 or P2).',
    fails: 'The organisation owns no licence with password writeback (Entra ID P1 or P2).',
    look: 'Microsoft 365 admin center > Billing > Licenses',
  },
  run: ({ licences }) => (licences.value.servicePlanIds.some((id) => premiumPlans.has(id)) ? holds() : fails()),
});

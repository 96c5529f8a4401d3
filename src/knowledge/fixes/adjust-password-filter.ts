import { defineFix } from '../define-fix.ts';

export const adjustPasswordFilter = defineFix({
  id: 'adjust-password-filter',
  who: 'admin',
  risk: 'medium',
  commands: ['Get-AzureADPasswordProtectionSummaryReport -DomainController <DC>'],
  sources: ['PWPROT', 'HOW'],
  texts: {
    title: 'Review the password filter',
    steps: [
      'Read the admin log of the password protection agent on the domain controller that handled it.',
      'Adjust the custom list, or use audit mode while you look.',
    ],
    verify: 'Events 10014 or 10015 appear instead of 10016 or 10017.',
  },
});

import { defineFix } from '../define-fix.ts';

export const fixSelectivePhs = defineFix({
  id: 'fix-selective-phs',
  who: 'admin',
  risk: 'medium',
  commands: [
    'Get-ADUser <sam> -Properties adminDescription',
    'Set-ADUser <sam> -Clear adminDescription',
    "Set-ADUser <sam> -Replace @{adminDescription='PHSIncluded'}",
  ],
  sources: ['SELPHS', 'I106884'],
  texts: {
    title: 'Bring the account into password hash synchronisation',
    steps: [
      "Look in the Synchronization Rules Editor which value the rules 'In from AD - User AccountEnabled' filter on.",
      'Where PHSFiltered excludes, clear the value; where PHSIncluded includes, set it. Agree on it with whoever chose the exception.',
      'Wait for the next synchronisation cycle.',
    ],
    verify: 'A test reset of the account ends with 31002.',
  },
});

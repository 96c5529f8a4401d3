import { defineArticle } from '../define-article.ts';

export const connectorAccountRights = defineArticle({
  id: 'connector-account-rights',
  topic: 'rights',
  sources: ['TUT', 'CONNACC', 'SA-PERM'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'The rights of the connector account',
    answer:
      'On descendant User objects the connector account needs Reset password, write lockoutTime and write pwdLastSet; the tutorial adds Change password. On the root of each domain it needs the extended right Unexpire Password. Set-ADSyncPasswordWritebackPermissions from AdSyncConfig.psm1, run by a domain administrator, grants the first three. Check the result on the Effective Access tab of one user.',
    changed: null,
  },
});

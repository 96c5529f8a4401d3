import { defineCheck, fails, holds } from '../define-check.ts';

export const holdsDirectoryRole = defineCheck({
  id: 'holds-directory-role',
  needs: ['roles'],
  texts: {
    holds: 'The account holds an Entra directory role ({roles}), so the administrator reset rules apply to it.',
    fails: 'The account holds no Entra directory role.',
  },
  run: ({ roles }) =>
    roles.value.length > 0
      ? holds({ roles: roles.value.map((role) => role.name ?? role.templateId).join(', ') })
      : fails(),
});

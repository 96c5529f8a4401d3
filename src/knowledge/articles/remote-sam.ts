import { defineArticle } from '../define-article.ts';

export const remoteSam = defineArticle({
  id: 'remote-sam',
  topic: 'rights',
  sources: ['SA-0029', 'I68215', 'TSWB'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'The policy that restricts remote calls to SAM',
    answer:
      'The policy Network access: Restrict clients allowed to make remote calls to SAM must be undefined or contain the connector account, on the domain controllers and on the Entra Connect server. Otherwise resets fail with 33004 and event 6329, ERROR_ACCESS_DENIED. After removing the policy delete a left-over RestrictRemoteSam value under HKLM\\System\\CurrentControlSet\\Control\\Lsa and run gpupdate /force.',
    changed: null,
  },
});

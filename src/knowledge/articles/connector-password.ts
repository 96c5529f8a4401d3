import { defineArticle } from '../define-article.ts';

export const connectorPassword = defineArticle({
  id: 'connector-password',
  topic: 'rights',
  sources: ['TSWB', 'ADSYNCREF'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'The password of the connector account',
    answer:
      "If the password of the AD DS connector account was changed in Active Directory, store the new one in Microsoft Entra Connect: Synchronization Service Manager > Connectors > the Active Directory connector > Properties > Connect to Active Directory Forest, or Add-ADSyncADDSConnectorAccount. Microsoft's limit is 256 characters, older text says 127; stay at 127 or below. Error 800700CE shows a password that is too long.",
    changed: null,
  },
});

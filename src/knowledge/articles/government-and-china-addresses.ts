import { defineArticle } from '../define-article.ts';

export const governmentAndChinaAddresses = defineArticle({
  id: 'government-and-china-addresses',
  topic: 'network',
  sources: ['TSWB', 'TUTCS'],
  asOf: '2026-11-20',
  seed: null,
  texts: {
    title: 'Addresses in government and China clouds',
    answer:
      'In the US Government cloud the names are *.passwordreset.microsoftonline.us and *.servicebus.usgovcloudapi.net, outbound on port 443. For Azure operated by 21Vianet in China they are ssprdedicatedsbmcprodcne.servicebus.chinacloudapi.cn and ssprdedicatedsbmcprodcnn.servicebus.chinacloudapi.cn. Writeback with Microsoft Entra Cloud Sync is not supported in the 21Vianet cloud, writeback with Microsoft Entra Connect is.',
    changed: null,
  },
});

import { defineObservation } from '../define-check.ts';

export const proxySetForService = defineObservation({
  id: 'proxy-set-for-service',
  asks: 'technician',
  texts: {
    holds: 'The proxy is configured for the sync service, or none is needed.',
    fails: 'The sync service does not use the mandatory proxy.',
    look: 'netsh winhttp show proxy; look for defaultProxy in machine.config (Framework64)',
    ask: {
      question: 'If a proxy is mandatory, is it set in machine.config for the sync service?',
      holds: 'It is set, or there is no proxy',
      fails: 'It is not set, or it answers 407',
    },
  },
});

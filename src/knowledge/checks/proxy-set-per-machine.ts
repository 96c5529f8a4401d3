import { defineObservation } from '../define-check.ts';

export const proxySetPerMachine = defineObservation({
  id: 'proxy-set-per-machine',
  asks: 'technician',
  texts: {
    holds: 'Before sign-in the device needs no proxy, or one set per machine that asks for no credentials.',
    fails: 'The proxy of the device is set per user or asks for credentials, so nothing gets out before sign-in.',
    look: "Get-ItemProperty 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings' ProxySettingsPerUser (0 means per machine); netsh winhttp show proxy",
    ask: {
      question: 'Does the device get along without a per-user proxy and without proxy credentials before sign-in?',
      holds: 'Yes, no proxy or one per machine',
      fails: 'No, per user or with credentials',
    },
  },
});

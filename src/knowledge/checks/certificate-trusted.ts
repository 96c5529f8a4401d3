import { defineObservation } from '../define-check.ts';

export const certificateTrusted = defineObservation({
  id: 'certificate-trusted',
  asks: 'technician',
  texts: {
    holds: 'The server trusts the certificate of the endpoint.',
    fails: 'The server does not trust the certificate (event 31034, remote certificate invalid).',
    look: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='PasswordResetService';Id=31034} -MaxEvents 5",
    ask: { question: 'Does event 31034 say that the remote certificate is invalid?', holds: 'No', fails: 'Yes' },
  },
});

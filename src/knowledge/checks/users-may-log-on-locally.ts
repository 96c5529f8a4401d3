import { defineObservation } from '../define-check.ts';

export const usersMayLogOnLocally = defineObservation({
  id: 'users-may-log-on-locally',
  asks: 'technician',
  texts: {
    holds: 'Ordinary users, the temporary local account included, may log on locally.',
    fails:
      'Ordinary users may not log on locally on the device, so the temporary account behind the reset page gets no session.',
    look: 'secedit /export /areas USER_RIGHTS /cfg rights.inf: SeInteractiveLogonRight must name *S-1-5-32-545 (Users), SeDenyInteractiveLogonRight must not name *S-1-5-113 (local accounts)',
    ask: {
      question: "Does 'Allow log on locally' on the device name Users, and 'Deny log on locally' no local accounts?",
      holds: 'Yes',
      fails: 'No',
    },
  },
});

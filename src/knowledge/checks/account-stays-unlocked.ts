import { defineObservation } from '../define-check.ts';

export const accountStaysUnlocked = defineObservation({
  id: 'account-stays-unlocked',
  asks: 'anyone',
  texts: {
    holds: 'The account does not lock again by itself.',
    fails: 'The account locks again and again although nobody types a wrong password.',
    look: "Get-WinEvent -ComputerName (Get-ADDomain).PDCEmulator -FilterHashtable @{LogName='Security';Id=4740}; read Caller Computer Name",
    ask: {
      question: 'Does the account lock again soon after each unlock, although nobody types a wrong password?',
      holds: 'No',
      fails: 'Yes, again and again',
    },
  },
});

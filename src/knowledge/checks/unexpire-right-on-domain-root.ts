import { defineObservation } from '../define-check.ts';

export const unexpireRightOnDomainRoot = defineObservation({
  id: 'unexpire-right-on-domain-root',
  asks: 'technician',
  texts: {
    holds: 'The account that writes passwords holds Unexpire Password on the domain root.',
    fails: 'The account that writes passwords lacks Unexpire Password on the domain root.',
    look: "dsacls '<domain root DN>' and look for Unexpire Password",
    ask: {
      question:
        "Does the root of this person's domain grant Unexpire Password to the connector account or the gMSA, directly or through Authenticated Users?",
      holds: 'Yes',
      fails: 'No',
    },
  },
});

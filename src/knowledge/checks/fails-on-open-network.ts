import { defineObservation } from '../define-check.ts';

export const failsOnOpenNetwork = defineObservation({
  id: 'fails-on-open-network',
  asks: 'anyone',
  texts: {
    holds: 'On another network the reset at the sign-in screen fails as well.',
    fails: "On another network, without the company's proxy, the reset at the sign-in screen works.",
    ask: {
      question: "Does the reset at the sign-in screen fail on another network too, at home or on a phone's hotspot?",
      holds: 'Yes, there too',
      fails: 'No, it works there',
    },
  },
});

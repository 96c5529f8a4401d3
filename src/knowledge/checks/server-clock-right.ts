import { defineObservation } from '../define-check.ts';

export const serverClockRight = defineObservation({
  id: 'server-clock-right',
  asks: 'technician',
  texts: {
    holds: "The server's clock is right.",
    fails: "The server's clock is off by minutes.",
    look: 'w32tm /query /status',
    ask: {
      question: 'Is the clock of the Entra Connect server right?',
      holds: 'It is right',
      fails: 'It is off by minutes',
    },
  },
});

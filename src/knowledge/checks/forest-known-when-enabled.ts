import { defineObservation } from '../define-check.ts';

export const forestKnownWhenEnabled = defineObservation({
  id: 'forest-known-when-enabled',
  asks: 'technician',
  texts: {
    holds: 'The forest was already connected when writeback was enabled.',
    fails: 'The forest was added after writeback was enabled.',
    ask: { question: 'Was this forest connected after writeback had been enabled?', holds: 'No', fails: 'Yes' },
  },
});

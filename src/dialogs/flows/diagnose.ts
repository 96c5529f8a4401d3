import { defineFlow } from '../engine/define-flow.ts';

/** Why did this person's reset fail? Find the person, look, and ask the one question that decides. */
export const diagnose = defineFlow({
  id: 'diagnose',
  start: 'find-person',
  steps: {
    'find-person': {
      kind: 'do',
      action: 'find-person',
      outcomes: { found: 'look', several: 'choose-person', unknown: 'ask-person', refused: 'end', failed: 'end' },
    },
    'ask-person': {
      kind: 'ask',
      about: 'person',
      answers: { known: 'find-person', other: 'find-person', none: 'end' },
    },
    'choose-person': {
      kind: 'ask',
      about: 'candidates',
      answers: { known: 'look', other: 'find-person', none: 'find-person' },
    },
    look: {
      kind: 'do',
      action: 'diagnose',
      outcomes: { open: 'ask-deciding', closed: 'end', failed: 'end' },
    },
    'ask-deciding': {
      kind: 'ask',
      about: 'check',
      answers: { known: 'reconsider', other: 'reconsider', none: 'reconsider' },
    },
    reconsider: {
      kind: 'do',
      action: 'reconsider',
      outcomes: { open: 'ask-deciding', closed: 'end', failed: 'end' },
    },
  },
});

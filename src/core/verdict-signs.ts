/** Signs of a verdict, the same in a card, in plain lines and in a terminal; never colour alone. */
export const verdictSigns = {
  step: { done: '✓', 'stopped-here': '✗', 'not-reached': '·' },
  /** Keys of the texts that say what a step's sign means. */
  stepText: { done: 'label.done', 'stopped-here': 'label.stopped', 'not-reached': 'label.not-reached' },
  strength: { strong: '●●●', medium: '●●○', weak: '●○○' },
} as const;

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { replay } from './replay.ts';

const sayings = fc.constantFrom(
  ...[
    "anna berg can't reset",
    'camille',
    "pourquoi zoé n'arrive pas ?",
    'min återställning',
    'no, I mean Lars',
    'help',
  ],
  ...['1', '2', 'the second one', 'yes', 'nej', 'vet inte', 'neither', 'cancel', 'repeat', 'på svenska', 'in English'],
  ...['How does password writeback work?', 'Which ports does writeback use?', 'How are errors counted worldwide?'],
  ...['SSPR_0029', 'my password is Sommar2026!', 'wrong person', 'nobody.here@contoso.example', 'merci', '😭', 'quux'],
);
const moves = fc.oneof(
  { weight: 6, arbitrary: sayings.map((say) => ({ say, expect: [] })) },
  {
    weight: 1,
    arbitrary: fc.record({
      forge: fc.record({
        questionId: fc.constantFrom('id-1', 'id-2', 'id-3', 'articles', 'look-offer'),
        choice: fc.constantFrom('holds', 'none', 'ports', 'look'),
      }),
      expect: fc.constant([]),
    }),
  },
);

it('answers every turn of any conversation and always comes to rest', async () => {
  const stories = fc.array(moves, { minLength: 1, maxLength: 10 });

  await fc.assert(
    fc.asyncProperty(fc.constantFrom('hugo', 'anna'), stories, async (as, exchanges) => {
      const { said } = await replay({ title: 'any', as, locale: 'en', reads: 'descriptions', exchanges });

      expect(said.filter((messages) => messages.length === 0)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvidence } from '../../../src/diagnosis/evidence/parse-evidence.ts';
import { createLanguageDetector } from '../../../src/dialogs/understand/detect-language.ts';
import { understand } from '../../../src/dialogs/understand/understand.ts';
import { loadModels } from '../../../src/load-models.ts';
import { pastes } from './pastes.ts';

const detect = await createLanguageDetector();
const models = await loadModels();
const megabyte = 1_048_576;
const fill = (piece: string) => piece.repeat(Math.ceil(megabyte / piece.length)).slice(0, megabyte);
/** Far above what it takes, far below what anything but linear work would take. */
const enoughMs = 10_000;

const log = fill(`${pastes[0]?.text}\n\n`);

describe('a megabyte', () => {
  it.each([
    ['events', log],
    ['events on one line', log.replaceAll('\n', ' ')],
    ['one letter', fill('a')],
    ['one digit', fill('1')],
    ['spaces behind a label', `code ${' '.repeat(megabyte)}1`],
    ['labels of secrets', fill('password is ')],
    ['line ends', '\n'.repeat(megabyte)],
    ['rules of tables', fill('-----\n')],
    ['beginnings of elements', fill('<Event ')],
    ['an endless address', `${fill('a.')}@`],
    ['names of places', fill('CN=a,')],
    ['words of the error page', fill('reset password organisation connectivity ')],
    ['misread accents', fill('Ã©Â')],
    ['two bytes in each sign', fill('䕶敮瑉')],
    ['zeros', fill('E\0v\0')],
    ['keys without values', fill('a : \n')],
    ['backslashes', fill('a\\')],
    ['emoji', fill('😭')],
  ])('of %s is understood in time in proportion to it', (_, text) => {
    const startedAt = performance.now();

    const { said, codes } = understand(text, { prior: 'en', detect, models });

    const stored = JSON.stringify({ said, codes });
    expect({ isFast: performance.now() - startedAt < enoughMs, isSmall: stored.length < 40_000 }).toEqual({
      isFast: true,
      isSmall: true,
    });
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    ...pastes.map(({ text }) => text),
    'hr=',
    'SSPR_',
    '<EventID>',
    'TrackingId: ',
    '0x8',
    ' : ',
    '\n',
    '\0',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('any text', () => {
  it('is parsed without an exception, into bounded quotes, the same way each time', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');

        const parsed = parseEvidence(text);

        expect(parsed.clues.every(({ quote }) => quote.length <= 200 && !quote.includes('\n'))).toBe(true);
        expect(parseEvidence(text)).toEqual(parsed);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps no sign-in name and no secret in what is stored of it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), fc.nat(9), (pieces, at) => {
        const told = 'UserPrincipalName: ada.berg@contoso.example, password: Sommar2026!';
        const text = pieces.toSpliced(at, 0, `\n${told} 33004\n`).join('');

        const { said } = understand(text, { prior: 'en', detect, models });

        expect(JSON.stringify(said)).not.toMatch(/ada\.berg|Sommar2026/);
      }),
      { numRuns: 200 },
    );
  });
});

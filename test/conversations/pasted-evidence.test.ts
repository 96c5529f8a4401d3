import { expect, it } from 'vitest';
import { replay } from './replay.ts';

it('keeps no person, machine or secret of a pasted log in the journal', async () => {
  const say =
    'Anna Berg cannot reset\n\nEvent ID: 33004\nComputer: AADC01.contoso.local\nUserPrincipalName: bo.ek@contoso.example, CONTOSO\\MSOL_ab12, password: Sommar2026!, hr=80230626';

  const { journal, said } = await replay({
    title: 'a log with everything in it',
    as: 'hugo',
    locale: 'en',
    exchanges: [{ say, expect: [] }],
  });

  expect(journal.find(({ kind }) => kind === 'question')?.details).toEqual({ codes: ['33004', 'hr=80230626'] });
  expect(said[0]?.[0]).toMatch(/^en warning: It looks as if you typed a password/);
  expect(JSON.stringify(journal)).not.toMatch(/bo\.ek|AADC01|MSOL_ab|Sommar/);
});

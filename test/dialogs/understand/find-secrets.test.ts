import { describe, expect, it } from 'vitest';
import { findSecrets, redacted } from '../../../src/dialogs/understand/find-secrets.ts';

describe('a typed secret', () => {
  it.each([
    ['my password is Sommar2026!', 'Sommar2026!'],
    ['mdp: Azerty123', 'Azerty123'],
    ['lösenordet är hej123', 'hej123'],
    ['code 483920', '483920'],
    ['the code is 483 920', '483 920'],
    ["mon mot de passe c'est Soleil75", 'Soleil75'],
    ['mon mot de passe c’est azerty', 'azerty'],
    ['mon mdp est "toto titi tata"', 'toto titi tata'],
    ['password is “hunter2”', 'hunter2'],
    ["my pwd is 'hunter2' and it fails", 'hunter2'],
    ['mot de passe « Soleil75 »', 'Soleil75'],
    ['lösenordet till kontot är Kalle123', 'Kalle123'],
    ['my password was changed to Kalle123', 'Kalle123'],
    ['tillfälligt lösenord Valkommen1', 'Valkommen1'],
    ['mot de passe temporaire Bienvenue1!', 'Bienvenue1!'],
    ['the password he uses is Sommar2026', 'Sommar2026'],
    ['password → Sommar2026', 'Sommar2026'],
    ['Password - Sommar2026', 'Sommar2026'],
    ['user: anna pwd: hello123', 'hello123'],
    ['I typed Tr0ub4dor&3 and it was refused', 'Tr0ub4dor&3'],
    ['my new one is Winter2026', 'Winter2026'],
    ['i tried Winter2026 and Winter2027 as password', 'Winter2027'],
    ['mitt nya är Hemligt99!', 'Hemligt99!'],
    ['P@ssw0rd', 'P@ssw0rd'],
    ['temporary access pass: Kx7#mPq2', 'Kx7#mPq2'],
    ['koden är 123456', '123456'],
    ['otp 123456', '123456'],
    ['mon code pin est le 4821', '4821'],
    ['PIN code: 0000', '0000'],
    ['PASSWORD IS SOMMAR2026', 'SOMMAR2026'],
    ['my password: summertime', 'summertime'],
    ['{"newPassword": "Kx7mPq2z99"} fails', 'Kx7mPq2z99'],
    ['{\\"password\\":\\"Tr4nsit-Blue\\"}', 'Tr4nsit-Blue'],
    ['{"password":"bluewhale"}', 'bluewhale'],
    ['temporaryAccessPass : wX2z=T9k', 'wX2z=T9k'],
    ['mitt tillfälliga åtkomstpass är 9vTq24kX', '9vTq24kX'],
    ['<input type="password" name="p" value="Zq8vvT11">', 'Zq8vvT11'],
    ['https://emma:Zq8vvT11@portal.contoso.example', 'Zq8vvT11'],
    ['Bearer eyJ0eXAiOiJKV1QiLCJhbGciOi.eyJhdWQiOiJodHRwczov.c2lnbmF0dXJl', 'c2lnbmF0dXJl'],
  ])('is taken out of "%s", with a warning', (text, secret) => {
    const { safeText, foundSecret } = findSecrets(text);

    expect({ foundSecret, isGone: !safeText.includes(secret), marked: safeText.includes(redacted) }).toEqual({
      foundSecret: true,
      isGone: true,
      marked: true,
    });
  });

  it('leaves the rest of the message as it was', () => {
    const { safeText } = findSecrets('anna: my pwd is hunter2, and code 483920. It fails!');

    expect(safeText).toBe(`anna: my pwd is ${redacted}, and code ${redacted}. It fails!`);
  });
});

describe('no secret', () => {
  it.each([
    'mot de passe refusé',
    '{"password":null,"forceChangePasswordNextSignIn":true}',
    'LastPassword : 2026-11-20',
    '"resetPassword": "failed"',
    'reset your password</p><script>alert(1)</script>',
    'mot de passe : refusé',
    'lösenordet är fel',
    'lösenordet har gått ut 2026-11-20',
    'password is expired 33004',
    'password is wrong!',
    "My password isn't accepted!",
    'password last changed 2026-11-20T10:00:00Z',
    'password reset failed at 09:41',
    'password was changed 3 times',
    'password policy min. 12 characters',
    'password for anna.berg2@contoso.example is refused',
    'password writeback is not enabled',
    'password must contain Uppercase1',
    'the new password is the same as the old one',
    'Password: how do I change it',
    'mot de passe: erreur SSPR_0029',
    'le mot de passe est expiré depuis 3 jours',
    'le code est SSPR_0030',
    'code: AADSTS50053',
    'error code 33008',
    "code d'erreur 6329",
    'error code is 483920',
    'felkod 33004',
    'error code 0x80070005',
    'SSPR_0029 correlation id 3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'verification code never came',
    'ticket INC0012345',
    'room 483920',
    'password is ******',
    'password hash sync Event 611',
    'Password: Anna Berg cannot reset',
    'reset password - Priya Nair (IT)',
    'mot de passe : Camille est bloquée',
  ])('is seen in "%s"', (text) => {
    const searched = findSecrets(text);

    expect(searched).toEqual({ safeText: text, foundSecret: false });
  });
});

it('takes a word without a meaning out of sight, but raises no alarm', () => {
  const searched = findSecrets('password is hunter');

  expect(searched).toEqual({ safeText: `password is ${redacted}`, foundSecret: false });
});

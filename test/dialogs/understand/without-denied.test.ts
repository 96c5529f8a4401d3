import { describe, expect, it } from 'vitest';
import { withoutDenied, withoutDeniedCodes } from '../../../src/dialogs/understand/without-denied.ts';

describe('what is denied', () => {
  it.each([
    ["it isn't locked, she cannot sign in", ', she cannot sign in'],
    ['the account is no longer disabled but the page refuses', ' but the page refuses'],
    ["le compte n'est pas verrouillé, la page refuse", ', la page refuse'],
    ["rien n'est bloqué et pourtant ça échoue", ' et pourtant ça échoue'],
    ['kontot är inte låst men sidan nekar', ' men sidan nekar'],
    ['TLS 1.2 saknas inte', ''],
  ])('describes nothing: %s', (text, rest) => {
    expect(withoutDenied(text)).toBe(rest);
  });

  it.each([
    'the reset does not work, the account is locked',
    'it is not enabled',
    'my password is not accepted',
    'ça ne marche plus, compte verrouillé',
    'il ne peut pas se connecter',
    'kan inte logga in, låst konto',
    'lösenordet accepteras inte',
  ])('is nothing in "%s"', (text) => {
    expect(withoutDenied(text)).toBe(text);
  });
});

describe('a denied code', () => {
  it.each([
    ['it is not 33004, I get 33008', 'it is not , I get 33008'],
    ['I do not get SSPR_0029', 'I do not get '],
    ["ce n'est pas le code SSPR_0029", "ce n'est pas le code "],
    ['det är inte felkod 33008', 'det är inte felkod '],
  ])('counts for nothing: %s', (text, rest) => {
    expect(withoutDeniedCodes(text)).toBe(rest);
  });

  it.each(['cannot reset: SSPR_0029', 'kan inte återställa, 33004', 'ça ne marche pas : SSPR_0030'])(
    'is none in "%s"',
    (text) => {
      expect(withoutDeniedCodes(text)).toBe(text);
    },
  );
});

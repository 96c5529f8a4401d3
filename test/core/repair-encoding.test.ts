import { describe, expect, it } from 'vitest';
import { repairEncoding } from '../../src/core/repair-encoding.ts';

const text = 'Événement 33004 : réinitialisation refusée';
const plain = 'EventID 33004 refused by the domain ';
const bytes = new TextEncoder().encode(text);

describe('a misread text is read again', () => {
  it.each([
    ['as it is', text, text],
    ['with a mark at its beginning', `\ufeff${text}`, text],
    ['UTF-16 as bytes', `ÿþ${[...text].map((sign) => `${sign}\0`).join('')}`, text],
    ['UTF-8 as Latin-1', String.fromCharCode(...bytes), text],
    ['UTF-8 as Latin-1, twice', String.fromCharCode(...new TextEncoder().encode(String.fromCharCode(...bytes))), text],
    ['two bytes as one sign', pairs(plain), plain],
    ['UTF-16 the wrong way round', swapped(plain), plain],
    ['in wide letters', 'ＳＳＰＲ＿００２９ ｈｒ＝80230626', 'SSPR_0029 hr=80230626'],
    ['in Chinese', '密码重置失败，请联系管理员', '密码重置失败，请联系管理员'],
  ])('%s', (_, misread, expected) => {
    expect(repairEncoding(misread)).toBe(expected);
  });
});

function pairs(letters: string): string {
  return letters.replace(/../gs, ([low = '', high = '']) =>
    String.fromCharCode(low.charCodeAt(0) + (high.charCodeAt(0) << 8)),
  );
}

function swapped(letters: string): string {
  return letters.replace(/./gs, (sign) => String.fromCharCode(sign.charCodeAt(0) << 8));
}

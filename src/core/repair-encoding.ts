import { repairMojibake } from './repair-mojibake.ts';

/** Enough of a text to tell how it was misread. */
const sampleLength = 4_000;

/** A pasted text as it was meant: UTF-16 that was read as bytes or the wrong way round, UTF-8 read as something else. */
export function repairEncoding(text: string): string {
  const unmarked = narrow(text).replace(/^(?:\ufeff|\ufffe|ÿþ|þÿ|ï»¿)+/u, '');
  const repaired = repairMojibake(joined(unmarked));
  // What went through two programs was misread twice.
  return repairMojibake(repaired);
}

/** `ＳＳＰＲ＿００２９`: how Latin letters come out of an East Asian keyboard. */
function narrow(text: string): string {
  return text.replace(/[\uff10-\uff19\uff1d\uff21-\uff3a\uff3f\uff41-\uff5a]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

function joined(text: string): string {
  const sample = text.slice(0, sampleLength);
  if (share(sample, (code) => code === 0) > 0.2) return text.replaceAll('\0', '');
  if (share(sample, (code) => code > 0xff && (code & 0xff) === 0) > 0.6) return unpacked(text, (code) => [code >> 8]);
  if (share(sample, isTwoLetters) > 0.8) return unpacked(text, (code) => [code & 0xff, code >> 8]);
  return text;
}

function isTwoLetters(code: number): boolean {
  return isPlain(code & 0xff) && isPlain(code >> 8);
}

function isPlain(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function share(sample: string, holds: (code: number) => boolean): number {
  let count = 0;
  for (let index = 0; index < sample.length; index += 1) if (holds(sample.charCodeAt(index))) count += 1;
  return sample.length === 0 ? 0 : count / sample.length;
}

function unpacked(text: string, bytesOf: (code: number) => readonly number[]): string {
  const parts: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    parts.push(code <= 0xff ? text.charAt(index) : String.fromCharCode(...bytesOf(code)));
  }
  return parts.join('');
}

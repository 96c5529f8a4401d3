import { createHash } from 'node:crypto';

const hashOf = (text: string): Buffer => createHash('sha1').update(text, 'utf8').digest();

/** A uuid made from a name, shaped like version 5: the same name has the same id for ever. */
export function stableId(...names: readonly string[]): string {
  const bytes = hashOf(`sspr-simulator/${names.join('/')}`).subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A number from 0 up to, not including, 1 that depends on the name alone. */
export const stableFraction = (...names: readonly string[]): number =>
  hashOf(names.join('/')).readUInt32BE(0) / 2 ** 32;

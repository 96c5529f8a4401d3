import { crc32 } from 'node:zlib';

export interface ZipEntry {
  /** With forward slashes; no leading slash. */
  readonly name: string;
  readonly data: Uint8Array;
}

// 1 January 1980, the earliest moment that the format knows: the same content gives the same bytes on every day.
const dosDate = 0x0021;
const dosTime = 0;
const versionNeeded = 20;
const namesAreUtf8 = 0x0800;
const stored = 0;

const localSignature = 0x04034b50;
const centralSignature = 0x02014b50;
const endSignature = 0x06054b50;
const localSize = 30;
const centralSize = 46;
const endSize = 22;

/**
 * A zip file with its entries in the given order, not compressed: an app package is a few kilobytes of which the
 * icons are compressed already, and the bytes then do not depend on the version of zlib.
 * The format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function createZip(entries: readonly ZipEntry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const nameBytes = Buffer.from(name, 'utf8');
    const common = commonFields(nameBytes, data);
    const local = Buffer.concat([localHeader(common), nameBytes, data]);
    locals.push(local);
    centrals.push(Buffer.concat([centralHeader(common, offset), nameBytes]));
    offset += local.length;
  }
  const central = Buffer.concat(centrals);
  return Buffer.concat([...locals, central, endRecord(entries.length, central.length, offset)]);
}

/** The 26 bytes that the local and the central header share. */
function commonFields(nameBytes: Buffer, data: Uint8Array): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(versionNeeded, 0);
  fields.writeUInt16LE(namesAreUtf8, 2);
  fields.writeUInt16LE(stored, 4);
  fields.writeUInt16LE(dosTime, 6);
  fields.writeUInt16LE(dosDate, 8);
  fields.writeUInt32LE(crc32(data), 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(data.length, 18);
  fields.writeUInt16LE(nameBytes.length, 22);
  return fields;
}

function localHeader(common: Buffer): Buffer {
  const header = Buffer.alloc(localSize);
  header.writeUInt32LE(localSignature, 0);
  common.copy(header, 4);
  return header;
}

function centralHeader(common: Buffer, offset: number): Buffer {
  const header = Buffer.alloc(centralSize);
  header.writeUInt32LE(centralSignature, 0);
  header.writeUInt16LE(versionNeeded, 4);
  common.copy(header, 6);
  header.writeUInt32LE(offset, 42);
  return header;
}

function endRecord(count: number, centralLength: number, centralOffset: number): Buffer {
  const record = Buffer.alloc(endSize);
  record.writeUInt32LE(endSignature, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(centralLength, 12);
  record.writeUInt32LE(centralOffset, 16);
  return record;
}

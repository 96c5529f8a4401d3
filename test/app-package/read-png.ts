import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixel: (x: number, y: number) => Pixel;
}

export interface Pixel {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const channelsOfColourType: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads what a browser writes: 8 bits a channel, with or without transparency, not interlaced. */
export function readPng(bytes: Buffer): Picture {
  const header = bytes.subarray(16, 29);
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const channels = channelsOfColourType[header[9] ?? 0];
  if (header[8] !== 8 || channels === undefined) throw new Error('not a kind of PNG that this reads');
  const rows = unfilter(inflateSync(imageData(bytes)), width * channels, channels);
  const pixel = (x: number, y: number): Pixel => {
    const [red = 0, green = 0, blue = 0, alpha = 255] = rows[y]?.subarray(x * channels, (x + 1) * channels) ?? [];
    return { red, green, blue, alpha };
  };
  return { width, height, pixel };
}

function imageData(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** The five filters of a row: https://www.w3.org/TR/png/#9Filters */
function unfilter(raw: Buffer, rowLength: number, channels: number): readonly Uint8Array[] {
  const rows: Uint8Array[] = [];
  for (let start = 0; start < raw.length; start += rowLength + 1) {
    const filter = raw[start];
    const above = rows.at(-1);
    const row = new Uint8Array(rowLength);
    for (let index = 0; index < rowLength; index += 1) {
      const left = row[index - channels] ?? 0;
      const up = above?.[index] ?? 0;
      const corner = (index < channels ? 0 : above?.[index - channels]) ?? 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      row[index] = (raw[start + 1 + index] ?? 0) + guess;
    }
    rows.push(row);
  }
  return rows;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

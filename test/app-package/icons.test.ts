import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../support/source-files.ts';
import { type Picture, type Pixel, readPng } from './read-png.ts';

// The rules of the two icons: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/apps-package
const folder = resolve(projectRoot, 'appPackage');
const color = readPng(readFileSync(resolve(folder, 'color.png')));
const outline = readPng(readFileSync(resolve(folder, 'outline.png')));
const manifest = JSON.parse(readFileSync(resolve(folder, 'manifest.json'), 'utf8'));

interface Placed extends Pixel {
  readonly x: number;
  readonly y: number;
}

function pixelsOf({ width, height, pixel }: Picture): readonly Placed[] {
  return Array.from({ length: width * height }, (_, index) => {
    const [x, y] = [index % width, Math.floor(index / width)];
    return { x, y, ...pixel(x, y) };
  });
}

/** `#0C5C72` */
function hexOf({ red, green, blue }: Pixel): string {
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

describe('the color icon', () => {
  const background = manifest.accentColor.toUpperCase();

  it('is 192 by 192 and opaque to its corners', () => {
    const clear = pixelsOf(color).filter(({ alpha }) => alpha !== 255);

    expect({ width: color.width, height: color.height, clear }).toEqual({ width: 192, height: 192, clear: [] });
  });

  it('stands on the accent color and keeps the symbol inside the middle that Teams never cuts', () => {
    const outside = pixelsOf(color).filter(({ x, y }) => x < 48 || x >= 144 || y < 48 || y >= 144);

    expect([...new Set(outside.map(hexOf))]).toEqual([background]);
  });

  it('has a symbol that fills this middle', () => {
    const symbol = pixelsOf(color).filter((pixel) => hexOf(pixel) !== background);
    const [xs, ys] = [symbol.map(({ x }) => x), symbol.map(({ y }) => y)];

    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(88);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(88);
  });
});

describe('the outline icon', () => {
  it('is 32 by 32, without padding', () => {
    const drawn = pixelsOf(outline).filter(({ alpha }) => alpha > 0);
    const [xs, ys] = [drawn.map(({ x }) => x), drawn.map(({ y }) => y)];

    expect({ width: outline.width, height: outline.height }).toEqual({ width: 32, height: 32 });
    expect([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]).toEqual([0, 31, 0, 30]);
  });

  it('is white on nothing', () => {
    const drawn = pixelsOf(outline).filter(({ alpha }) => alpha > 0);

    expect([...new Set(drawn.map(hexOf))]).toEqual(['#FFFFFF']);
    expect(drawn.length).toBeLessThan((32 * 32) / 2);
  });
});

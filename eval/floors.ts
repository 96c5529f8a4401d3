import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { type CaseSetId, caseSets } from './case-sets.ts';
import type { Rates } from './rates-of.ts';

export type Floors = Readonly<Record<CaseSetId, Rates>>;

const floorsFile = new URL('floors.json', import.meta.url);
const rates = z.record(z.string(), z.number().min(0).max(1));
const floorsShape = z.object({ frozen: rates, own: rates });

/** The figures that fell, or that are no longer measured, in words. */
export function fallenBelow(floors: Rates, measured: Rates): readonly string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const rate = measured[name] ?? Number.NaN;
    return rate >= floor ? [] : [`${name} is ${rate.toFixed(4)}, its floor ${floor}`];
  });
}

/** Each floor where it is or higher, never lower; a figure without one gets its first. */
export function raiseFloors(floors: Rates, measured: Rates): Rates {
  const names = [...new Set([...Object.keys(measured), ...Object.keys(floors)])];
  return Object.fromEntries(
    names.map((name) => [name, Math.max(floors[name] ?? 0, roundedDown(name, measured[name] ?? 0))]),
  );
}

/** One case less is seen; calibration also moves when other figures get better, and gets a hundredth of room. */
function roundedDown(name: string, rate: number): number {
  const steps = name === 'calibration' ? 100 : 1000;
  return Math.floor(rate * steps) / steps;
}

export function readFloors(): Floors {
  return floorsShape.parse(JSON.parse(readFileSync(floorsFile, 'utf8')));
}

export function writeFloors(floors: Floors): void {
  const ordered = Object.fromEntries(caseSets.map(({ id }) => [id, floors[id]]));
  writeFileSync(floorsFile, `${JSON.stringify(ordered, null, 2)}\n`);
}

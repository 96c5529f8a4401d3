/** One number that is tracked, and what it should be. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly target: number;
  /** Which side of the target is good; the target itself is good. */
  readonly better: 'lower' | 'higher';
}

export interface Measured {
  readonly value: number;
  /** The same unit of work without our code, where there is such a thing. */
  readonly baseline: number | null;
}

/** A measurement that gives one or more figures. It is honest about what it cannot measure: it throws. */
export interface Bench<Name extends string = string> {
  readonly name: string;
  /** What is measured, under which conditions, in one sentence. */
  readonly what: string;
  readonly figures: readonly (Figure & { readonly name: Name })[];
  measure(): Promise<Readonly<Record<Name, Measured>>>;
}

export function defineBench<const Name extends string>(bench: Bench<Name>): Bench<Name> {
  return bench;
}

export interface Result {
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number | null;
  /** Value as a multiple of the baseline. */
  readonly ratio: number | null;
  readonly target: number;
  readonly meets: boolean;
}

export function resultOf({ name, unit, target, better }: Figure, { value, baseline }: Measured): Result {
  if (!Number.isFinite(value)) throw new Error(`${name} came out as ${value}`);
  const meets = better === 'lower' ? value <= target : value >= target;
  const ratio = baseline === null || baseline === 0 ? null : rounded(value / baseline);
  return {
    figure: name,
    value: rounded(value),
    unit,
    baseline: baseline === null ? null : rounded(baseline),
    ratio,
    target,
    meets,
  };
}

/** Three significant digits below 100, whole hundredths above: more would be noise. */
function rounded(value: number): number {
  return Math.abs(value) < 100 ? Number(value.toPrecision(3)) : Math.round(value * 10) / 10;
}

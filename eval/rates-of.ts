import { type Scored, score } from './score.ts';
import type { Share } from './share.ts';

/** Rates between nothing and one, of which more is better. */
export type Rates = Readonly<Record<string, number>>;

/** The figures that have floors. Latency has none: it is the machine's. Nor has the spread: it grows when one language gets better. */
export function ratesOf(scored: readonly Scored[]): Rates {
  const { calibrationError, ...figures } = score(scored);
  const { causeAt1, causeAt3, rightWhenCommitted, outcomeRight, ownerRight, languageRight, claimsWithEvidence } =
    figures;
  const shares = {
    causeAt1,
    causeAt3,
    rightWhenCommitted,
    outcomeRight,
    ownerRight,
    languageRight,
    claimsWithEvidence,
  };
  const measured = Object.entries(shares).flatMap(([name, share]) => rateOf(name, share));
  const byLanguage = Map.groupBy(scored, ({ tried }) => tried.locale.slice(0, 2));
  const ofLanguages = [...byLanguage].flatMap(([language, own]) => rateOf(`causeAt1.${language}`, score(own).causeAt1));
  const calibration = calibrationError === null ? [] : [['calibration', 1 - calibrationError] as const];
  return Object.fromEntries([...measured, ...ofLanguages, ...calibration]);
}

function rateOf(name: string, { right, of }: Share): readonly (readonly [string, number])[] {
  return of === 0 ? [] : [[name, right / of]];
}

import { languages } from '../src/core/language.ts';
import { isCauseRight, isOutcomeRight, type Scored } from './score.ts';
import { type Share, share } from './share.ts';

/** How much it matters in which language the same thing is said. */
export interface Spread {
  /** Stories that were told in every language. */
  readonly groups: number;
  readonly byLanguage: readonly (readonly [language: string, share: Share])[];
  /** Between the best and the worst language, in points; null when no story was told in all of them. */
  readonly points: number | null;
}

export interface Spreads {
  readonly causeAt1: Spread;
  readonly outcome: Spread;
}

/** The cause of diagnoses and the outcome of everything else, over the stories that exist in every language. */
export function languageSpread(scored: readonly Scored[]): Spreads {
  const isDiagnosis = ({ tried }: Scored) => tried.expect.behaviour === 'diagnose';
  return {
    causeAt1: spreadOf(scored.filter(isDiagnosis), isCauseRight),
    outcome: spreadOf(
      scored.filter((one) => !isDiagnosis(one)),
      isOutcomeRight,
    ),
  };
}

function spreadOf(scored: readonly Scored[], isGood: (one: Scored) => boolean): Spread {
  const grouped = scored.filter(({ tried }) => (tried.expect.group ?? '') !== '');
  const groups = [...Map.groupBy(grouped, ({ tried }) => tried.expect.group).values()].filter(isInEveryLanguage);
  const cases = groups.flat();
  const byLanguage = languages.map((language) => {
    const own = cases.filter((one) => languageOf(one) === language);
    return [language, share(own, isGood)] as const;
  });
  const rates = byLanguage.map(([, { right, of }]) => (100 * right) / of);
  const points = groups.length === 0 ? null : Math.max(...rates) - Math.min(...rates);
  return { groups: groups.length, byLanguage, points };
}

function isInEveryLanguage(group: readonly Scored[]): boolean {
  return languages.every((language) => group.some((one) => languageOf(one) === language));
}

function languageOf({ tried }: Scored): string {
  return tried.locale.slice(0, 2);
}

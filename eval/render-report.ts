import { languageSpread, type Spread } from './language-spread.ts';
import { type Figures, isCauseRight, isLanguageRight, isOutcomeRight, type Scored, score } from './score.ts';
import { type Share, share } from './share.ts';
import { wilsonInterval } from './wilson-interval.ts';

/** The figures by language, role and determinability, what languages and claims come to, and what failed. */
export function renderReport(scored: readonly Scored[]): string {
  return [
    ...figuresTable(scored),
    '',
    ...outcomesTable(scored),
    '',
    ...spreadTable(scored),
    '',
    ...claimLines(scored),
    '',
    ...failureLines(scored),
  ].join('\n');
}

function figuresTable(scored: readonly Scored[]): readonly string[] {
  const groups: readonly (readonly [string, readonly Scored[]])[] = [
    ['all', scored],
    ...groupsBy(scored, ({ tried }) => tried.locale.slice(0, 2)),
    ...groupsBy(scored, ({ tried }) => tried.role),
    ...groupsBy(scored, ({ tried }) => tried.expect.determinable ?? 'not determinable'),
  ];
  return [
    '| | cause@1 | cause@3 | right when committed | abstained | outcome | owner | language | ECE | p50 ms | p95 ms |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...groups.map(([name, group]) => figuresRow(name, score(group))),
  ];
}

function groupsBy(scored: readonly Scored[], keyOf: (scored: Scored) => string) {
  return [...Map.groupBy(scored, keyOf)].toSorted(([a], [b]) => a.localeCompare(b));
}

function figuresRow(name: string, figures: Figures): string {
  const { causeAt1, causeAt3, rightWhenCommitted, abstained, outcomeRight, ownerRight, languageRight } = figures;
  const shares = [causeAt1, causeAt3, rightWhenCommitted, abstained, outcomeRight, ownerRight, languageRight].map(
    shareText,
  );
  const error = figures.calibrationError?.toFixed(3) ?? '–';
  return `| ${name} | ${shares.join(' | ')} | ${error} | ${figures.p50Ms} | ${figures.p95Ms} |`;
}

/** `93.2 % (191/205), 88.9–95.9`: the share, its denominator, and the interval of 95 %. */
export function shareText(measured: Share): string {
  const { right, of } = measured;
  if (of === 0) return '–';
  const { low, high } = wilsonInterval(measured);
  return `${hundredths(right / of)} % (${right}/${of}), ${hundredths(low)}–${hundredths(high)}`;
}

function hundredths(rate: number): string {
  return (100 * rate).toFixed(1);
}

function outcomesTable(scored: readonly Scored[]): readonly string[] {
  const others = scored.filter(({ tried }) => tried.expect.behaviour !== 'diagnose');
  return [
    '| expected instead of a diagnosis | outcome |',
    '|---|---|',
    ...groupsBy(others, ({ tried }) => tried.expect.behaviour).map(
      ([behaviour, group]) => `| ${behaviour} | ${shareText(share(group, isOutcomeRight))} |`,
    ),
  ];
}

function spreadTable(scored: readonly Scored[]): readonly string[] {
  const { causeAt1, outcome } = languageSpread(scored);
  return [
    '| the same stories in every language | stories | en | fr | sv | largest difference |',
    '|---|---|---|---|---|---|',
    spreadRow('cause@1', causeAt1),
    spreadRow('outcome', outcome),
  ];
}

function spreadRow(name: string, { groups, byLanguage, points }: Spread): string {
  const shares = byLanguage.map(([, own]) => shareText(own)).join(' | ');
  return `| ${name} | ${groups} | ${shares} | ${points === null ? '–' : `${points.toFixed(1)} points`} |`;
}

function claimLines(scored: readonly Scored[]): readonly string[] {
  const toTechnicians = scored.filter(({ tried, result }) => tried.role !== 'user' && result.outcome === 'diagnosis');
  const citing = share(toTechnicians, ({ result }) => result.evidence.length > 0);
  const forged = scored.flatMap(forgedLines);
  return [
    `Claims that cite existing evidence: ${shareText(score(scored).claimsWithEvidence)}.`,
    '',
    `Diagnoses told to a technician that cite any: ${shareText(citing)}.`,
    ...(forged.length === 0 ? [] : ['', ...forged]),
  ];
}

function forgedLines({ tried, claims }: Scored): readonly string[] {
  const forged = claims.filter(({ problem }) => problem !== null);
  return forged.map(({ claim, source, problem }) => `- ${tried.id}: “${claim}” (${source}): ${problem}`);
}

function failureLines(scored: readonly Scored[]): readonly string[] {
  const failed = scored.filter((one) => !isRight(one));
  return [`Failing cases: ${failed.length} of ${scored.length}.`, '', ...failed.map(failureLine)];
}

function isRight(one: Scored): boolean {
  const isDone = one.tried.expect.behaviour === 'diagnose' ? isCauseRight(one) : isOutcomeRight(one);
  return isDone && isLanguageRight(one);
}

function failureLine({ tried, result }: Scored): string {
  const [first] = result.ranked;
  const found =
    result.error ??
    `${result.outcome}: ${first === undefined ? '-' : `${first.cause} ${first.confidence}`} (${result.language})`;
  return `- ${tried.id} ${tried.locale} ${tried.role}: expected ${tried.expect.behaviour} ${tried.expect.cause}, got ${found}`;
}

import { type Figures, isOutcomeRight, rankOf, type Scored, type Share, score } from './score.ts';

/** The figures as a table, by language, role and determinability, and the cases that failed. */
export function renderReport(scored: readonly Scored[]): string {
  const groups: readonly (readonly [string, readonly Scored[]])[] = [
    ['all', scored],
    ...groupsBy(scored, ({ tried }) => tried.locale.slice(0, 2)),
    ...groupsBy(scored, ({ tried }) => tried.role),
    ...groupsBy(scored, ({ tried }) => tried.expect.determinable ?? 'not determinable'),
  ];
  return [
    '| | cause@1 | cause@3 | right when committed | abstained | outcome | owner | language | ECE | p50 ms | p95 ms |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...groups.map(([name, group]) => row(name, score(group))),
    '',
    ...failures(scored),
  ].join('\n');
}

/** The page of docs/accuracy.md. */
export function renderPage(scored: readonly Scored[]): string {
  return `# How often it is right

Made by \`npm run eval -- --report docs/accuracy.md\`: ${scored.length} whole conversations through the bot, each against a simulated tenant of its own. The cases
(\`eval/cases/frozen.jsonl\`) were written from the domain's documents by somebody who had not seen the rules, and nothing is tuned on them. A second set of our own, which may be
tuned on, is still to be written, and so are intervals of confidence. "Right when committed": of the diagnoses that named one cause. ECE: expected calibration error.

${renderReport(scored)}
`;
}

function groupsBy(scored: readonly Scored[], keyOf: (scored: Scored) => string) {
  return [...Map.groupBy(scored, keyOf)].toSorted(([a], [b]) => a.localeCompare(b));
}

function row(name: string, figures: Figures): string {
  const { causeAt1, causeAt3, rightWhenCommitted, abstained, outcomeRight, ownerRight, languageRight } = figures;
  const shares = [causeAt1, causeAt3, rightWhenCommitted, abstained, outcomeRight, ownerRight, languageRight].map(
    percent,
  );
  return `| ${name} | ${shares.join(' | ')} | ${figures.calibrationError.toFixed(3)} | ${figures.p50Ms} | ${figures.p95Ms} |`;
}

function percent({ right, of }: Share): string {
  return of === 0 ? '–' : `${((100 * right) / of).toFixed(1)} % (${right}/${of})`;
}

function failures(scored: readonly Scored[]): readonly string[] {
  const failed = scored.filter((one) =>
    one.tried.expect.behaviour === 'diagnose' ? rankOf(one) > 0 : !isOutcomeRight(one),
  );
  return failed.map(({ tried, result }) => {
    const first = result.ranked[0];
    const found =
      result.error ?? `${result.outcome}: ${first === undefined ? '-' : `${first.cause} ${first.confidence}`}`;
    return `- ${tried.id} ${tried.locale} ${tried.role}: expected ${tried.expect.behaviour} ${tried.expect.cause}, got ${found}`;
  });
}

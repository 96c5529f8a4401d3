import type { Bench, Result } from './figure.ts';

type Column = readonly [heading: string, side: 'left' | 'right'];

const resultColumns: readonly Column[] = [
  ['figure', 'left'],
  ['value', 'right'],
  ['unit', 'left'],
  ['baseline', 'right'],
  ['ratio', 'right'],
  ['target', 'right'],
  ['meets', 'left'],
];

const listColumns: readonly Column[] = [
  ['measurement', 'left'],
  ['figure', 'left'],
  ['target', 'right'],
  ['unit', 'left'],
];

/** Results as an aligned table, a line each. */
export function renderResults(results: readonly Result[]): string {
  const rows = results.map(({ figure, value, unit, baseline, ratio, target, meets }) => [
    figure,
    String(value),
    unit,
    baseline === null ? '–' : String(baseline),
    ratio === null ? '–' : `×${ratio}`,
    String(target),
    meets ? 'yes' : 'NO',
  ]);
  return renderTable(resultColumns, rows);
}

/** What could be measured, and what is hoped for. */
export function renderList(benches: readonly Bench[]): string {
  const rows = benches.flatMap(({ name, figures }) =>
    figures.map((figure) => [
      name,
      figure.name,
      `${figure.better === 'lower' ? '≤' : '≥'} ${figure.target}`,
      figure.unit,
    ]),
  );
  const words = benches.map(({ name, what }) => `${name}: ${what}`);
  return [renderTable(listColumns, rows), '', ...words].join('\n');
}

function renderTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.map(([heading]) => heading), ...rows];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, index) =>
          columns[index]?.[1] === 'right' ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import { quoteLine } from '../core/clean-text.ts';
import { isReady, type SetupLine, type SetupState } from '../core/setup-line.ts';

interface DoctorOptions {
  readonly width: number;
  readonly colour: boolean;
}

const marks = {
  ok: ['✓', 'green'],
  warning: ['!', 'yellow'],
  failed: ['✗', 'red'],
  skipped: ['·', 'dim'],
} as const satisfies Record<SetupState, readonly [string, Parameters<typeof styleText>[0]]>;

/** What was looked at, a paragraph each: what was tried, what came back, what it costs, what to do; then the verdict. */
export function renderDoctor(lines: readonly SetupLine[], options: DoctorOptions): string {
  const paragraphs = lines.map((line) => renderLine(line, options));
  return [...paragraphs, '', verdictOf(lines)].join('\n');
}

function renderLine(
  { state, isRequired, tried, found, costs, todo }: SetupLine,
  { width, colour }: DoctorOptions,
): string {
  const [mark, style] = marks[state];
  const sign = colour ? styleText(style, mark, { validateStream: false }) : mark;
  const optional = isRequired || state === 'ok' ? '' : ' (optional)';
  const more = [costs === null ? [] : `costs: ${costs}`, todo === null ? [] : `→ ${todo}`].flat();
  return [
    `${sign} ${indent(`${tried}${optional}: ${quoteLine(found)}`, 2, width)}`,
    ...more.map((text) => `    ${indent(text, 4, width)}`),
  ].join('\n');
}

function indent(text: string, columns: number, width: number): string {
  return wrapAnsi(text, Math.max(20, width - columns), { hard: true }).replaceAll('\n', `\n${' '.repeat(columns)}`);
}

function verdictOf(lines: readonly SetupLine[]): string {
  const count = (state: SetupState) => lines.filter((line) => line.state === state).length;
  const rest = count('warning') === 0 ? '' : `; ${count('warning')} to look at`;
  return isReady(lines)
    ? `Ready: everything required is in order${rest}.`
    : `Not ready: ${count('failed')} failed${rest}.`;
}

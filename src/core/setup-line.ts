export type SetupState = 'ok' | 'warning' | 'failed' | 'skipped';

/** One thing about the installation that was looked at: what was tried, what came back, what to do. */
export interface SetupLine {
  /** Stable, for machines: `token`, `permission AuditLog.Read.All`. */
  readonly id: string;
  readonly state: SetupState;
  /** Without it nobody can be helped. */
  readonly isRequired: boolean;
  readonly tried: string;
  readonly found: string;
  /** What is lost while it stays so; null when nothing is. */
  readonly costs: string | null;
  /** Null when there is nothing to do. */
  readonly todo: string | null;
}

/** True when everything that is required was seen to be in order. */
export function isReady(lines: readonly SetupLine[]): boolean {
  return lines.every(({ isRequired, state }) => !isRequired || state === 'ok' || state === 'warning');
}

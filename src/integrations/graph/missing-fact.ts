import type { AppError, AppErrorCode } from '../../core/app-error.ts';
import { type MissingFact, type MissingReason, missing } from '../../core/fact.ts';
import { permissions } from '../../core/permission.ts';

type ReadablePath = (typeof permissions)[number]['reads'][number];

/** What is read, in the words of a fact, and the documented path that decides which permission it takes. */
export interface Reading {
  readonly source: string;
  readonly path: ReadablePath;
}

const reasons: Record<AppErrorCode, MissingReason> = {
  throttled: 'throttled',
  unauthorized: 'permission',
  forbidden: 'permission',
  'not-licensed': 'licence',
  'not-found': 'not-found',
  unreachable: 'unreachable',
  'timed-out': 'timed-out',
  'invalid-answer': 'invalid-answer',
  'invalid-input': 'not-readable',
  conflict: 'unreachable',
  unavailable: 'unreachable',
};

/** Why a reading gave no fact; names permissions only where granting one would help. */
export function missingFact(error: AppError, { source, path }: Reading): MissingFact {
  const granting = permissions.filter(({ reads }) => (reads as readonly string[]).includes(path));
  const detail = error.details ?? error.message;
  return missing(reasons[error.code], source, {
    permissions: error.code === 'forbidden' ? granting.map(({ name }) => name) : [],
    detail,
  });
}

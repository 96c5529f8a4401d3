import { AppError } from '../../core/app-error.ts';

/** Why a job failed in one fixed word; the message of an error may name people, so it is left out. */
export function failureReason(error: unknown): string {
  if (error instanceof AppError) return error.code;
  return error instanceof Error && /^[\w-]{1,40}$/.test(error.name) ? error.name : 'unknown';
}

import type { z } from 'zod';
import { AppError } from '../../core/app-error.ts';

/** The body as the schema describes it; the error names the fields that did not fit, never their values. */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown, source: string): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.slice(0, 5).map(({ path, code }) => `${path.join('.') || 'body'}: ${code}`);
  throw new AppError('invalid-answer', `${source} was answered in an unknown shape`, { details: fields.join(', ') });
}

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseTenantFile, type TenantFile } from '../simulator/tenant-file.ts';
import { admin, helpdesk } from './case-cast.ts';
import { caseTenant } from './case-tenant.ts';
import type { TenantSketch } from './tenant-sketch.ts';

const list = z.array(z.string()).default([]);

const expectation = z.object({
  cause: z.string(),
  equivalent: list,
  acceptable: list,
  owner: z.string(),
  behaviour: z.string(),
  determinable: z.string().nullish(),
  group: z.string().nullish(),
});

const evalCase = z.object({
  id: z.string().min(1),
  locale: z.enum(['en-US', 'fr-FR', 'sv-SE']),
  asker: z.string().min(1),
  role: z.enum(['user', 'helpdesk', 'admin']),
  subject: z.string(),
  message: z.string(),
  tenant: z.unknown().transform((input): TenantFile => parseTenantFile(input)),
  expect: expectation.optional(),
});

/** A case of our own: the tenant in a few words, the right answer beside the question. */
const ownCase = expectation.extend({
  id: z.string().min(1),
  locale: z.enum(['en-US', 'fr-FR', 'sv-SE']),
  role: z.enum(['user', 'helpdesk', 'admin']),
  /** Cases that tell the same in several languages. */
  group: z.string().nullish(),
  message: z.string(),
  sketch: z.unknown().transform((sketch) => sketch as TenantSketch),
});

function fromOwn({ id, locale, role, message, sketch, ...expect }: z.infer<typeof ownCase>): EvalCase {
  const { tenant, subject } = caseTenant(sketch ?? {});
  const asker = { user: subject, helpdesk: helpdesk.actor, admin: admin.actor }[role].id;
  return { id, locale, role, message, asker, subject: subject.upn, tenant, expect };
}

/** One question to the bot, the tenant it is asked in, and, where it is known, the right answer. */
export type EvalCase = z.infer<typeof evalCase>;
export type Expectation = z.infer<typeof expectation>;

/** Cases of a file of JSON lines. Throws an Error that names the line that cannot be used. */
export function readCases(path: string): readonly EvalCase[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const input = JSON.parse(line) as Readonly<Record<string, unknown>>;
      return ['sketch' in input ? fromOwn(ownCase.parse(input)) : evalCase.parse(input)];
    } catch (cause) {
      const words = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
      throw new Error(`${path}, line ${index + 1}: ${words}`, { cause });
    }
  });
}

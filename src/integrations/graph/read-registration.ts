import { z } from 'zod';
import type { Registration } from '../../core/tenant-facts.ts';
import type { Asker } from './asker.ts';
import { budgetGate } from './budget-gate.ts';
import type { GraphContext } from './graph-context.ts';
import { graphPath } from './graph-path.ts';
import { parseBody } from './parse-body.ts';
import { utcTime } from './utc-time.ts';

const registrationRow = z.object({
  isAdmin: z.boolean().nullish(),
  isSsprEnabled: z.boolean(),
  isSsprRegistered: z.boolean(),
  isSsprCapable: z.boolean(),
  methodsRegistered: z.array(z.string()).nullish(),
  lastUpdatedDateTime: z.string().nullish(),
});

/** A person's row of the registration report: which reset methods they have, hours behind reality. */
export async function readRegistration(context: GraphContext, entraObjectId: string, asker: Asker) {
  const source = 'GET /reports/authenticationMethods/userRegistrationDetails/{id}';
  const path = graphPath(['reports', 'authenticationMethods', 'userRegistrationDetails', entraObjectId]);
  const gate = budgetGate(context.reportingBudget, asker);
  const answer = await context.client.get({ path, source, patience: asker.patience, gate });
  const row = parseBody(registrationRow, answer.body, source);
  return {
    isAdmin: row.isAdmin ?? false,
    isResetEnabled: row.isSsprEnabled,
    isResetRegistered: row.isSsprRegistered,
    isResetCapable: row.isSsprCapable,
    methods: row.methodsRegistered ?? [],
    updatedAt: utcTime(row.lastUpdatedDateTime) ?? context.clock.now(),
  } satisfies Registration;
}

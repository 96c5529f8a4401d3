import { z } from 'zod';
import type { GraphContext } from './graph-context.ts';
import { graphPath } from './graph-path.ts';
import { parseBody } from './parse-body.ts';
import type { Patience } from './patience.ts';

const source = 'POST /users/{id}/checkMemberGroups';
const maxGroupsPerCall = 20;

const memberGroups = z.object({ value: z.array(z.string()) });

/** Whether an account is in any of the groups, directly or through another group. */
export async function isMemberOfAny(
  context: GraphContext,
  input: { readonly entraObjectId: string; readonly groupIds: readonly string[]; readonly patience: Patience },
): Promise<boolean> {
  const path = graphPath(['users', input.entraObjectId, 'checkMemberGroups']);
  for (let index = 0; index < input.groupIds.length; index += maxGroupsPerCall) {
    const body = { groupIds: input.groupIds.slice(index, index + maxGroupsPerCall) };
    const answer = await context.client.post({ path, source, patience: input.patience, body, isRead: true });
    if (parseBody(memberGroups, answer.body, source).value.length > 0) return true;
  }
  return false;
}

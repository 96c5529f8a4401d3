import { z } from 'zod';
import type { Placement } from '../../core/person.ts';
import { sendBatch } from './batch.ts';
import type { GraphContext } from './graph-context.ts';
import { graphPath } from './graph-path.ts';
import { parseBody } from './parse-body.ts';
import type { Patience } from './patience.ts';

const source = 'GET /users/{id}';

const placementRow = z.object({
  id: z.string(),
  onPremisesDomainName: z.string().nullish(),
  onPremisesDistinguishedName: z.string().nullish(),
});

/** Where up to twenty accounts live in Active Directory; those that are gone are left out. */
export async function readPlacements(
  context: GraphContext,
  entraObjectIds: readonly string[],
  patience: Patience,
): Promise<readonly Placement[]> {
  const ids = [...new Set(entraObjectIds)].slice(0, 20);
  if (ids.length === 0) return [];
  const requests = ids.map((id) => ({
    id,
    source,
    url: graphPath(['users', id], { $select: Object.keys(placementRow.shape).join(',') }),
  }));
  const items = [...(await sendBatch({ client: context.client, patience, requests })).values()];
  const failure = items.find((item) => !item.ok && item.error.code !== 'not-found');
  // A list without some of the accounts would look like an answer about all of them.
  if (failure !== undefined && !failure.ok) throw failure.error;
  return items.filter((item) => item.ok).map(({ body }) => placementOf(body));
}

function placementOf(body: unknown): Placement {
  const row = parseBody(placementRow, body, source);
  return {
    entraObjectId: row.id,
    onPremisesDomain: row.onPremisesDomainName ?? null,
    distinguishedName: row.onPremisesDistinguishedName ?? null,
  };
}

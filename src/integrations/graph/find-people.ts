import { z } from 'zod';
import type { PersonMatch } from '../../core/person.ts';
import { type BatchItem, sendBatch } from './batch.ts';
import type { GraphContext } from './graph-context.ts';
import { graphPath } from './graph-path.ts';
import { kindOfUser } from './kind-of-user.ts';
import { odataString } from './odata-string.ts';
import { parseBody } from './parse-body.ts';
import type { Patience } from './patience.ts';

const maxMatches = 10;
const source = 'GET /users';
const fields = ['userPrincipalName', 'mail', 'displayName'] as const;

const page = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      displayName: z.string().nullish(),
      userPrincipalName: z.string(),
      userType: z.string().nullish(),
    }),
  ),
});

/** Accounts whose name, sign-in name or mail starts with the text, at most ten, each once. */
export async function findPeople(
  context: GraphContext,
  text: string,
  patience: Patience,
): Promise<readonly PersonMatch[]> {
  const start = text.trim();
  if (start === '') return [];
  const requests = fields.map((field) => ({
    id: field,
    source,
    url: graphPath(['users'], {
      $filter: `startswith(${field},${odataString(start)})`,
      $select: 'id,displayName,userPrincipalName,userType',
      $top: String(maxMatches),
    }),
  }));
  const items = [...(await sendBatch({ client: context.client, patience, requests })).values()];
  const matches = items.flatMap(matchesOf);
  const failure = items.find((item) => !item.ok);
  // "Nobody" is an answer only when every question was answered.
  if (matches.length === 0 && failure !== undefined) throw failure.error;
  return [...new Map(matches.map((match) => [match.entraObjectId, match])).values()].slice(0, maxMatches);
}

function matchesOf(item: BatchItem): readonly PersonMatch[] {
  if (!item.ok) return [];
  return parseBody(page, item.body, source).value.map((row) => ({
    entraObjectId: row.id,
    displayName: row.displayName ?? '',
    userPrincipalName: row.userPrincipalName,
    kind: kindOfUser(row),
  }));
}

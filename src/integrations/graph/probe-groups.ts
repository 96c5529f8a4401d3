import { z } from 'zod';
import { AppError } from '../../core/app-error.ts';
import type { GraphClient } from './graph-client.ts';
import { graphPath } from './graph-path.ts';
import { parseBody } from './parse-body.ts';
import type { Patience } from './patience.ts';

export type GroupProbe =
  | { readonly id: string; readonly name: string; readonly hasMembers: boolean }
  | { readonly id: string; readonly error: AppError };

interface ProbeInput {
  readonly client: GraphClient;
  readonly patience: Patience;
  readonly groupIds: readonly string[];
}

const group = z.object({ displayName: z.string().nullish() });
const members = z.object({ value: z.array(z.unknown()) });

/** Whether each group exists, and whether anybody is in it, directly or through another group. */
export function probeGroups({ groupIds, ...input }: ProbeInput): Promise<readonly GroupProbe[]> {
  return Promise.all(groupIds.map((id) => probeGroup(id, input)));
}

async function probeGroup(id: string, { client, patience }: Omit<ProbeInput, 'groupIds'>): Promise<GroupProbe> {
  const ask = (source: string, path: string) => client.get({ source, path, patience });
  try {
    const found = await ask('GET /groups/{id}', graphPath(['groups', id], { $select: 'id,displayName' }));
    const listed = await ask(
      'GET /groups/{id}/transitiveMembers',
      graphPath(['groups', id, 'transitiveMembers'], { $select: 'id', $top: '1' }),
    );
    return {
      id,
      name: parseBody(group, found.body, 'GET /groups/{id}').displayName ?? id,
      hasMembers: parseBody(members, listed.body, 'GET /groups/{id}/transitiveMembers').value.length > 0,
    };
  } catch (error) {
    if (error instanceof AppError) return { id, error };
    throw error;
  }
}

import { z } from 'zod';
import { AppError } from '../../core/app-error.ts';
import type { DirectoryRole, PersonKey } from '../../core/person.ts';
import type { PersonReading } from '../../core/ports/tenant-reader.ts';
import { sendBatch } from './batch.ts';
import { bodyOf } from './body-of.ts';
import type { GraphContext } from './graph-context.ts';
import { graphPath } from './graph-path.ts';
import { parseBody } from './parse-body.ts';
import type { Patience } from './patience.ts';
import { personFields, personOf } from './person-of.ts';
import { readFact } from './read-fact.ts';

const personReading = { source: 'GET /users/{id}', path: '/users/{id}' } as const;
const rolesReading = {
  source: 'GET /users/{id}/transitiveMemberOf/graph.directoryRole',
  path: '/users/{id}/transitiveMemberOf/graph.directoryRole',
} as const;

const rolesPage = z.object({
  value: z.array(z.object({ roleTemplateId: z.string().nullish(), displayName: z.string().nullish() })),
});

/** The account and its directory roles, in one round. */
export async function readPerson(context: GraphContext, key: PersonKey, patience: Patience): Promise<PersonReading> {
  const id = 'entraObjectId' in key ? key.entraObjectId : key.userPrincipalName;
  const roleQuery = { $select: 'id,displayName,roleTemplateId' };
  const batch = sendBatch({
    client: context.client,
    patience,
    requests: [
      { id: 'person', source: personReading.source, url: graphPath(['users', id], { $select: personFields }) },
      {
        id: 'roles',
        source: rolesReading.source,
        url: graphPath(['users', id, 'transitiveMemberOf', 'graph.directoryRole'], roleQuery),
      },
    ],
  });
  const [person, roles] = await Promise.all([
    readFact({
      ...context,
      ...personReading,
      read: async () => personOf(bodyOf(await batch, 'person'), personReading.source),
    }),
    readFact({ ...context, ...rolesReading, read: async () => rolesOf(bodyOf(await batch, 'roles')) }),
  ]);
  return { person, roles };
}

/** Without permission for roles the service lists them with empty properties instead of refusing. */
function rolesOf(body: unknown): readonly DirectoryRole[] {
  return parseBody(rolesPage, body, rolesReading.source).value.map(({ roleTemplateId, displayName }) => {
    if (roleTemplateId == null) {
      throw new AppError('forbidden', `${rolesReading.source} hid which roles they are; grant the permission`);
    }
    return { templateId: roleTemplateId, name: displayName ?? null };
  });
}

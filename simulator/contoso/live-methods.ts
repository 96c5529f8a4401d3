import { derivedMethods } from '../graph/derived-methods.ts';
import type { Resource } from '../resource.ts';
import { personFor } from './person.ts';
import { userResource } from './user-resources.ts';

/** Live methods of the person whose registration report is out of date; the report implies everybody else's. */
export function liveMethods(): Resource {
  const person = personFor('sspr-report-out-of-date');
  const methods = derivedMethods(userResource(person), { methodsRegistered: person.methods });
  return { [`/users/${person.id}/authentication/methods`]: methods };
}

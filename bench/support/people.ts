import { namedCases } from '../../simulator/contoso/named-cases.ts';
import { everybody } from '../../simulator/contoso/person.ts';
import type { Message } from '../../src/core/message.ts';

export const selfQuestion = 'Why can I not reset my password?';

/** Who stands for a cause in the simulated tenant, guests left out: they are refused before anything is read. */
export const namedMembers = namedCases.filter(({ upn }) => !upn.includes('#EXT#'));

/** Every member of the simulated tenant, those with a problem first. */
export const members: readonly { readonly id: string; readonly upn: string }[] = everybody
  .filter(({ upn }) => !upn.includes('#EXT#'))
  .map(({ id, upn }) => ({ id, upn }));

/** A verdict, or a question that leads to one; a notice is neither. */
export function isVerdict(messages: readonly Message[]): boolean {
  return messages.some(({ kind }) => kind === 'person-verdict' || kind === 'technician-verdict');
}

import type { PermissionName } from '../../core/permission.ts';
import { phraseTables } from '../../knowledge/locales/index.ts';
import { permissionCost } from './permission-cost.ts';

/** Losses beside facts. */
const withoutIt: { readonly [Name in PermissionName]?: string } = {
  'User.Read.All': 'nobody can be identified, so nobody is answered',
  'GroupMember.Read.All': 'nobody can be seen to be helpdesk, so nobody gets an answer about somebody else',
};

const causesShown = 4;

/** What is lost without a permission, as one sentence for the person who installs. */
export function stateCost(name: PermissionName): string {
  const { facts, checks, causes } = permissionCost(name);
  const names = [...new Set(facts.flatMap(factWords))];
  const shown = causes.slice(0, causesShown).join(', ');
  const more = causes.length > causesShown ? ` and ${causes.length - causesShown} more` : '';
  return [
    withoutIt[name],
    names.length === 0 ? undefined : `not read: ${names.join(', ')}`,
    names.length > 0 && checks.length === 0 ? 'no check uses it so far' : undefined,
    causes.length === 0
      ? undefined
      : `${counted(checks.length, 'check')} unknown, ${counted(causes.length, 'cause')} harder to tell apart (${shown}${more})`,
  ]
    .filter((part) => part !== undefined)
    .join('; ');
}

/** What is derived from another fact goes without saying. */
function factWords(fact: string): readonly string[] {
  if (['attempts', 'attempt', 'personEvents', 'radius', 'writeback'].includes(fact)) return [];
  const phrases: Readonly<Record<string, string>> = phraseTables.en;
  return [phrases[`fact.${fact}`] ?? `the ${fact}`];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

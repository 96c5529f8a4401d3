import type { AppError } from '../../core/app-error.ts';
import type { SetupLine } from '../../core/setup-line.ts';

type TriedGroup =
  | { readonly id: string; readonly name: string; readonly hasMembers: boolean }
  | { readonly id: string; readonly error: AppError };

/** Whether the helpdesk groups exist and have somebody in them. */
export function judgeGroups(groups: readonly TriedGroup[]): readonly SetupLine[] {
  return groups.map(judgeGroup);
}

function judgeGroup(group: TriedGroup): SetupLine {
  const line = { id: `group ${group.id}`, isRequired: true, tried: `the helpdesk group ${group.id}`, costs: null };
  const nobody = 'nobody is helpdesk through it';
  if ('error' in group) {
    const { code, message, details } = group.error;
    const todo =
      code === 'not-found'
        ? 'set HELPDESK_GROUP_IDS to object ids of groups that exist'
        : code === 'forbidden'
          ? 'grant GroupMember.Read.All, above'
          : 'run the doctor again';
    const found = code === 'not-found' ? 'does not exist' : (details ?? message);
    return { ...line, state: 'failed', found, costs: nobody, todo };
  }
  if (!group.hasMembers) {
    return {
      ...line,
      state: 'warning',
      found: `"${group.name}" is empty`,
      costs: nobody,
      todo: 'add the helpdesk to it',
    };
  }
  return { ...line, state: 'ok', found: `"${group.name}" has members`, todo: null };
}

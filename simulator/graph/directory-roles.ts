import type { Resource } from '../resource.ts';
import { stableId } from '../stable-id.ts';

/** Template ids of the directory roles that matter around passwords; the same in every tenant. */
const ROLES: readonly (readonly [templateId: string, displayName: string, description: string])[] = [
  ['62e90394-69f5-4237-9190-012177145e10', 'Global Administrator', 'Can manage every part of the directory.'],
  ['fe930be7-5e62-47db-91af-98c3a49a38b1', 'User Administrator', 'Can manage users and groups.'],
  ['729827e3-9c14-49f7-bb1b-9608f156bbb8', 'Helpdesk Administrator', 'Can reset passwords of people without a role.'],
  ['966707d0-3269-4727-9be2-8c3a10f19b9d', 'Password Administrator', 'Can reset passwords of people without a role.'],
  [
    'c4e39bd9-1100-46d3-8c65-fb160da0071f',
    'Authentication Administrator',
    'Can manage methods of people without a role.',
  ],
  ['7be44c8a-adaf-4e2a-84d6-ab2649e08a13', 'Privileged Authentication Administrator', 'Can manage methods of anybody.'],
  [
    '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2',
    'Hybrid Identity Administrator',
    'Can manage synchronisation and federation.',
  ],
  ['194ae4cb-b126-40b2-bd5b-6091b380977d', 'Security Administrator', 'Can manage security settings.'],
  ['f2ef992c-3afb-46b9-b7cf-a126ee74c451', 'Global Reader', 'Can read everything a Global Administrator can.'],
];

/** The directory role of a template id. Without permission to read roles Graph gives the id and leaves the rest null. */
export function roleResource(templateId: string, maySeeNames: boolean): Resource {
  const [, displayName = null, description = null] = ROLES.find(([id]) => id === templateId) ?? [];
  return {
    id: stableId('directoryRole', templateId),
    deletedDateTime: null,
    description: maySeeNames ? description : null,
    displayName: maySeeNames ? displayName : null,
    roleTemplateId: maySeeNames ? templateId : null,
  };
}

import { stableId } from '../stable-id.ts';

export const TENANT_ID = stableId('tenant', 'contoso');
export const INITIAL_DOMAIN = 'contoso.onmicrosoft.com';
export const HELPDESK_GROUP = stableId('group', 'helpdesk');
export const ADMIN_GROUP = stableId('group', 'identity-admins');

/** The account of the Connect server that writes password hashes of corp.contoso.com. */
export const CONNECT_ACCOUNT = `Sync_CONNECT01_7f3c9ab21e44@${INITIAL_DOMAIN}`;
/** The account through which cloud sync does the same for nordic.contoso.com. */
export const CLOUD_SYNC_ACCOUNT = `ADToAADSyncServiceAccount@${INITIAL_DOMAIN}`;
export const RESET_SERVICE = 'fim_password_service@support.onmicrosoft.com';

export type Forest = 'corp' | 'nordic' | 'cloud';

export interface Department {
  readonly name: string;
  readonly forest: Forest;
  /** From the innermost unit outwards, as a distinguished name writes it. */
  readonly units: readonly string[];
  readonly office: string;
  readonly country: 'FR' | 'SE' | 'GB' | 'IE' | 'CA';
  readonly language: string;
  readonly upnDomain?: string;
}

/** The domain components of each on-premises domain. */
export const FOREST_DOMAINS: Readonly<Record<Forest, string | null>> = {
  corp: 'corp.contoso.com',
  nordic: 'nordic.contoso.com',
  cloud: null,
};

// biome-ignore format: a table reads best with one row a line
export const departments = {
  ventes: { name: 'Ventes', forest: 'corp', units: ['Ventes', 'Paris', 'France'], office: 'Paris', country: 'FR', language: 'fr-FR' },
  comptabilite: { name: 'Comptabilité', forest: 'corp', units: ['Comptabilité', 'Lyon', 'France'], office: 'Lyon', country: 'FR', language: 'fr-FR' },
  rh: { name: 'Ressources humaines', forest: 'corp', units: ['Ressources humaines', 'Paris', 'France'], office: 'Paris', country: 'FR', language: 'fr-FR' },
  ventesNordSud: { name: 'Ventes Nord/Sud', forest: 'corp', units: ['Ventes\\, Nord/Sud', 'France'], office: 'Lille', country: 'FR', language: 'fr-FR' },
  engineering: { name: 'Engineering', forest: 'corp', units: ['Engineering', 'London', 'United Kingdom'], office: 'London', country: 'GB', language: 'en-GB' },
  marketing: { name: 'Marketing', forest: 'corp', units: ['Marketing', 'London', 'United Kingdom'], office: 'London', country: 'GB', language: 'en-GB' },
  support: { name: 'Customer Support', forest: 'corp', units: ['Customer Support', 'Dublin', 'Ireland'], office: 'Dublin', country: 'IE', language: 'en-IE' },
  montreal: { name: 'Distribution', forest: 'corp', units: ['Montreal', 'Canada'], office: 'Montréal', country: 'CA', language: 'fr-CA' },
  it: { name: 'IT', forest: 'corp', units: ['IT', 'Head Office'], office: 'Paris', country: 'FR', language: 'fr-FR' },
  tier0: { name: 'IT Operations', forest: 'corp', units: ['IT', 'Tier0'], office: 'London', country: 'GB', language: 'en-GB' },
  legacy: { name: 'Legacy Products', forest: 'corp', units: ['Legacy Users', 'Head Office'], office: 'Paris', country: 'FR', language: 'fr-FR', upnDomain: 'legacy.contoso.com' },
  forsaljning: { name: 'Försäljning', forest: 'nordic', units: ['Försäljning', 'Göteborg', 'Sverige'], office: 'Göteborg', country: 'SE', language: 'sv-SE' },
  ekonomi: { name: 'Ekonomi', forest: 'nordic', units: ['Ekonomi', 'Stockholm', 'Sverige'], office: 'Stockholm', country: 'SE', language: 'sv-SE' },
  lager: { name: 'Lager', forest: 'nordic', units: ['Lager', 'Malmö', 'Sverige'], office: 'Malmö', country: 'SE', language: 'sv-SE' },
  cloudOnly: { name: 'Identity', forest: 'cloud', units: [], office: 'Paris', country: 'FR', language: 'fr-FR' },
  guests: { name: 'Fabrikam', forest: 'cloud', units: [], office: 'Milano', country: 'FR', language: 'it-IT', upnDomain: INITIAL_DOMAIN },
} as const satisfies Record<string, Department>;

export type DepartmentKey = keyof typeof departments;

/** The domain of the sign-in names of a department. */
export function signInDomain(key: DepartmentKey): string {
  const { upnDomain = 'contoso.com' }: Department = departments[key];
  return upnDomain;
}

/** A directory account as Microsoft Graph shows it. */
export interface Person {
  readonly entraObjectId: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly mail: string | null;
  /** Guests are never served. A missing userType counts as guest when the name carries `#EXT#`. */
  readonly kind: 'member' | 'guest';
  readonly isEnabled: boolean;
  /** True: mastered in Active Directory. Graph shows null for cloud-only accounts. */
  readonly isSynced: boolean;
  readonly onPremisesDomain: string | null;
  readonly distinguishedName: string | null;
  readonly lastSyncedAt: string | null;
  readonly passwordChangedAt: string | null;
  readonly createdAt: string | null;
  readonly usageLocation: string | null;
  readonly preferredLanguage: string | null;
  readonly mobilePhone: string | null;
  /** Ids of service plans with capabilityStatus Enabled or Warning. */
  readonly servicePlanIds: readonly string[];
  readonly hasProvisioningErrors: boolean;
}

export interface PersonMatch {
  readonly entraObjectId: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly kind: 'member' | 'guest';
}

export type PersonKey = { readonly entraObjectId: string } | { readonly userPrincipalName: string };

/** An Entra directory role held by a person, through a group or directly; PIM-eligible roles are not visible. */
export interface DirectoryRole {
  /** Role template id. */
  readonly templateId: string;
  readonly name: string | null;
}

/** Where an account lives in Active Directory; used to see whether failures share a domain or an OU. */
export interface Placement {
  readonly entraObjectId: string;
  readonly onPremisesDomain: string | null;
  readonly distinguishedName: string | null;
}

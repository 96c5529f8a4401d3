import type { Fact } from './fact.ts';

export interface Organization {
  readonly tenantId: string;
  readonly displayName: string;
  readonly isSynced: boolean;
  readonly lastSyncedAt: string | null;
  readonly countryCode: string | null;
}

export interface Domain {
  readonly name: string;
  readonly isFederated: boolean;
}

export interface TenantLicences {
  /** Service plans of SKUs that are enabled or in their grace period. */
  readonly servicePlanIds: readonly string[];
}

/** The tenant's authentication methods policy: ids such as `Sms`, `Voice`, `Email`, `MicrosoftAuthenticator`. */
export interface MethodsPolicy {
  readonly enabledMethods: readonly string[];
  readonly disabledMethods: readonly string[];
  /** `migrationComplete`: the legacy SSPR method list no longer counts. */
  readonly migrationState: string | null;
}

export interface ServiceHealth {
  /** False when Microsoft reports trouble with Entra. */
  readonly isOperational: boolean;
  readonly status: string;
  readonly issues: readonly { readonly id: string; readonly title: string; readonly startedAt: string | null }[];
}

/** A person's row of the registration report; hours behind reality. */
export interface Registration {
  readonly isAdmin: boolean;
  readonly isResetEnabled: boolean;
  readonly isResetRegistered: boolean;
  readonly isResetCapable: boolean;
  readonly methods: readonly string[];
  readonly updatedAt: string;
}

export interface PersonRisk {
  readonly state: string;
  readonly level: string;
  readonly updatedAt: string | null;
}

/** Facts about the tenant that change slowly and are cached. */
export interface TenantFacts {
  readonly organization: Fact<Organization>;
  readonly domains: Fact<readonly Domain[]>;
  readonly licences: Fact<TenantLicences>;
  /** May administrators reset their own password? (`allowedToUseSSPR` is about administrators only.) */
  readonly adminResetAllowed: Fact<boolean>;
  readonly methodsPolicy: Fact<MethodsPolicy>;
  readonly serviceHealth: Fact<ServiceHealth>;
}

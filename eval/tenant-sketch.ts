import type { ProductKey } from '../simulator/contoso/licences.ts';

/** The person a case is about, as far as they differ from an ordinary one: synchronised, registered, licensed. */
export interface PersonSketch {
  readonly isSynced?: boolean;
  readonly isEnabled?: boolean;
  readonly isGuest?: boolean;
  /** Registered methods, as the report names them. */
  readonly methods?: readonly string[];
  readonly isResetEnabled?: boolean;
  readonly isResetCapable?: boolean;
  readonly roles?: readonly string[];
  readonly products?: readonly ProductKey[];
  readonly domain?: 'corp' | 'nordic';
  /** Container parts of the distinguished name, without the name itself. */
  readonly ou?: string;
  readonly passwordChangedHoursAgo?: number;
  readonly mobilePhone?: string;
  readonly businessPhones?: readonly string[];
  /** As Graph has it: `DisablePasswordExpiration`. */
  readonly passwordPolicies?: string;
  readonly riskLevel?: 'low' | 'medium' | 'high';
  readonly isFederated?: boolean;
  readonly hasProvisioningError?: boolean;
}

export interface AttemptSketch {
  /** `others`: four people of the same domain; `elsewhere`: three of another one; `one-ou`: three of the subject's OU. */
  readonly who: 'subject' | 'others' | 'elsewhere' | 'one-ou';
  readonly kind?: 'reset' | 'change' | 'admin-center' | 'm365' | 'script' | 'blocked';
  /** Absent: it went well. */
  readonly says?: string;
  readonly minutesAgo: number;
  /** Where a reset that failed came to an end; `failed`: at the write. */
  readonly ended?: 'refused' | 'stopped-at-gate' | 'stopped-after-gates' | 'failed';
}

/** A tenant told in a few words. */
export interface TenantSketch {
  readonly person?: PersonSketch;
  readonly attempts?: readonly AttemptSketch[];
  /** False: nobody else has reset a password lately. */
  readonly hasBackground?: boolean;
  readonly writebackToggles?: readonly { readonly isOn: boolean; readonly minutesAgo: number }[];
  readonly syncedMinutesAgo?: number;
  readonly areAdminsAllowed?: boolean;
  readonly isServiceDegraded?: boolean;
  readonly signInErrors?: readonly { readonly code: number; readonly minutesAgo: number }[];
  readonly disabledMethods?: readonly string[];
}

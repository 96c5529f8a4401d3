import type { CollectorGroup } from '../../../knowledge/collector/server-facts.ts';
import type { ServerSeen } from '../../../knowledge/collector/server-seen.ts';

/** What a paste of the collecting script came to. Only of a whole block a fact is used. */
export type CollectedBlock =
  | {
      readonly state: 'whole';
      readonly seen: ServerSeen;
      /** Groups of facts that were read. */
      readonly groups: readonly CollectorGroup[];
      /** Groups that the script could not read. */
      readonly unread: readonly CollectorGroup[];
    }
  /** Its beginning or its end is missing. */
  | { readonly state: 'cut' }
  /** Its checksum is not that of its facts. */
  | { readonly state: 'altered' }
  /** Printed by a version of the script that came after this reader. */
  | { readonly state: 'later' };

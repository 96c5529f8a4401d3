import type { AuditWindow } from '../../core/audit-event.ts';
import type { Fact } from '../../core/fact.ts';
import type { SetupLine } from '../../core/setup-line.ts';
import { ssprService } from '../../knowledge/codes/reset-steps.ts';

/**
 * Whether the log has rows about password resets. Microsoft collects them only after somebody opened the report once:
 * https://learn.microsoft.com/en-us/entra/identity/authentication/howto-sspr-reporting
 */
export function judgeResetLog(events: Fact<AuditWindow>): SetupLine {
  const line = {
    id: 'reset-log',
    isRequired: false,
    tried: 'rows about password resets in the audit log',
    costs: null,
  };
  if (!events.known) {
    const words = events.detail === undefined ? '' : `: ${events.detail}`;
    return { ...line, state: 'skipped', found: `the log could not be read (${events.reason})${words}`, todo: null };
  }
  const rows = events.value.events.filter(({ service }) => service === ssprService);
  const newest = rows[0];
  if (newest !== undefined) {
    return {
      ...line,
      state: 'ok',
      found: `${rows.length} since ${events.value.since}, the newest of ${newest.at}`,
      todo: null,
    };
  }
  return {
    ...line,
    state: 'warning',
    found: `none since ${events.value.since}`,
    costs: 'nobody’s attempt can be explained from the log',
    todo: 'if people did reset passwords since then, open Password reset > Audit logs in the Entra admin centre once: collecting begins then',
  };
}

import { describe, expect, it } from 'vitest';
import { AppError, appErrorCodes } from '../../../src/core/app-error.ts';
import { missingFact } from '../../../src/integrations/graph/missing-fact.ts';

const reading = { source: 'audit log', path: '/auditLogs/directoryAudits' } as const;

describe('a missing fact', () => {
  it('names the permission that would give it, and the words of the service', () => {
    const error = new AppError('forbidden', 'refused', { details: 'Authentication_MSGraphPermissionMissing: no' });

    expect(missingFact(error, reading)).toEqual({
      known: false,
      reason: 'permission',
      source: 'audit log',
      permissions: ['AuditLog.Read.All'],
      detail: 'Authentication_MSGraphPermissionMissing: no',
    });
  });

  it.each(appErrorCodes.filter((code) => code !== 'forbidden'))('names no permission after %s', (code) => {
    expect(missingFact(new AppError(code, 'x'), reading).permissions).toEqual([]);
  });

  it('tells a missing licence from a missing permission', () => {
    expect(missingFact(new AppError('not-licensed', 'x'), reading).reason).toBe('licence');
  });
});

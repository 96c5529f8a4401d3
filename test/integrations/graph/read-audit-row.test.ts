import { describe, expect, it } from 'vitest';
import { readAuditRow } from '../../../src/integrations/graph/read-audit-row.ts';

const row = {
  id: 'SSPR_724ff6ae_1',
  category: 'UserManagement',
  correlationId: '724ff6ae-0f36-4f2f-a20f-f043e0c73006',
  result: 'failure',
  resultReason: 'OnPremisesConnectivityError ',
  activityDisplayName: 'Reset password (by admin)',
  activityDateTime: '2026-11-20T14:28:55.0648789Z',
  loggedByService: 'Self-service Password Management',
  operationType: 'Update',
  initiatedBy: {
    app: null,
    user: {
      id: 'id-admin',
      displayName: 'An Admin',
      userPrincipalName: 'admin@contoso.example',
      ipAddress: '10.0.0.1',
    },
  },
  targetResources: [
    {
      id: 'id-ada',
      displayName: 'Ada',
      type: 'User',
      userPrincipalName: 'ada@contoso.example',
      modifiedProperties: [],
    },
    { id: 'id-group', displayName: 'Group', type: 'Group', userPrincipalName: null },
  ],
  additionalDetails: [{ key: 'OnPremisesAgent', value: 'CloudSync' }],
};

describe('an audit row', () => {
  it('is reduced to what diagnosis needs', () => {
    expect(readAuditRow(row)).toEqual({
      id: 'SSPR_724ff6ae_1',
      at: '2026-11-20T14:28:55.064Z',
      activity: 'Reset password (by admin)',
      service: 'Self-service Password Management',
      category: 'UserManagement',
      result: 'failure',
      reason: 'OnPremisesConnectivityError',
      correlationId: '724ff6ae-0f36-4f2f-a20f-f043e0c73006',
      actor: { kind: 'person', entraObjectId: 'id-admin', userPrincipalName: 'admin@contoso.example' },
      targetIds: ['id-ada', 'id-group'],
      targetNames: ['ada@contoso.example'],
      agent: 'CloudSync',
    });
  });

  it.each(['None', 'none ', '', null, undefined])('has no reason when the log says %j', (resultReason) => {
    expect(readAuditRow({ ...row, resultReason })?.reason).toBe('');
  });

  it('says that it does not know a result that is new', () => {
    expect(readAuditRow({ ...row, result: 'unknownFutureValue' })?.result).toBe('unknown');
  });

  it.each([
    [
      { app: { displayName: 'Provisioning' }, user: null },
      { kind: 'app', name: 'Provisioning' },
    ],
    [{ user: { id: '', userPrincipalName: null } }, { kind: 'person', entraObjectId: null, userPrincipalName: null }],
    [null, { kind: 'unknown' }],
    [{}, { kind: 'unknown' }],
  ])('knows who did it from %j', (initiatedBy, actor) => {
    expect(readAuditRow({ ...row, initiatedBy })?.actor).toEqual(actor);
  });

  it('can be read with only its id, time and activity', () => {
    const bare = { id: '1', activityDateTime: '2026-11-20T14:28:55+02:00', activityDisplayName: 'X' };

    expect(readAuditRow(bare)).toMatchObject({ at: '2026-11-20T12:28:55.000Z', targetIds: [], agent: null });
  });

  it.each([null, 'text', {}, { ...row, activityDateTime: 'yesterday' }, { ...row, id: '' }, { ...row, id: 7 }])(
    'is left out when it cannot be understood: %#',
    (unreadable) => {
      expect(readAuditRow(unreadable)).toBeUndefined();
    },
  );
});

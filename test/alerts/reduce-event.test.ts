import { describe, expect, it } from 'vitest';
import { reduceEvent } from '../../src/alerts/reduce-event.ts';
import type { AuditEvent } from '../../src/core/audit-event.ts';
import { row } from '../support/audit-rows.ts';

const person = (userPrincipalName: string): AuditEvent['actor'] => ({
  kind: 'person',
  entraObjectId: 'ada',
  userPrincipalName,
});

describe('reduceEvent', () => {
  it('keeps ids and leaves the names of people out', () => {
    const actor = person('ada@contoso.example');
    const event = row({ id: 'a', actor, targetIds: ['bo'], targetNames: ['bo@contoso.example'], agent: 'CloudSync' });

    const reduced = reduceEvent(event);

    expect(reduced).toEqual({ ...event, actor: { ...actor, userPrincipalName: null }, targetNames: [] });
  });

  it.each(['fim_password_service@support.onmicrosoft.com', 'Sync_DC01_a1b2@contoso.onmicrosoft.com'])(
    'keeps %s, by which the diagnosis tells a service from a person',
    (name) => {
      expect(reduceEvent(row({ id: 'a', actor: person(name) })).actor).toEqual(person(name));
    },
  );

  it('lets no field through that it does not know', () => {
    const outside = { ...row({ id: 'a' }), ipAddress: '203.0.113.7', userAgent: 'Mozilla', displayName: 'Ada' };
    const actor = { ...person('x'), ipAddress: '203.0.113.7', displayName: 'Ada' };

    const text = JSON.stringify(reduceEvent({ ...outside, actor } as AuditEvent));

    expect(text).not.toMatch(/203\.0\.113\.7|Mozilla|Ada/);
  });
});

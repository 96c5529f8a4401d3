import { describe, expect, it } from 'vitest';
import { isRelevantEvent } from '../../src/alerts/is-relevant-event.ts';
import type { AuditEvent } from '../../src/core/audit-event.ts';
import { activities } from '../../src/knowledge/codes/reset-steps.ts';
import { row } from '../support/audit-rows.ts';

const directory = (activity: string, patch: Partial<AuditEvent> = {}) =>
  row({ id: 'Directory_1', service: 'Core Directory', activity, ...patch });

describe('isRelevantEvent', () => {
  it.each(Object.values(activities).flat())('keeps "%s", which the diagnosis reads, whoever logs it', (activity) => {
    expect(isRelevantEvent(directory(activity))).toBe(true);
  });

  it.each([
    ['any row of the reset service', row({ id: 'x', activity: 'Something new' })],
    ['any row of the reset service by its short name', row({ id: 'x', service: 'SSPR', activity: 'Something new' })],
    ['any row of the reset service by its id', row({ id: 'SSPR_1', service: '', activity: 'Something new' })],
    ['a row that names an agent', directory('Something new', { agent: 'CloudSync' })],
    ['a password set in the directory', directory('Reset user password')],
    ['a password changed in the directory', directory('Change user password')],
    ['a forced change', directory('Set force change user password')],
    ['a profile with a password', directory('Update PasswordProfile')],
    ['registered security info', directory('User registered security info', { service: 'Authentication Methods' })],
    ['deleted security info', directory('User deleted security info', { service: 'Authentication Methods' })],
    ['security info by an administrator', directory('Admin registered security info')],
    ['the methods policy', directory('Authentication Methods Policy Update')],
    ['the authorization policy', directory('Update authorization policy')],
    ['the reset policy', directory('Update self-service password reset policy')],
    ['synchronisation switched', directory('Set DirSyncEnabled flag')],
    ['federation changed', directory('Set domain authentication')],
  ])('keeps %s', (_, event) => {
    expect(isRelevantEvent(event)).toBe(true);
  });

  it.each([
    'Add member to group',
    'Update user',
    'Add user',
    'Add app role assignment to service principal',
    'Consent',
  ])('lets "%s" go', (activity) => {
    expect(isRelevantEvent(directory(activity))).toBe(false);
  });
});

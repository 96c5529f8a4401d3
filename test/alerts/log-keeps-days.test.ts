import { describe, expect, it } from 'vitest';
import { logKeepsDays } from '../../src/alerts/log-keeps-days.ts';
import { known, missing } from '../../src/core/fact.ts';
import { now } from '../support/audit-rows.ts';
import { mailOnly, premium } from '../support/facts-builder.ts';

describe('logKeepsDays', () => {
  it.each([
    ['30 with Entra ID P1', known({ servicePlanIds: [premium] }, 'x', now), 30],
    ['7 without', known({ servicePlanIds: [mailOnly] }, 'x', now), 7],
    ['7 while the licences cannot be read', missing('permission', 'x'), 7],
  ] as const)('is %s', (_, licences, days) => {
    expect(logKeepsDays(licences)).toBe(days);
  });
});

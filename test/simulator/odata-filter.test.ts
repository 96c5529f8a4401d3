import { describe, expect, it } from 'vitest';
import { entityTypes } from '../../simulator/graph/entity-types.ts';
import { GraphError } from '../../simulator/graph-error.ts';
import { checkFilter } from '../../simulator/odata/check-filter.ts';
import { matchesFilter } from '../../simulator/odata/matches-filter.ts';
import { parseFilter } from '../../simulator/odata/parse-filter.ts';
import { ADA, auditRow, BOB } from './small-tenant.ts';

const rows = [
  auditRow({ id: 'a', minutesAgo: 10 }),
  auditRow({ id: 'b', minutesAgo: 20, activityDisplayName: 'Change password (self-service)' }),
  auditRow({
    id: 'c',
    minutesAgo: 30,
    loggedByService: 'Core Directory',
    targetResources: [
      { id: BOB, displayName: "Bob O'Neil" },
      { id: 'x', displayName: 'X' },
    ],
    initiatedBy: { app: { appId: 'app-1', displayName: 'HR' }, user: null },
  }),
];

function idsOf(filter: string): unknown[] {
  const parsed = parseFilter(filter);
  checkFilter(parsed, entityTypes.directoryAudit, false);
  return rows.filter((row) => matchesFilter(row, parsed)).map((row) => row.id);
}

function refusal(filter: string, type = entityTypes.directoryAudit as Parameters<typeof checkFilter>[1]): string {
  try {
    checkFilter(parseFilter(filter), type, false);
  } catch (error) {
    if (error instanceof GraphError) return `${error.status} ${error.message}`;
    throw error;
  }
  return 'accepted';
}

describe('a filter on audit rows', () => {
  it.each([
    ["id eq 'a'", ['a']],
    ['activityDateTime ge 2026-03-01T11:40:00Z', ['a', 'b']],
    ['activityDateTime le 2026-03-01T11:40:00.000Z', ['b', 'c']],
    ['activityDateTime ge 2026-03-01T11:35:00Z and activityDateTime le 2026-03-01T11:45:00Z', ['b']],
    ['activityDateTime ge 2026-03-01T13:40:00+02:00', ['a', 'b']],
    ["startswith(activityDisplayName,'Change')", ['b']],
    ["startswith( activityDisplayName , 'reset' )", ['a', 'c']],
    ["loggedByService eq 'Core Directory'", ['c']],
    ["initiatedBy/user/userPrincipalName eq 'ADA@contoso.example'", ['a', 'b']],
    ["startswith(initiatedBy/user/userPrincipalName,'ada')", ['a', 'b']],
    ["initiatedBy/app/displayName eq 'HR'", ['c']],
    [`targetResources/any(t:t/id eq '${BOB}')`, ['c']],
    [`targetResources/any(t: t/id eq '${ADA}')`, ['a', 'b']],
    ["targetResources/any(t:t/displayName eq 'Bob O''Neil')", ['c']],
    ["targetResources/any(t:startswith(t/displayName,'Bo'))", ['c']],
    ["id eq 'a' or id eq 'c'", ['a', 'c']],
    ["(id eq 'a' or id eq 'c') and loggedByService eq 'Core Directory'", ['c']],
    ["not (id eq 'a')", ['b', 'c']],
    [`activityDateTime ge 2026-03-01T11:45:00Z and targetResources/any(t:t/id eq '${ADA}')`, ['a']],
  ])('%s finds %j', (filter, expected) => {
    expect(idsOf(filter)).toEqual(expected);
  });

  it.each([
    [
      'activityDateTime gt 2026-03-01T11:40:00Z',
      "400 Invalid filter clause: operator 'gt' is not supported on property 'activityDateTime'.",
    ],
    [
      'activityDateTime lt 2026-03-01T11:40:00Z',
      "400 Invalid filter clause: operator 'lt' is not supported on property 'activityDateTime'.",
    ],
    ["result eq 'failure'", "400 Invalid filter clause: filtering on property 'result' is not supported."],
    ["resultReason eq 'None'", "400 Invalid filter clause: filtering on property 'resultReason' is not supported."],
    ["category eq 'UserManagement'", "400 Invalid filter clause: filtering on property 'category' is not supported."],
    [
      "targetResources/any(t:t/userPrincipalName eq 'a')",
      "400 Invalid filter clause: filtering on property 'targetResources/any/userPrincipalName' is not supported.",
    ],
    [
      "startswith(loggedByService,'Self')",
      "400 Invalid filter clause: operator 'startswith' is not supported on property 'loggedByService'.",
    ],
    ["foo eq 'a'", "400 Could not find a property named 'foo' on type 'microsoft.graph.directoryAudit'."],
    ["id eq 'a", "400 Invalid filter clause: Syntax error at position 5 in 'id eq 'a'."],
    ["id eq 'a' and", '400 Invalid filter clause: expected a property name or an operator but the expression ends.'],
    ["id is 'a'", "400 Invalid filter clause: operator 'is' is not supported."],
    ["(id eq 'a'", "400 Invalid filter clause: expected ')'."],
    ["id eq 'a')", "400 Invalid filter clause: unexpected ')'."],
  ])('%s is refused', (filter, message) => {
    expect(refusal(filter)).toBe(message);
  });

  it('refuses a quoted time, as Graph does', () => {
    expect(refusal("activityDateTime ge '2026-03-01T11:40:00Z'")).toContain("'Edm.DateTimeOffset' and 'Edm.String'");
  });
});

describe('a filter on other types', () => {
  it.each([
    ['isSsprCapable eq true', entityTypes.userRegistrationDetails, 'accepted'],
    ["methodsRegistered/any(x:x eq 'email')", entityTypes.userRegistrationDetails, 'accepted'],
    ['status/errorCode eq 50053', entityTypes.signIn, 'accepted'],
    ["createdDateTime ge 2026-03-01T11:40:00Z and userId eq 'x'", entityTypes.signIn, 'accepted'],
    ["userPrincipalName in ('a','b')", entityTypes.user, 'accepted'],
    ['principalId eq 11111111-1111-4111-8111-111111111111', entityTypes.unifiedRoleAssignment, 'accepted'],
    ["service eq 'Microsoft Entra' and isResolved eq false", entityTypes.serviceHealthIssue, 'accepted'],
  ] as const)('%s on %o is %s', (filter, type, expected) => {
    expect(refusal(filter, type)).toBe(expected);
  });

  it('demands eventual consistency for endswith on users', () => {
    expect(refusal("endswith(mail,'@contoso.example')", entityTypes.user)).toContain('ConsistencyLevel');
  });
});

import type { Resource } from '../resource.ts';
import { stableFraction, stableId } from '../stable-id.ts';
import { DAY, HOUR, minutesAgo } from './demo-clock.ts';
import { everybody, type Person } from './person.ts';

const FAILURES: Readonly<Record<number, string>> = {
  50053:
    'The account is locked because the user tried to sign in too many times with an incorrect user ID or password.',
  50055: 'The password is expired.',
  50126: 'Error validating credentials due to invalid username or password.',
  53003: 'Access has been blocked by Conditional Access policies.',
};

interface SignIn {
  readonly person: Person;
  readonly age: number;
  readonly errorCode?: number;
}

const PLACES: Readonly<Record<string, readonly [city: string, latitude: number, longitude: number]>> = {
  FR: ['Paris', 48.86, 2.35],
  SE: ['Stockholm', 59.33, 18.07],
  GB: ['London', 51.51, -0.13],
  IE: ['Dublin', 53.35, -6.26],
  CA: ['Montréal', 45.5, -73.57],
};

function signIn({ person, age, errorCode = 0 }: SignIn): Resource {
  const key = [person.upn, age.toFixed(3), String(errorCode)];
  const [city = null, latitude = null, longitude = null] = PLACES[person.department.country] ?? [];
  return {
    id: stableId('sign-in', ...key),
    createdDateTime: minutesAgo(age),
    userDisplayName: person.name,
    userPrincipalName: person.upn,
    userId: person.id,
    appId: '4765445b-32c6-49b0-83e6-1d93765276ca',
    appDisplayName: 'OfficeHome',
    ipAddress: person.ipAddress,
    clientAppUsed: 'Browser',
    correlationId: stableId('sign-in-correlation', ...key),
    conditionalAccessStatus: errorCode === 53003 ? 'failure' : 'success',
    isInteractive: true,
    riskDetail: 'none',
    riskLevelAggregated: 'none',
    riskLevelDuringSignIn: 'none',
    riskState: errorCode === 53003 ? 'atRisk' : 'none',
    riskEventTypes_v2: [],
    resourceDisplayName: 'OfficeHome',
    resourceId: '4765445b-32c6-49b0-83e6-1d93765276ca',
    status: { errorCode, failureReason: FAILURES[errorCode] ?? 'Other.', additionalDetails: null },
    deviceDetail: {
      deviceId: '',
      displayName: '',
      operatingSystem: 'Windows10',
      browser: 'Edge 142.0.0',
      isCompliant: false,
      isManaged: false,
      trustType: '',
    },
    location: {
      city,
      state: null,
      countryOrRegion: person.department.country,
      geoCoordinates: { altitude: null, latitude, longitude },
    },
    appliedConditionalAccessPolicies: [],
  };
}

/** Failed sign-ins by cause: pairs of age in minutes and error code. */
const FAILED: Readonly<Record<string, readonly (readonly [age: number, errorCode: number])[]>> = {
  'entra-smart-lockout': [
    [118, 50126],
    [117, 50126],
    [116.5, 50126],
    [115, 50053],
    [114, 50053],
    [109, 50053],
    [92, 50053],
  ],
  'password-expired': [
    [190, 50055],
    [188, 50055],
    [74, 50055],
  ],
  'user-risk-not-remediated': [
    [4.5 * HOUR, 53003],
    [3.2 * HOUR, 53003],
    [80, 53003],
  ],
};

/** Who does not sign in these days, because they cannot. */
const SILENT = ['ad-account-disabled', 'user-not-licensed'];

/** A few good sign-ins for each person and the failed ones that two causes show. */
export function signIns(): Resource[] {
  return everybody.flatMap((person) => {
    const failures = (FAILED[person.cause ?? ''] ?? []).map(([age, errorCode]) => signIn({ person, age, errorCode }));
    if (SILENT.includes(person.cause ?? '')) return failures;
    const oldest = failures.length > 0 ? 1 : 0;
    const good = [0, 1, 2].map((day) =>
      signIn({
        person,
        age: (day + oldest) * DAY + stableFraction('signs-in', person.upn, String(day)) * 20 * HOUR + HOUR,
      }),
    );
    return [...good, ...failures];
  });
}

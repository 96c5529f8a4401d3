import type { AuditEvent, AuditWindow, SignIn } from '../../src/core/audit-event.ts';
import { type Fact, known, type MissingReason, missing } from '../../src/core/fact.ts';
import type { Facts } from '../../src/core/facts.ts';
import type { DirectoryRole, Person, Placement } from '../../src/core/person.ts';
import type { TenantReader } from '../../src/core/ports/tenant-reader.ts';
import { nothingSaid, type Said } from '../../src/core/said.ts';
import type {
  MethodsPolicy,
  Organization,
  PersonRisk,
  Registration,
  ServiceHealth,
} from '../../src/core/tenant-facts.ts';
import { type CollectHints, collectFacts } from '../../src/diagnosis/collect-facts.ts';
import {
  type AdminReset,
  adminResetRow,
  changeRow,
  directoryResetRow,
  minutesAgo,
  now,
  resetRows,
  success,
  switchRow,
  type TriedReset,
} from './audit-rows.ts';

export const premium = '41781fb2-bc02-4b7c-bd55-b576c07bb09d';
/** Exchange Online: a licence without password writeback. */
export const mailOnly = '9aaf7827-d63c-4b61-89c3-182f06f82e5c';

export const ada = 'ada';
const corp = 'corp.contoso.example';

const healthyPerson: Person = {
  entraObjectId: ada,
  displayName: 'Ada Lovelace',
  userPrincipalName: 'ada@contoso.example',
  mail: 'ada@contoso.example',
  kind: 'member',
  isEnabled: true,
  isSynced: true,
  onPremisesDomain: corp,
  distinguishedName: 'CN=Ada Lovelace,OU=Staff,DC=corp,DC=contoso,DC=example',
  lastSyncedAt: minutesAgo(20),
  passwordChangedAt: minutesAgo(60 * 24 * 60),
  createdAt: minutesAgo(900 * 24 * 60),
  usageLocation: 'SE',
  preferredLanguage: 'sv-SE',
  mobilePhone: '+46 701234567',
  servicePlanIds: [premium],
  hasProvisioningErrors: false,
};

const healthyRegistration: Registration = {
  isAdmin: false,
  isResetEnabled: true,
  isResetRegistered: true,
  isResetCapable: true,
  methods: ['mobilePhone', 'microsoftAuthenticatorPush'],
  updatedAt: minutesAgo(240),
};

/** When others succeeded, in minutes before `now`; they live in two OUs of the person's domain. */
const ordinarySuccesses = [6, 14, 40, 95, 260, 480, 900, 1500, 2300];

export interface Others {
  readonly count: number;
  readonly says: string;
  /** Minutes before `now` of the newest and of the oldest of them. */
  readonly between: readonly [newest: number, oldest: number];
  readonly domain?: string;
  readonly ou?: string;
  readonly steps?: TriedReset['steps'];
}

type Readable = Pick<
  Facts,
  | 'person'
  | 'roles'
  | 'tenantEvents'
  | 'personEvents'
  | 'registration'
  | 'signIns'
  | 'risk'
  | 'organization'
  | 'domains'
  | 'licences'
  | 'adminResetAllowed'
  | 'methodsPolicy'
  | 'serviceHealth'
>;

/**
 * A tenant in which all is well, told until something is wrong. What it tells is read by the real `collectFacts`
 * through a scripted reader, so that derived facts (attempts, radius, writeback) are those of the product.
 */
export class FactsBuilder {
  private subject: Person = healthyPerson;
  private directoryRoles: readonly DirectoryRole[] = [];
  private rows: AuditEvent[] = [];
  private olderRows: AuditEvent[] = [];
  private places: Placement[] = [];
  private quietMinutes = 0;
  private window = { since: minutesAgo(7 * 24 * 60), isComplete: true, unreadableRows: 0 };
  private registrationRow = healthyRegistration;
  private signInRows: SignIn[] = [
    { id: 'sign-in-0', at: minutesAgo(600), errorCode: 0, failureReason: '', appName: 'Teams' },
  ];
  private riskState: PersonRisk | null = null;
  private tenant = {
    organization: {
      tenantId: 'tenant',
      displayName: 'Contoso',
      isSynced: true,
      lastSyncedAt: minutesAgo(12),
      countryCode: 'SE',
    } as Organization,
    domains: [{ name: 'contoso.example', isFederated: false }],
    licences: { servicePlanIds: [premium] },
    adminResetAllowed: true,
    methodsPolicy: {
      enabledMethods: ['Sms', 'MicrosoftAuthenticator', 'Email'],
      disabledMethods: ['Voice'],
      migrationState: 'migrationComplete',
    } as MethodsPolicy,
    serviceHealth: { isOperational: true, status: 'serviceOperational', issues: [] } as ServiceHealth,
  };
  private readonly absent = new Map<keyof Readable, MissingReason>();
  private recalled: Fact<AuditWindow> = missing('not-asked', 'audit log');
  /** Reporting calls made by the last `collect`, in order. */
  readonly reportingCalls: string[] = [];
  rounds = 0;

  person(patch: Partial<Person>): this {
    this.subject = { ...this.subject, ...patch };
    return this;
  }

  cloudOnly(): this {
    return this.person({ isSynced: false, onPremisesDomain: null, distinguishedName: null, lastSyncedAt: null });
  }

  roles(...names: readonly string[]): this {
    this.directoryRoles = names.map((name) => ({ templateId: name.toLowerCase().replaceAll(' ', '-'), name }));
    return this;
  }

  /** An administrator in the directory and in the registration report. */
  administrator(): this {
    return this.roles('User Administrator').registration({ isAdmin: true });
  }

  registration(patch: Partial<Registration>): this {
    this.registrationRow = { ...this.registrationRow, ...patch };
    return this;
  }

  organization(patch: Partial<Organization>): this {
    this.tenant.organization = { ...this.tenant.organization, ...patch };
    return this;
  }

  /** Synchronisation last ran so many hours ago. */
  lastSync(hours: number): this {
    return this.organization({ lastSyncedAt: minutesAgo(hours * 60) });
  }

  federated(): this {
    this.tenant.domains = [{ name: 'contoso.example', isFederated: true }];
    return this;
  }

  adminsMayNotReset(): this {
    this.tenant.adminResetAllowed = false;
    return this;
  }

  tenantPlans(...servicePlanIds: readonly string[]): this {
    this.tenant.licences = { servicePlanIds: [...servicePlanIds] };
    return this;
  }

  methodsPolicy(patch: Partial<MethodsPolicy>): this {
    this.tenant.methodsPolicy = { ...this.tenant.methodsPolicy, ...patch };
    return this;
  }

  microsoftReportsTrouble(): this {
    const issue = { id: 'EX-1', title: 'Some users cannot reset their password', startedAt: minutesAgo(90) };
    this.tenant.serviceHealth = { isOperational: false, status: 'serviceDegradation', issues: [issue] };
    return this;
  }

  signIn(errorCode: number, ago: number, failureReason = ''): this {
    this.signInRows.push({ id: `sign-in-${ago}`, at: minutesAgo(ago), errorCode, failureReason, appName: 'Teams' });
    return this;
  }

  risk(state: string, level = 'high'): this {
    this.riskState = { state, level, updatedAt: minutesAgo(100) };
    return this;
  }

  /** The person tried to reset a forgotten password. */
  reset(tried: Omit<TriedReset, 'who'>): this {
    return this.row(...resetRows({ who: ada, ...tried }));
  }

  /** The person tried to change a known password. */
  change(tried: Pick<TriedReset, 'ago' | 'says'>): this {
    return this.row(changeRow({ who: ada, ...tried }));
  }

  /** An administrator tried it for the person. */
  adminReset(tried: Omit<AdminReset, 'who'>): this {
    return this.row(adminResetRow({ who: ada, ...tried }));
  }

  /** Somebody or something set the cloud password outside the writeback path. */
  setInCloud(ago: number, by: 'person' | 'app'): this {
    const actor: AuditEvent['actor'] =
      by === 'app'
        ? { kind: 'app', name: 'Onboarding script' }
        : { kind: 'person', entraObjectId: 'operator', userPrincipalName: 'operator@contoso.example' };
    return this.row(directoryResetRow({ who: ada, ago, actor }));
  }

  writebackSwitched(direction: 'on' | 'off', ago: number): this {
    return this.row(switchRow(direction === 'on', ago));
  }

  row(...rows: readonly AuditEvent[]): this {
    this.rows.push(...rows);
    return this;
  }

  /** Rows that only a reading of the person's own log finds. */
  olderRow(...rows: readonly AuditEvent[]): this {
    this.olderRows.push(...rows);
    return this;
  }

  /** Nobody succeeded in the last so many minutes. */
  quietFor(minutes: number): this {
    this.quietMinutes = minutes;
    return this;
  }

  others({ count, says, between: [newest, oldest], domain = corp, ou = 'Staff', steps = 5 }: Others): this {
    const gap = count === 1 ? 0 : (oldest - newest) / (count - 1);
    for (let index = 0; index < count; index += 1) {
      const who = `other-${this.places.length}`;
      const dc = domain.split('.').map((part) => `DC=${part}`);
      this.places.push({
        entraObjectId: who,
        onPremisesDomain: domain,
        distinguishedName: [`CN=${who}`, `OU=${ou}`, ...dc].join(','),
      });
      this.row(...resetRows({ who, ago: newest + index * gap, says, steps }));
    }
    return this;
  }

  /** Everybody who tried since then met the same, in two OUs and two domains; nobody succeeded. */
  outage(says: string, { people = 7, minutes = 150, steps = 5 as TriedReset['steps'] } = {}): this {
    const half = Math.ceil(people / 2);
    return this.quietFor(minutes + 5)
      .others({ count: half, says, between: [8, minutes], ou: 'Staff', steps })
      .others({
        count: people - half,
        says,
        between: [12, minutes - 10],
        ou: 'Sales',
        domain: 'north.contoso.example',
        steps,
      });
  }

  /** Rows of the person that are at hand without a call. */
  kept(window: AuditWindow): this {
    this.recalled = known(window, 'audit log', window.until);
    return this;
  }

  log(patch: Partial<{ since: string; isComplete: boolean; unreadableRows: number }>): this {
    this.window = { ...this.window, ...patch };
    return this;
  }

  missing(fact: keyof Readable, reason: MissingReason = 'permission'): this {
    this.absent.set(fact, reason);
    return this;
  }

  /** What the product would know after its two rounds of reading. */
  async collect(
    hints: Partial<CollectHints> & { readonly said?: Said; readonly tenantEvents?: Fact<AuditWindow> } = {},
  ): Promise<Facts> {
    this.reportingCalls.length = 0;
    this.rounds = 0;
    const { tenantEvents } = hints;
    const reader = this.reader();
    const from = tenantEvents === undefined ? reader : { ...reader, readTenantEvents: async () => tenantEvents };
    return await collectFacts(from, {
      key: { entraObjectId: ada },
      said: hints.said ?? nothingSaid,
      hintsAtSignIn: hints.hintsAtSignIn ?? false,
      hintsAtRegistration: hints.hintsAtRegistration ?? false,
      now,
      options: { requester: 'operator', signal: new AbortController().signal },
    });
  }

  reader(): TenantReader {
    const fact = <Name extends keyof Readable>(name: Name, value: unknown): Readable[Name] =>
      this.factOf(name, value) as Readable[Name];
    const count = <T>(call: string, answer: T): Promise<T> => {
      this.reportingCalls.push(call);
      return Promise.resolve(answer);
    };
    return {
      readPerson: async () => {
        this.rounds = Math.max(this.rounds, 1);
        return { person: fact('person', this.subject), roles: fact('roles', this.directoryRoles) };
      },
      findPeople: async () => known([], 'GET /users', now),
      readPlacements: async (ids) => {
        this.rounds = 2;
        const found = this.allPlaces().filter((place) => ids.includes(place.entraObjectId));
        return known(found, 'GET /users', now);
      },
      isMemberOfAny: async () => known(false, 'POST /users/{id}/checkMemberGroups', now),
      readTenantFacts: async () => ({
        organization: fact('organization', this.tenant.organization),
        domains: fact('domains', this.tenant.domains),
        licences: fact('licences', this.tenant.licences),
        adminResetAllowed: fact('adminResetAllowed', this.tenant.adminResetAllowed),
        methodsPolicy: fact('methodsPolicy', this.tenant.methodsPolicy),
        serviceHealth: fact('serviceHealth', this.tenant.serviceHealth),
      }),
      readTenantEvents: async () =>
        await count('tenant-events', fact('tenantEvents', windowOf(this.allRows(), this.window))),
      recallPersonEvents: async () => this.recalled,
      readPersonEvents: async () => {
        this.rounds = 2;
        const own = [...this.rows, ...this.olderRows].filter(({ targetIds }) => targetIds.includes(ada));
        const month = { since: minutesAgo(30 * 24 * 60), isComplete: true, unreadableRows: 0 };
        return await count('person-events', fact('personEvents', windowOf(own, month)));
      },
      readRegistration: async () => {
        this.rounds = 2;
        return await count('registration', fact('registration', this.registrationRow));
      },
      readSignIns: async () => {
        this.rounds = 2;
        return await count('sign-ins', fact('signIns', newestFirst(this.signInRows)));
      },
      readRisk: async () => {
        this.rounds = 2;
        return fact('risk', this.riskState);
      },
    };
  }

  private factOf(name: keyof Readable, value: unknown): Fact<unknown> {
    const reason = this.absent.get(name);
    if (reason === undefined) return known(value, `GET ${name}`, now);
    return missing(reason, `GET ${name}`, { permissions: reason === 'permission' ? ['Some.Read.All'] : [] });
  }

  private allRows(): readonly AuditEvent[] {
    return [...this.rows, ...this.successes().flatMap(({ who, ago }) => resetRows({ who, ago, says: success }))];
  }

  private successes() {
    return ordinarySuccesses
      .map((ago, index) => ({ who: `well-${index}`, ago, ou: index % 2 === 0 ? 'Staff' : 'Sales' }))
      .filter(({ ago }) => ago > this.quietMinutes);
  }

  private allPlaces(): readonly Placement[] {
    const well = this.successes().map(({ who, ou }) => ({
      entraObjectId: who,
      onPremisesDomain: corp,
      distinguishedName: `CN=${who},OU=${ou},DC=corp,DC=contoso,DC=example`,
    }));
    return [...this.places, ...well];
  }
}

/** A healthy, synchronised, licensed, registered person in a tenant where others reset their password all day. */
export function tenantWith(tell: (story: FactsBuilder) => FactsBuilder = (story) => story): FactsBuilder {
  return tell(new FactsBuilder());
}

interface WindowShape {
  readonly since: string;
  readonly isComplete: boolean;
  readonly unreadableRows: number;
}

function windowOf(rows: readonly AuditEvent[], shape: WindowShape) {
  return { ...shape, events: newestFirst(rows).filter(({ at }) => at >= shape.since), until: now };
}

function newestFirst<T extends { readonly at: string }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((a, b) => b.at.localeCompare(a.at));
}

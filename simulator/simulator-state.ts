import { AdminInputError } from './admin/admin-input-error.ts';
import { completeAuditRow, completeSignIn } from './complete-row.ts';
import { liveAttempt } from './contoso/live-attempt.ts';
import { type Fault, FaultList } from './faults.ts';
import { type Counters, RequestCounters } from './request-counters.ts';
import type { Resource } from './resource.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { shiftTimes } from './shift-times.ts';
import { SlidingLimit } from './sliding-limit.ts';
import { Tenant } from './tenant.ts';
import type { TenantFile } from './tenant-file.ts';

export interface StateSummary {
  readonly tenantId: string;
  readonly helpdeskGroup: string;
  readonly adminGroup: string;
  readonly now: string;
  /** How many items each collection of the tenant holds. */
  readonly resources: Readonly<Record<string, number>>;
  readonly settings: Settings;
  readonly faults: ReturnType<FaultList['list']>;
  readonly counters: Counters;
}

/** All that changes while the simulator runs, with the same abilities as the admin endpoint. */
export class SimulatorState {
  readonly now: () => Date;
  readonly faults = new FaultList();
  readonly requests = new RequestCounters();
  /** Audit logs, reports and authentication methods share this one, per app and tenant. */
  readonly reportingLimit = new SlidingLimit(5, 10_000);
  /** Risky users: one a second per tenant, whoever asks. */
  readonly riskLimit = new SlidingLimit(1, 1_000);
  /** Tenant ids the token endpoint knows: the present one and those loaded before it. */
  readonly knownTenantIds = new Set<string>();
  private currentTenant: Tenant;
  private currentSettings: Settings;

  constructor(file: TenantFile, settings: Partial<Settings> = {}, now: () => Date = () => new Date()) {
    this.now = now;
    this.currentSettings = { ...DEFAULT_SETTINGS, ...settings };
    this.currentTenant = this.inThePresent(file);
  }

  get tenant(): Tenant {
    return this.currentTenant;
  }

  get settings(): Settings {
    return this.currentSettings;
  }

  /** Replaces the tenant, moves its times so that its `now` is the present, and forgets counters, limits and faults. */
  loadTenant(file: TenantFile): void {
    this.currentTenant = this.inThePresent(file);
    this.requests.reset();
    this.reportingLimit.clear();
    this.riskLimit.clear();
    this.faults.set([]);
  }

  addAuditRows(rows: readonly unknown[]): Resource[] {
    return this.append('/auditLogs/directoryAudits', rows, completeAuditRow);
  }

  addSignIns(rows: readonly unknown[]): Resource[] {
    return this.append('/auditLogs/signIns', rows, completeSignIn);
  }

  /** Adds the rows of whole attempts that end now, or `minutesAgo`; a good one also moves the user's last change. */
  addAttempts(attempts: readonly unknown[]): Resource[] {
    return attempts.flatMap((input) => {
      const { rows, userId, changedAt } = liveAttempt(input, this.tenant, this.now());
      if (changedAt !== undefined) this.changeUser(userId, { lastPasswordChangeDateTime: changedAt });
      return this.addAuditRows(rows);
    });
  }

  /** Changes properties of one user, found by id or UPN. */
  changeUser(key: string, properties: Resource): Resource {
    const user = this.tenant.user(key);
    if (!user) throw new AdminInputError(`the tenant has no user "${key}"`);
    return Object.assign(user, properties);
  }

  /** Puts a resource under a Graph path, replacing what was there. */
  putResource(path: string, value: unknown): void {
    if (!path.startsWith('/')) throw new AdminInputError(`resource path "${path}" must start with "/"`);
    (this.tenant.file.graph as Resource)[path] = value;
  }

  setFaults(faults: readonly Fault[]): void {
    this.faults.set(faults);
  }

  clearFaults(): void {
    this.faults.set([]);
  }

  changeSettings(change: Partial<Settings>): Settings {
    this.currentSettings = { ...this.currentSettings, ...change };
    return this.currentSettings;
  }

  counters(): Counters {
    return this.requests.read();
  }

  resetCounters(): void {
    this.requests.reset();
  }

  summary(): StateSummary {
    const { tenantId, helpdeskGroup, adminGroup, graph } = this.tenant.file;
    const sizes = Object.entries(graph).map(([path, value]) => [path, Array.isArray(value) ? value.length : 1]);
    return {
      tenantId,
      helpdeskGroup,
      adminGroup,
      now: this.now().toISOString(),
      resources: Object.fromEntries(sizes),
      settings: this.settings,
      faults: this.faults.list(),
      counters: this.counters(),
    };
  }

  private inThePresent(file: TenantFile): Tenant {
    this.knownTenantIds.add(file.tenantId.toLowerCase());
    // Rounded down, so that nothing of the tenant lies in the future.
    const seconds = Math.floor((this.now().getTime() - Date.parse(file.now)) / 1000);
    return new Tenant(shiftTimes(file, seconds));
  }

  private append(
    path: string,
    rows: readonly unknown[],
    complete: (row: unknown, tenant: Tenant, nowMs: number) => Resource,
  ): Resource[] {
    const added = rows.map((row) => complete(row, this.tenant, this.now().getTime()));
    this.putResource(path, [...this.tenant.list(path), ...added]);
    return added;
  }
}

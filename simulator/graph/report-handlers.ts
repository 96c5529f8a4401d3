import { GraphError, notFound } from '../graph-error.ts';
import type { Resource } from '../resource.ts';
import { listOf } from '../tenant.ts';
import { visibleLog } from '../visible-log.ts';
import { answerCollection } from './answer-collection.ts';
import { answerEntity } from './answer-entity.ts';
import { derivedMethods } from './derived-methods.ts';
import { type EntityType, entityTypes } from './entity-types.ts';
import { contextUrl, type GraphCall, param } from './graph-call.ts';
import { requiredUser } from './user-shape.ts';

interface Log {
  readonly path: string;
  readonly type: EntityType;
  readonly timeProperty: string;
}

const AUDITS: Log = {
  path: 'auditLogs/directoryAudits',
  type: entityTypes.directoryAudit,
  timeProperty: 'activityDateTime',
};
const SIGN_INS: Log = { path: 'auditLogs/signIns', type: entityTypes.signIn, timeProperty: 'createdDateTime' };

export const listAudits = (call: GraphCall): Resource => listLog(call, AUDITS);
export const getAudit = (call: GraphCall): Resource => getLogRow(call, AUDITS);
export const listSignIns = (call: GraphCall): Resource => listLog(call, SIGN_INS);
export const getSignIn = (call: GraphCall): Resource => getLogRow(call, SIGN_INS);

function rowsOf(call: GraphCall, log: Log): Resource[] {
  const { logDelay, retentionDays } = call.state.settings;
  return visibleLog({
    rows: call.tenant.list(`/${log.path}`),
    timeProperty: log.timeProperty,
    delay: logDelay,
    retentionDays: retentionDays ?? (call.tenant.isPremium() ? 30 : 7),
    nowMs: call.nowMs,
  });
}

function listLog(call: GraphCall, log: Log): Resource {
  return answerCollection(call, rowsOf(call, log), {
    context: log.path,
    type: log.type,
    maxSize: call.state.settings.pageSize,
    filterView: log === AUDITS ? serviceNameView(call) : (row) => row,
  });
}

const SELF_SERVICE = 'Self-service Password Management';

/** Tenants disagree on which value of loggedByService a filter matches; what the rows show is always the full name. */
function serviceNameView(call: GraphCall): (row: Resource) => Resource {
  const { loggedByServiceFilter } = call.state.settings;
  if (loggedByServiceFilter === 'full-name') return (row) => row;
  const seen = loggedByServiceFilter === 'short-name' ? 'SSPR' : null;
  return (row) => (row.loggedByService === SELF_SERVICE ? { ...row, loggedByService: seen } : row);
}

function getLogRow(call: GraphCall, log: Log): Resource {
  const row = rowsOf(call, log).find((found) => found.id === param(call, 'id'));
  if (!row) throw notFound(param(call, 'id'));
  return answerEntity(call, row, { context: log.path, type: log.type });
}

const REGISTRATION = 'reports/authenticationMethods/userRegistrationDetails';

export function listRegistrations(call: GraphCall): Resource {
  return answerCollection(call, call.tenant.list(`/${REGISTRATION}`), {
    context: REGISTRATION,
    type: entityTypes.userRegistrationDetails,
  });
}

/** Unlike users, registration details are found by object id alone. */
export function getRegistration(call: GraphCall): Resource {
  const found = call.tenant.byId(`/${REGISTRATION}`, param(call, 'id'));
  if (!found) throw notFound(param(call, 'id'));
  return answerEntity(call, found, { context: REGISTRATION, type: entityTypes.userRegistrationDetails });
}

/** Live methods: as the tenant file gives them for this user, otherwise what the registration report implies. */
export function listMethods(call: GraphCall): Resource {
  const user = requiredUser(call);
  const stored = call.tenant.at(`/users/${String(user.id)}/authentication/methods`);
  const registration = call.tenant.byId(`/${REGISTRATION}`, String(user.id));
  const value = Array.isArray(stored) ? listOf(stored) : derivedMethods(user, registration);
  return { '@odata.context': contextUrl(call, `users('${String(user.id)}')/authentication/methods`), value };
}

const RISKY = 'identityProtection/riskyUsers';

export function listRiskyUsers(call: GraphCall): Resource {
  return answerCollection(call, call.tenant.list(`/${RISKY}`), { context: RISKY, type: entityTypes.riskyUser });
}

export function getRiskyUser(call: GraphCall): Resource {
  const found = call.tenant.byId(`/${RISKY}`, param(call, 'id'));
  if (!found) throw new GraphError(404, 'ResourceNotFound', `No risky user with id '${param(call, 'id')}'.`);
  return answerEntity(call, found, { context: RISKY, type: entityTypes.riskyUser });
}

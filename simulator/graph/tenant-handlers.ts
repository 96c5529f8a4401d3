import { badRequest, GraphError, notFound } from '../graph-error.ts';
import { isResource, type Resource } from '../resource.ts';
import { listOf } from '../tenant.ts';
import { answerCollection } from './answer-collection.ts';
import { answerEntity } from './answer-entity.ts';
import { type EntityType, entityTypes } from './entity-types.ts';
import { contextUrl, type GraphCall, param } from './graph-call.ts';

/** Of an organisation, beta alone knows when the last password hash was synchronised. */
const BETA_ONLY = 'onPremisesLastPasswordSyncDateTime';

const organizationType = (call: GraphCall): EntityType =>
  call.version === 'beta'
    ? { ...entityTypes.organization, properties: [...entityTypes.organization.properties, BETA_ONLY] }
    : entityTypes.organization;

export function listOrganization(call: GraphCall): Resource {
  return answerCollection(call, call.tenant.list('/organization'), {
    context: 'organization',
    type: organizationType(call),
    shape: (organisation) => {
      const { [BETA_ONLY]: last, ...shared } = organisation;
      return call.version === 'beta' ? { ...shared, [BETA_ONLY]: last ?? null } : shared;
    },
  });
}

export function listDomains(call: GraphCall): Resource {
  return answerCollection(call, call.tenant.list('/domains'), { context: 'domains', type: entityTypes.domain });
}

export function getDomain(call: GraphCall): Resource {
  return answerEntity(call, requiredDomain(call), { context: 'domains', type: entityTypes.domain });
}

export function listFederation(call: GraphCall): Resource {
  const domain = requiredDomain(call);
  const path = `/domains/${String(domain.id)}/federationConfiguration`;
  const found = call.tenant.at(path);
  if (domain.authenticationType !== 'Federated' || found === undefined) throw notFound(path);
  const context = `domains('${String(domain.id)}')/federationConfiguration`;
  return { '@odata.context': contextUrl(call, context), value: found };
}

function requiredDomain(call: GraphCall): Resource {
  const domain = call.tenant.byId('/domains', param(call, 'id'));
  if (!domain) throw notFound(param(call, 'id'));
  return domain;
}

export function listSkus(call: GraphCall): Resource {
  if (call.url.searchParams.has('$filter')) throw badRequest('Filter is not supported on subscribedSkus.');
  const skus = call.tenant.list('/subscribedSkus');
  return answerCollection(call, skus, { context: 'subscribedSkus', type: entityTypes.subscribedSku });
}

const singleton =
  (path: string, type: EntityType) =>
  (call: GraphCall): Resource => {
    const found = call.tenant.at(path);
    const resource = Array.isArray(found) ? found[0] : found;
    if (!isResource(resource)) throw notFound(path);
    return answerEntity(call, resource, { context: path.slice(1), type, isSingleton: true });
  };

export const getAuthorizationPolicy = singleton('/policies/authorizationPolicy', entityTypes.authorizationPolicy);

export const getMethodsPolicy = singleton(
  '/policies/authenticationMethodsPolicy',
  entityTypes.authenticationMethodsPolicy,
);

const healthPath = 'admin/serviceAnnouncement/healthOverviews';

export function listHealth(call: GraphCall): Resource {
  const overviews = call.tenant.list(`/${healthPath}`).map((overview) => withIssues(call, overview));
  return answerCollection(call, overviews, { context: healthPath, type: entityTypes.serviceHealth });
}

export function getHealth(call: GraphCall): Resource {
  const overview = call.tenant.byId(`/${healthPath}`, param(call, 'id'));
  if (!overview)
    throw new GraphError(404, 'UnknownError', `No service health overview with id '${param(call, 'id')}'.`);
  return answerEntity(call, withIssues(call, overview), { context: healthPath, type: entityTypes.serviceHealth });
}

/** Issues come only with `$expand=issues`; they belong to an overview by the name of the service. */
function withIssues(call: GraphCall, overview: Resource): Resource {
  const { issues: given, ...bare } = overview;
  if (call.url.searchParams.get('$expand')?.toLowerCase() !== 'issues') return bare;
  const issues = call.tenant.list('/admin/serviceAnnouncement/issues');
  return { ...bare, issues: given ?? issues.filter((issue) => issue.service === overview.service) };
}

export function listIssues(call: GraphCall): Resource {
  return answerCollection(call, call.tenant.list('/admin/serviceAnnouncement/issues'), {
    context: 'admin/serviceAnnouncement/issues',
    type: entityTypes.serviceHealthIssue,
    defaultSize: 100,
  });
}

export function listServicePrincipals(call: GraphCall): Resource {
  return answerCollection(call, call.tenant.list('/servicePrincipals'), {
    context: 'servicePrincipals',
    type: entityTypes.servicePrincipal,
    defaultSize: 100,
    refusesLargerTop: true,
  });
}

function jobsOf(call: GraphCall): Resource[] {
  const principal = call.tenant.byId('/servicePrincipals', param(call, 'id'));
  if (!principal) throw notFound(param(call, 'id'));
  return listOf(call.tenant.at(`/servicePrincipals/${String(principal.id)}/synchronization/jobs`));
}

export function listSyncJobs(call: GraphCall): Resource {
  const context = `servicePrincipals('${param(call, 'id')}')/synchronization/jobs`;
  return answerCollection(call, jobsOf(call), { context, type: entityTypes.synchronizationJob });
}

export function getSyncJob(call: GraphCall): Resource {
  const job = jobsOf(call).find((found) => found.id === param(call, 'job'));
  if (!job) throw notFound(param(call, 'job'));
  const context = `servicePrincipals('${param(call, 'id')}')/synchronization/jobs`;
  return answerEntity(call, job, { context, type: entityTypes.synchronizationJob });
}

/** Delegated-only lists that the tenant file may hold as they are. */
export const listStored =
  (path: string) =>
  (call: GraphCall): Resource => ({
    '@odata.context': contextUrl(call, path.slice(1)),
    value: listOf(call.tenant.at(path)),
  });

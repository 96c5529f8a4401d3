import type { Resource } from '../resource.ts';
import { stableId } from '../stable-id.ts';

interface Plan {
  readonly id: string;
  readonly name: string;
  readonly service: string;
}

const P1: Plan = { id: '41781fb2-bc02-4b7c-bd55-b576c07bb09d', name: 'AAD_PREMIUM', service: 'AADPremiumService' };
const P2: Plan = { id: 'eec0eb4f-6444-4f95-aba0-50c24d67f998', name: 'AAD_PREMIUM_P2', service: 'AADPremiumService' };
const EXCHANGE: Plan = { id: '9aaf7827-d63c-4b61-89c3-182f06f82e5c', name: 'EXCHANGE_S_STANDARD', service: 'exchange' };
const OFFICE: Plan = {
  id: '43de0ff5-c92c-492b-9116-175376d08c38',
  name: 'OFFICESUBSCRIPTION',
  service: 'MicrosoftOffice',
};
const TEAMS: Plan = { id: '57ff2da0-773e-42df-b2af-ffb7a2317929', name: 'TEAMS1', service: 'TeamspaceAPI' };

interface Product {
  readonly skuId: string;
  readonly partNumber: string;
  readonly seats: number;
  readonly plans: readonly Plan[];
}

const products = {
  e5: {
    skuId: '06ebc4ee-1bb5-47dd-8120-11324bc54e06',
    partNumber: 'SPE_E5',
    seats: 60,
    plans: [P1, P2, EXCHANGE, OFFICE, TEAMS],
  },
  p1: { skuId: '078d2b04-f1bd-4111-bbd4-b4b1b354cef4', partNumber: 'AAD_PREMIUM', seats: 50, plans: [P1] },
  business: {
    skuId: 'f245ecc8-75af-4f8e-b61f-27d8114de5f3',
    partNumber: 'O365_BUSINESS_PREMIUM',
    seats: 40,
    plans: [EXCHANGE, OFFICE, TEAMS],
  },
} as const satisfies Record<string, Product>;

export type ProductKey = keyof typeof products;

const ASSIGNED_AT = '2024-01-10T08:00:00Z';

const assignedPlan = ({ id, service }: Plan): Resource => ({
  assignedDateTime: ASSIGNED_AT,
  capabilityStatus: 'Enabled',
  service,
  servicePlanId: id,
});

/** The licence properties of a user who holds these products. */
export function licencesOf(keys: readonly ProductKey[]): Resource {
  const held = keys.map((key) => products[key]);
  return {
    assignedLicenses: held.map(({ skuId }) => ({ disabledPlans: [], skuId })),
    assignedPlans: held.flatMap(({ plans }) => plans.map(assignedPlan)),
  };
}

export const organisationPlans = (): Resource[] => [P1, P2, EXCHANGE, TEAMS].map(assignedPlan);

/** What `/subscribedSkus` shows when the users hold these products. */
export function subscribedSkus(holdings: readonly (readonly ProductKey[])[]): Resource[] {
  return (Object.keys(products) as ProductKey[]).map((key) => {
    const { skuId, partNumber, seats, plans } = products[key];
    return {
      id: stableId('sku', partNumber),
      accountId: stableId('account', 'contoso'),
      accountName: 'contoso',
      appliesTo: 'User',
      capabilityStatus: 'Enabled',
      consumedUnits: holdings.filter((held) => held.includes(key)).length,
      prepaidUnits: { enabled: seats, suspended: 0, warning: 0, lockedOut: 0 },
      servicePlans: plans.map(({ id, name }) => ({
        servicePlanId: id,
        servicePlanName: name,
        provisioningStatus: 'Success',
        appliesTo: 'User',
      })),
      skuId,
      skuPartNumber: partNumber,
      subscriptionIds: [stableId('subscription', partNumber)],
    };
  });
}

/** Entra ID P1 and P2, the plans that carry writeback; Microsoft 365 Business Premium and E3/E5 contain P1 or P2. */
export const premiumPlans: ReadonlySet<string> = new Set([
  '41781fb2-bc02-4b7c-bd55-b576c07bb09d',
  'eec0eb4f-6444-4f95-aba0-50c24d67f998',
]);

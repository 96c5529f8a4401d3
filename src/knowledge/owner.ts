/** Who acts on a cause or carries out a fix. */
export const owners = ['user', 'helpdesk', 'admin', 'microsoft'] as const;
export type Owner = (typeof owners)[number];

const explorer = 'https://developer.microsoft.com/en-us/graph/graph-explorer';
const collections = { 'audit row': 'auditLogs/directoryAudits', 'sign-in': 'auditLogs/signIns' } as const;

/** Graph Explorer with the request for one log row filled in; the technician reads it with their own rights. */
export function evidenceUrl(source: string): string | null {
  const match = /^(audit row|sign-in) ([\w-]{1,150})$/.exec(source);
  if (match?.[1] === undefined || match[2] === undefined) return null;
  const path = `${collections[match[1] as keyof typeof collections]}/${match[2]}`;
  return `${explorer}?${new URLSearchParams({ request: path, method: 'GET', version: 'v1.0', GraphUrl: 'https://graph.microsoft.com' })}`;
}

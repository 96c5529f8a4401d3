/**
 * A link to the next page, as a path after the version. Its host is dropped: the token goes only to the service that
 * is configured, whatever an answer says.
 */
export function relativeLink(link: string | undefined): string | undefined {
  if (link === undefined || !URL.canParse(link)) return undefined;
  const { pathname, search } = new URL(link);
  // The stock client takes the first `https://` it sees, even inside a query, for the start of an address.
  return (pathname.replace(/^\/(v1\.0|beta)(?=\/)/, '') + search).replaceAll('://', '%3A//');
}

import { badRequest } from '../graph-error.ts';

export interface PageOptions {
  readonly items: readonly unknown[];
  /** The address of this request, for the absolute next link. */
  readonly url: URL;
  /** Most that one page may hold. */
  readonly maxSize: number;
  /** The size when `$top` is absent; the maximum when not given. */
  readonly defaultSize?: number;
  /** Refuse a larger `$top` (users) or serve the maximum (logs). */
  readonly refusesLargerTop?: boolean;
  /** Serve no items now, but a link that leads to them: always, or once before each page. */
  readonly empty?: 'always' | 'before-each';
  readonly nowMs: number;
}

export interface Page {
  readonly value: readonly unknown[];
  readonly nextLink?: string;
}

const TOKEN_LIFETIME_MS = 60 * 60_000;

/** One page of a collection, with an absolute `@odata.nextLink` whose `$skiptoken` is opaque and expires in an hour. */
export function pageOf(options: PageOptions): Page {
  const { items, url, empty } = options;
  const { offset, isAfterEmpty } = readToken(url.searchParams.get('$skiptoken'), options.nowMs);
  if (empty === 'always' || (empty === 'before-each' && !isAfterEmpty)) {
    return { value: [], nextLink: linkTo(url, { offset, isAfterEmpty: true, issuedAt: options.nowMs }) };
  }
  const value = items.slice(offset, offset + pageSize(url.searchParams.get('$top'), options));
  const next = offset + value.length;
  if (next >= items.length) return { value };
  return { value, nextLink: linkTo(url, { offset: next, isAfterEmpty: false, issuedAt: options.nowMs }) };
}

interface SkipToken {
  readonly offset: number;
  readonly isAfterEmpty: boolean;
  readonly issuedAt: number;
}

function pageSize(top: string | null, { maxSize, defaultSize, refusesLargerTop }: PageOptions): number {
  if (top === null) return Math.min(defaultSize ?? maxSize, maxSize);
  const size = Number(top);
  if (!Number.isInteger(size) || size < 1) throw badRequest(`Invalid value '${top}' for $top query option found.`);
  if (refusesLargerTop && size > 999)
    throw badRequest(`Invalid page size specified: '${size}'. Must be between 1 and 999 inclusive.`);
  return Math.min(size, maxSize);
}

function linkTo(url: URL, content: SkipToken): string {
  const next = new URL(url);
  next.searchParams.set('$skiptoken', Buffer.from(JSON.stringify(content)).toString('base64url'));
  // Graph leaves the dollar signs of option names readable.
  return next
    .toString()
    .replace(/([?&])%24/g, '$1$')
    .replaceAll('+', '%20');
}

function readToken(token: string | null, nowMs: number): SkipToken {
  if (token === null) return { offset: 0, isAfterEmpty: false, issuedAt: nowMs };
  try {
    const content: SkipToken = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (Number.isInteger(content.offset) && nowMs - content.issuedAt < TOKEN_LIFETIME_MS) return content;
  } catch {
    // A token that is not ours is answered like an expired one.
  }
  throw badRequest('Skip token is expired or invalid.', 'Directory_ExpiredPageToken');
}

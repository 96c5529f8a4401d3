import { AdminInputError } from './admin/admin-input-error.ts';
import { isResource } from './resource.ts';

const STATUS_KINDS = ['401', '429', '500', '502', '503', '504'] as const;
const BODY_KINDS = ['empty-page', 'html', 'broken-json', 'slow-body', 'reset', 'hang'] as const;
const KINDS = [...STATUS_KINDS, ...BODY_KINDS] as const;

type FaultKind = (typeof KINDS)[number];

export interface Fault {
  readonly kind: FaultKind;
  /** A prefix of the path, with or without the version; with `isPattern` a regular expression on path and query. */
  readonly path: string;
  readonly isPattern?: boolean;
  readonly method?: string;
  /** How many requests it hits; absent: all until cleared. */
  readonly count?: number;
  /** From 0 to 1; absent: always. */
  readonly probability?: number;
  /** Seconds in Retry-After of a 429 or 503; absent: 10 for 429, no header for others. */
  readonly retryAfterSeconds?: number;
}

interface ArmedFault {
  readonly fault: Fault;
  remaining: number;
}

/** The faults that wait for a request. Chance comes from a fixed seed, so that a run can be repeated. */
export class FaultList {
  private armed: ArmedFault[] = [];
  private seed = 1;

  set(faults: readonly Fault[]): void {
    this.seed = 1;
    this.armed = faults.map((fault) => ({ fault, remaining: fault.count ?? Number.POSITIVE_INFINITY }));
  }

  list(): readonly (Fault & { readonly remaining: number | null })[] {
    return this.armed.map(({ fault, remaining }) => ({
      ...fault,
      remaining: Number.isFinite(remaining) ? remaining : null,
    }));
  }

  /** The first fault that hits this request, used up by one. */
  next(method: string, pathAndQuery: string): Fault | undefined {
    const hit = this.armed.find(
      (armed) => armed.remaining > 0 && hits(armed.fault, method, pathAndQuery) && this.chance(armed.fault),
    );
    if (hit) hit.remaining -= 1;
    return hit?.fault;
  }

  private chance({ probability = 1 }: Fault): boolean {
    if (probability >= 1) return true;
    this.seed = (Math.imul(this.seed, 1_664_525) + 1_013_904_223) >>> 0;
    return this.seed / 2 ** 32 < probability;
  }
}

function hits(fault: Fault, method: string, pathAndQuery: string): boolean {
  if (fault.method && fault.method.toUpperCase() !== method) return false;
  if (fault.isPattern) return new RegExp(fault.path, 'i').test(pathAndQuery);
  const path = pathAndQuery.toLowerCase();
  const prefix = fault.path.toLowerCase();
  return path.startsWith(prefix) || path.replace(/^\/(v1\.0|beta)/, '').startsWith(prefix);
}

/** Reads one fault or a list of them from outside. */
export function parseFaults(input: unknown): Fault[] {
  return (Array.isArray(input) ? input : [input]).map(parseFault);
}

function parseFault(input: unknown): Fault {
  if (!isResource(input)) throw new AdminInputError('a fault is an object with "kind" and "path"');
  const kind = KINDS.find((known) => known === String(input.kind));
  if (!kind) throw new AdminInputError(`fault "kind" must be one of ${KINDS.join(', ')}`);
  const path = input.path ?? '/';
  if (typeof path !== 'string') throw new AdminInputError('fault "path" must be a text');
  if (input.isPattern === true) checkPattern(path);
  return {
    kind,
    path,
    isPattern: input.isPattern === true,
    ...(typeof input.method === 'string' && { method: input.method }),
    ...optionalNumber(input, 'count', 1, 1_000_000),
    ...optionalNumber(input, 'probability', 0, 1),
    ...optionalNumber(input, 'retryAfterSeconds', 0, 3600),
  };
}

function checkPattern(pattern: string): void {
  try {
    new RegExp(pattern);
  } catch {
    throw new AdminInputError(`fault "path" is not a regular expression: ${pattern}`);
  }
}

function optionalNumber(
  input: Record<string, unknown>,
  name: string,
  min: number,
  max: number,
): Record<string, number> {
  const value = input[name];
  if (value === undefined || value === null) return {};
  if (typeof value === 'number' && value >= min && value <= max) return { [name]: value };
  throw new AdminInputError(`fault "${name}" must be a number from ${min} to ${max}`);
}

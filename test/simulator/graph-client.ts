import { issueToken } from '../../simulator/access-token.ts';
import type { Simulator } from '../../simulator/start-simulator.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of many shapes
  readonly body: any;
}

export interface AskOptions {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** null: no Authorization header. */
  readonly token?: string | null;
}

/** A token the simulator accepts at its present time. */
export const tokenFor = (simulator: Simulator, claims: { scp?: string; appid?: string } = {}): string => {
  const nowMs = simulator.state.now().getTime();
  const exp = Math.floor(nowMs / 1000) + 3600;
  return issueToken({ tid: simulator.tenantId, appid: simulator.appId, exp, ...claims }, nowMs);
};

/** Asks the simulator for a path, `/v1.0/users`, or an absolute address. */
export async function ask(simulator: Simulator, path: string, options: AskOptions = {}): Promise<Answer> {
  const { method = 'GET', body, headers = {}, token = tokenFor(simulator) } = options;
  const response = await fetch(path.startsWith('http') ? path : simulator.url + path, {
    method,
    headers: {
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export const query = (path: string, options: Readonly<Record<string, string>>): string =>
  `${path}?${Object.entries(options)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

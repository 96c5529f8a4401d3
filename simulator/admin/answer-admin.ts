import { buildDemo } from '../contoso/build-demo.ts';
import { parseFaults } from '../faults.ts';
import { isResource } from '../resource.ts';
import { parseSettings } from '../settings.ts';
import type { SimulatorState } from '../simulator-state.ts';
import { parseTenantFile } from '../tenant-file.ts';
import { AdminInputError } from './admin-input-error.ts';

export interface AdminAnswer {
  readonly status: number;
  readonly body: unknown;
}

type Operation = (state: SimulatorState, body: unknown, rest: string) => unknown;

const listOf = (body: unknown): readonly unknown[] => (Array.isArray(body) ? body : [body]);

const OPERATIONS: Readonly<Record<string, Operation>> = {
  'GET /state': (state) => state.summary(),
  'POST /tenant': (state, body) => {
    state.loadTenant(isResource(body) && 'demo' in body ? demoOf(body) : parseTenantFile(body));
    return state.summary();
  },
  'POST /audit-rows': (state, body) => ({ added: state.addAuditRows(listOf(body)) }),
  'POST /attempts': (state, body) => ({ added: state.addAttempts(listOf(body)) }),
  'POST /sign-ins': (state, body) => ({ added: state.addSignIns(listOf(body)) }),
  'PATCH /users': (state, body, rest) => state.changeUser(rest, resourceOf(body)),
  'PUT /resources': (state, body, rest) => {
    state.putResource(`/${rest}`, body);
    return { path: `/${rest}` };
  },
  'GET /faults': (state) => state.faults.list(),
  'PUT /faults': (state, body) => {
    state.setFaults(parseFaults(body));
    return state.faults.list();
  },
  'DELETE /faults': (state) => {
    state.clearFaults();
    return state.faults.list();
  },
  'GET /settings': (state) => state.settings,
  'PUT /settings': (state, body) => state.changeSettings(parseSettings(body)),
  'GET /counters': (state) => state.counters(),
  'DELETE /counters': (state) => {
    state.resetCounters();
    return state.counters();
  },
};

/** Serves `/_admin/…`; what cannot be done is a 400 whose `error` says why. */
export function answerAdmin(state: SimulatorState, method: string, path: string, body: unknown): AdminAnswer {
  const [, , name = '', ...rest] = path.split('/');
  const operation = OPERATIONS[`${method} /${name}`];
  if (!operation) {
    return { status: 404, body: { error: `no ${method} ${path}; known are ${Object.keys(OPERATIONS).join(', ')}` } };
  }
  try {
    return { status: 200, body: operation(state, body, decodeURIComponent(rest.join('/'))) };
  } catch (error) {
    if (error instanceof AdminInputError || error instanceof URIError)
      return { status: 400, body: { error: error.message } };
    throw error;
  }
}

function demoOf(body: Record<string, unknown>) {
  if (body.demo !== 'contoso') throw new AdminInputError('"demo" must be "contoso"');
  if (body.situation !== undefined && typeof body.situation !== 'string') {
    throw new AdminInputError('"situation" must be a text');
  }
  return buildDemo(body.situation);
}

function resourceOf(body: unknown): Record<string, unknown> {
  if (!isResource(body)) throw new AdminInputError('properties of a user are a JSON object');
  return body;
}

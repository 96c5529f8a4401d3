import { type DialogState, freshState } from './dialog-state.ts';

export interface ReadState {
  readonly state: DialogState;
  /** True: what was stored cannot be continued, and the asker should be told that it begins anew. */
  readonly isRestarted: boolean;
}

/** Makes the state of one version into that of the next. */
export type Upgrade = (state: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** By the version that is upgraded; a version without a way to the present one begins anew. */
const upgrades: Readonly<Record<number, Upgrade>> = {};

/** A stored dialog in the form of today; a fresh one when there is none, or when it cannot be continued. */
export function readDialogState(
  json: string | undefined,
  ways: Readonly<Record<number, Upgrade>> = upgrades,
): ReadState {
  if (json === undefined) return { state: freshState, isRestarted: false };
  const state = upgraded(parse(json), ways);
  return state === null ? { state: freshState, isRestarted: true } : { state, isRestarted: false };
}

function parse(json: string): Readonly<Record<string, unknown>> | null {
  try {
    const stored: unknown = JSON.parse(json);
    return typeof stored === 'object' && stored !== null ? { ...stored } : null;
  } catch {
    return null;
  }
}

function upgraded(
  stored: Readonly<Record<string, unknown>> | null,
  ways: Readonly<Record<number, Upgrade>>,
): DialogState | null {
  if (stored === null) return null;
  const version = Number(stored.version);
  if (version === freshState.version) return completed(stored);
  const way = version < freshState.version ? ways[version] : undefined;
  return way === undefined ? null : upgraded({ ...way(stored), version: version + 1 }, ways);
}

/** Fields that came later have their first value. */
function completed(stored: Readonly<Record<string, unknown>>): DialogState | null {
  const { slots, ...rest } = stored as Partial<DialogState>;
  if (typeof slots !== 'object' || slots === null) return null;
  const said = { ...freshState.slots.said, ...slots.said };
  return { ...freshState, ...rest, slots: { ...freshState.slots, ...slots, said } };
}

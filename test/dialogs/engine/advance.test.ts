import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language.ts';
import { advance } from '../../../src/dialogs/engine/advance.ts';
import type { Advanced, DialogEvent } from '../../../src/dialogs/engine/advanced.ts';
import { type DialogState, freshState, type OpenQuestion } from '../../../src/dialogs/engine/dialog-state.ts';
import { readDialogState } from '../../../src/dialogs/engine/read-dialog-state.ts';
import { flows } from '../../../src/dialogs/flows/index.ts';
import { createLanguageDetector } from '../../../src/dialogs/understand/detect-language.ts';
import { understand } from '../../../src/dialogs/understand/understand.ts';
import { checks } from '../../../src/knowledge/checks/index.ts';
import { loadModels } from '../../../src/load-models.ts';

const detect = await createLanguageDetector();
const models = await loadModels();

const saying = fc.oneof(
  fc.constantFrom(
    ...[
      'anna',
      'no, I mean björn',
      'cancel',
      'help',
      'på svenska',
      'repeat',
      'yes',
      'non',
      '1',
      '2)',
      'the second one',
    ],
    ...['How does password writeback work?', 'Which ports does writeback use?', 'How are errors counted worldwide?'],
    ...["I don't know", 'neither', 'my reset fails', 'SSPR_0030', 'my password is Sommar2026!', 'wrong person', ''],
  ),
  fc.string({ maxLength: 200, unit: 'binary' }),
);
const spoken = saying.map(
  (text): DialogEvent => ({
    kind: 'text',
    understood: understand(text, { prior: 'en', detect, models }),
  }),
);
const choices = fc.array(
  fc.record({ id: fc.constantFrom('holds', 'fails', 'none', 'dont-know', 'id-1', 'id-2'), label: fc.string() }),
  { maxLength: 5 },
);
const question: fc.Arbitrary<OpenQuestion> = fc.record({
  id: fc.constantFrom('q1', 'q2'),
  about: fc.constantFrom('person', 'candidates', 'check'),
  check: fc.constantFrom(null, ...checks.map(({ id }) => id)),
  choices,
  misses: fc.nat({ max: 3 }),
});
const pressed: fc.Arbitrary<DialogEvent> = fc.record({
  kind: fc.constant('choice' as const),
  questionId: fc.oneof(fc.constantFrom('q1', 'q2', 'articles', 'look-offer'), fc.string()),
  choice: fc.oneof(fc.constantFrom('holds', 'fails', 'none', 'dont-know', 'id-1', 'ports', 'look'), fc.string()),
});
const finished: fc.Arbitrary<DialogEvent> = fc.record({
  kind: fc.constant('result' as const),
  outcome: fc.oneof(fc.constantFrom('found', 'several', 'unknown', 'refused', 'failed', 'open', 'closed'), fc.string()),
  slots: fc.record(
    { subjectId: fc.string(), caseId: fc.constantFrom('case', null), asked: fc.array(fc.string()) },
    { requiredKeys: [] },
  ),
  question: fc.option(question, { nil: null }),
});
const events = fc.array(fc.oneof(spoken, pressed, finished, fc.constant({ kind: 'again' as const })), {
  maxLength: 25,
});

describe('any sequence of events', () => {
  it('leaves a state that can be stored and read again', () => {
    fc.assert(
      fc.property(events, (sequence) => {
        const { state } = play(sequence);

        const restored = readDialogState(JSON.stringify(state)).state;

        expect(restored).toEqual(state);
      }),
    );
  });

  it('gives the same state and effects every time, and changes nothing it was given', () => {
    fc.assert(
      fc.property(events, (sequence) => {
        const before = JSON.stringify([freshState, sequence]);

        const first = play(sequence);
        const second = play(sequence);

        expect([second, JSON.stringify([freshState, sequence])]).toEqual([first, before]);
      }),
    );
  });

  it('asks for one action at most, and stands at a known step or at rest', () => {
    fc.assert(
      fc.property(events, (sequence) => {
        const { state, effects } = play(sequence);

        const actions = effects.filter(({ kind }) => kind === 'do').length;
        const isAtRest = state.flow === null && state.step === null;
        const isAtStep = state.flow === 'diagnose' && state.step !== null && state.step in flows.diagnose.steps;
        expect({ isOneAction: actions <= 1, isPlaced: isAtRest || isAtStep }).toEqual({
          isOneAction: true,
          isPlaced: true,
        });
      }),
    );
  });

  it('always has something to say or to do when somebody speaks or presses', () => {
    fc.assert(
      fc.property(events, fc.oneof(spoken, pressed), (sequence, last) => {
        const { state } = play(sequence);

        const { effects } = advance(flows, settled(state), last);

        expect(effects.length).toBeGreaterThan(0);
      }),
    );
  });
});

it.each(languages)('survives a state stored by an older version (%s)', (language) => {
  const stored = JSON.stringify({ version: 1, flow: null, step: null, slots: {}, question: null, language });

  const restored = readDialogState(stored).state;

  expect(restored).toEqual({ ...freshState, language });
});

function play(sequence: readonly DialogEvent[]): Advanced {
  return sequence.reduce<Advanced>(({ state }, event) => advance(flows, state, event), {
    state: freshState,
    effects: [],
  });
}

/** As the runner leaves it between turns: waiting for an answer or at rest, never in the middle of an action. */
function settled(state: DialogState): DialogState {
  return state.question === null ? { ...state, flow: null, step: null } : state;
}

import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/core/language.ts';
import { advance } from '../../../src/dialogs/engine/advance.ts';
import type { DialogEvent } from '../../../src/dialogs/engine/advanced.ts';
import { type DialogState, freshState, type OpenQuestion } from '../../../src/dialogs/engine/dialog-state.ts';
import { readDialogState } from '../../../src/dialogs/engine/read-dialog-state.ts';
import { flows } from '../../../src/dialogs/flows/index.ts';
import { createLanguageDetector } from '../../../src/dialogs/understand/detect-language.ts';
import { understand } from '../../../src/dialogs/understand/understand.ts';
import { articles } from '../../../src/knowledge/articles/index.ts';
import { findArticles } from '../../../src/knowledge/find-articles.ts';
import { say } from '../../../src/knowledge/texts.ts';
import { loadModels } from '../../../src/load-models.ts';

const detect = await createLanguageDetector();
const models = await loadModels();

const written = (text: string): DialogEvent => ({
  kind: 'text',
  understood: understand(text, { prior: 'en', detect, models }),
});
const pressed = (questionId: string, choice: string): DialogEvent => ({ kind: 'choice', questionId, choice });
const play = (state: DialogState, ...events: readonly DialogEvent[]): DialogState =>
  events.reduce((current, event) => advance(flows, current, event).state, state);

const question: OpenQuestion = {
  id: 'q1',
  about: 'check',
  check: 'adsync-running',
  choices: ['holds', 'fails', 'dont-know'].map((id) => ({ id, label: id })),
  misses: 0,
};
const asking: DialogState = { ...freshState, flow: 'diagnose', step: 'ask-deciding', question };

const unsure = written('How does password writeback work?');
const listed = ['why-writeback', 'how-writeback-works', 'troubleshooting-order'];
const list = { about: 'article', choices: [...listed, 'none'], firstNumber: 1, besides: null, slots: null };

describe('a question that the documents answer unsurely', () => {
  it('offers three articles and none of them, and asks nothing', () => {
    const { state, effects } = advance(flows, freshState, unsure);

    expect([state.question, effects]).toEqual([null, [{ kind: 'offer', offer: list }]]);
  });

  it('leaves the case alone, numbers on after its answers and asks its question again', () => {
    const { state, effects } = advance(flows, asking, unsure);

    const offer = { ...list, firstNumber: 4 };
    expect(state).toEqual({ ...asking, offer });
    expect(effects).toEqual([
      { kind: 'offer', offer },
      { kind: 'ask', question },
    ]);
  });
});

describe('a list of articles', () => {
  const typed: readonly (readonly [string, string | null])[] = [
    ['1', 'why-writeback'],
    ['2)', 'how-writeback-works'],
    ['the third one', 'troubleshooting-order'],
    ['article 2', 'how-writeback-works'],
    ['How a written back password travels', 'how-writeback-works'],
    ['Le trajet d’un mot de passe réécrit', 'how-writeback-works'],
    ['travels', 'how-writeback-works'],
    ['the one about the order', 'troubleshooting-order'],
    ['9', null],
    ['0', null],
    ['writeback', null],
    ['the order of pizza', null],
    ['yes', null],
    ['help', null],
    ['repeat', null],
  ];

  it.each(typed)('takes %j for %j', (text, article) => {
    const state = play(freshState, unsure, written(text));

    expect(state.offer?.about === 'article' ? state.offer.besides : null).toBe(article);
  });

  it.each([
    ['a new case', written("why can't ada@contoso.example reset?")],
    ['another look', { kind: 'again' } as const],
    ['a cancellation', written('cancel')],
  ])('is forgotten with %s', (_, event) => {
    expect(play(freshState, unsure, event).offer).toBeNull();
  });

  it('survives being stored', () => {
    const state = play(asking, unsure);

    expect(readDialogState(JSON.stringify(state))).toEqual({ state, isRestarted: false });
  });

  it('gives way to the words of an answer, even where a title has them too', () => {
    const choices = [
      { id: 'holds', label: 'In order' },
      { id: 'fails', label: 'Broken' },
    ];
    const state = play({ ...asking, question: { ...question, choices } }, unsure, written('order'));

    expect(state.slots.said.findings.map(({ verdict }) => verdict)).toEqual(['holds']);
  });

  it('gives way to the answers of the open question', () => {
    const { state, effects } = advance(flows, play(asking, unsure), written('2'));

    expect([state.question, state.slots.said.findings.map(({ verdict }) => verdict), effects[0]?.kind]).toEqual([
      null,
      ['fails'],
      'do',
    ]);
  });
});

describe('a press on an article', () => {
  it.each(articles.map(({ id }) => id))('shows %s to whoever presses, whatever stands open', (id) => {
    const { state, effects } = advance(flows, asking, pressed('articles', id));

    expect({ ...state, offer: null }).toEqual(asking);
    expect(effects).toMatchObject([
      { kind: 'offer', offer: { besides: id } },
      { kind: 'ask', question },
    ]);
  });

  it('shows the same when it is pressed twice', () => {
    const once = advance(flows, play(freshState, unsure), pressed('articles', 'how-writeback-works'));

    expect(advance(flows, once.state, pressed('articles', 'how-writeback-works'))).toEqual(once);
  });

  it.each(['no-such-article', '__proto__', 'toString', 'holds', 'dont-know', 'look', '', '1'])(
    'says that there is none by the name of %j, and changes nothing',
    (choice) => {
      expect(advance(flows, asking, pressed('articles', choice))).toEqual({
        state: asking,
        effects: [
          { kind: 'say', phrase: 'article.gone' },
          { kind: 'ask', question },
        ],
      });
    },
  );

  it.each(['q1', 'q2', 'look-offer', ''])('does nothing under the name of another question: %j', (id) => {
    expect(advance(flows, asking, pressed(id, 'ports'))).toEqual({
      state: asking,
      effects: [{ kind: 'say', phrase: 'dialog.question-gone' }],
    });
  });
});

describe('a question that no document answers', () => {
  const failing = written('Can I find out how errors are counted worldwide?');

  it('that sounds like a failure is offered to be looked into once', () => {
    const offered = advance(flows, freshState, failing);

    const begun = advance(flows, offered.state, pressed('look-offer', 'look'));
    const again = advance(flows, begun.state, pressed('look-offer', 'look'));

    expect(offered.effects.map(({ kind }) => kind)).toEqual(['say', 'offer']);
    expect(begun.effects).toMatchObject([{ kind: 'do', action: 'find-person', slots: { personText: null } }]);
    expect(again.effects).toEqual([{ kind: 'say', phrase: 'dialog.question-gone' }]);
  });

  it('offers no look beside an open question', () => {
    expect(advance(flows, asking, failing)).toEqual({
      state: { ...asking, lastPhrase: 'article.none' },
      effects: [
        { kind: 'say', phrase: 'article.none' },
        { kind: 'ask', question },
      ],
    });
  });

  it('that sounds like no failure is not known, and nothing is offered', () => {
    const { state, effects } = advance(flows, freshState, written('Hur fungerar det?'));

    expect([state.offer, effects]).toEqual([null, [{ kind: 'say', phrase: 'article.none' }]]);
  });

  it.each(languages)('is met with an example that the documents do answer, in %s', (language) => {
    const [, example = ''] = /[“«”]\s?([^“«”»]+?)\s?[”»]/u.exec(say(language, 'article.none')) ?? [];

    expect(findArticles(example)).toMatchObject({ kind: 'answer', article: { id: 'ports' } });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everybody } from '../../simulator/contoso/person.ts';
import type { Language } from '../../src/core/language.ts';
import { cardProblems, partsOf } from './support/card-problems.ts';
import { type Answer, type DeskBot, startDeskBot } from './support/start-test-bot.ts';
import { type Author, messageActivity, pressActivity, type RawActivity } from './support/teams-activities.ts';

let bot: DeskBot;

beforeEach(async () => {
  bot = await startDeskBot();
});

afterEach(async () => {
  expect(bot.connector.violations).toEqual([]);
  await bot.close();
});

const [hugo, sara] = everybody
  .filter(({ part }) => part === 'helpdesk')
  .map(({ id, name }): Author => ({ entraObjectId: id, name })) as [Author, Author];
const locales = { en: 'en-GB', fr: 'fr-FR', sv: 'sv-SE' } as const;
const cardType = 'application/vnd.microsoft.card.adaptive';
const gone = 'That question is no longer open. Ask me again.';
const failing = 'Can I find out how errors are counted worldwide?';

async function write(text: string, language: Language = 'en'): Promise<readonly unknown[]> {
  const before = bot.connector.calls.length;
  const { url: serviceUrl } = bot.connector;
  const { tenantId } = bot.simulator;
  await bot.post(messageActivity(text, { author: hugo, locale: locales[language], serviceUrl, tenantId }));
  const sent = bot.connector.calls.slice(before);
  return sent.flatMap(({ activity }) => (activity.attachments ?? []).map(({ content }) => content));
}

function pressOf(action: RawActivity, change: RawActivity = {}, author = hugo): RawActivity {
  const { url: serviceUrl } = bot.connector;
  return { ...pressActivity(action, { author, serviceUrl, tenantId: bot.simulator.tenantId }), ...change };
}

const answering = (questionId: string, choice: string) => ({ verb: 'answer', data: { questionId, choice } });
const buttonsOf = (card: unknown) => partsOf(card).filter(({ type }) => type === 'Action.Execute');
const wordsOf = (card: unknown) => partsOf(card).flatMap(({ text }) => (typeof text === 'string' ? [text] : []));

function shown({ body }: Answer): readonly string[] {
  const { type, value } = body as { readonly type: string; readonly value: unknown };
  if (type !== cardType) return [String(value)];
  expect(cardProblems(value)).toEqual([]);
  return wordsOf(value);
}

describe('a card with articles', () => {
  it.each([
    ['en', 'What is the licence?', 'The licence that writeback needs', /^Source: .+ \(as of \d{4}-\d\d-\d\d\)$/],
    ['fr', 'Quelle est la licence ?', 'La licence nécessaire à la réécriture', /^Source\s: .+ \(état au \d{4}/],
    ['sv', 'Vilken licens gäller?', 'Licensen som tillbakaskrivning kräver', /^Källa: .+ \(per \d{4}-\d\d-\d\d\)$/],
  ] as const)(
    'becomes the article that is pressed, with source and day, in %s',
    async (language, text, title, source) => {
      const [card] = await write(text, language);
      const [first] = buttonsOf(card);

      const answer = await bot.post(pressOf({ verb: first?.verb, data: first?.data }));

      expect([cardProblems(card), buttonsOf(card).length, first?.title]).toEqual([[], 4, title]);
      expect(shown(answer).filter((words) => words === title || source.test(words))).toHaveLength(2);
    },
  );

  it('shows the article together with the question of the case that stands open', async () => {
    await write('What is the licence?');
    await write("why can't people reset?");

    const answer = await bot.post(pressOf(answering('articles', 'ports')));

    expect(shown(answer)).toEqual(
      expect.arrayContaining(['The ports that writeback uses', expect.stringMatching(/^Which person/)]),
    );
  });

  it('answers a press that is delivered again with the same, once', async () => {
    await write('What is the licence?');
    const activity = pressOf(answering('articles', 'ports'));
    const before = bot.turns.length;

    const [first, second] = [await bot.post(activity), await bot.post(activity)];

    expect([second.body, bot.turns.length - before]).toEqual([first.body, 1]);
  });

  it('still works in a bot that has forgotten everything', async () => {
    const answer = await bot.post(pressOf(answering('articles', 'ports')));

    expect(shown(answer)[0]).toBe('The ports that writeback uses');
  });

  it.each(['no-such-article', '__proto__', '<at>Everyone</at>', '../ports', 'holds'])(
    'says clearly that there is no article %j',
    async (choice) => {
      const answer = await bot.post(pressOf(answering('articles', choice)));

      expect(shown(answer)).toEqual(['That article is no longer among my documents. Ask me again.']);
    },
  );

  it('does nothing when somebody presses it before others', async () => {
    const conversation = { id: '19:group@thread.v2', conversationType: 'groupChat', tenantId: bot.simulator.tenantId };

    const answer = await bot.post(pressOf(answering('articles', 'ports'), { conversation }, sara));

    expect([shown(answer), bot.turns]).toEqual([[gone], []]);
  });
});

describe('the offer to look into a case', () => {
  it('begins the case once', async () => {
    const [card] = await write(failing);
    const [look] = buttonsOf(card);
    const action = { verb: look?.verb, data: look?.data };

    const [first, again] = [await bot.post(pressOf(action)), await bot.post(pressOf(action))];

    expect([look?.title, shown(first).length > 1, shown(again)]).toEqual(['Yes, look into it', true, [gone]]);
  });

  it('is taken up by nobody but whom it was made to, even in their chat', async () => {
    await write(failing);
    const { conversation } = pressOf({});

    const answer = await bot.post(pressOf(answering('look-offer', 'look'), { conversation }, sara));

    expect(shown(answer)).toEqual([gone]);
  });

  it.each(['look', 'none', ''])('that was never made is not open: %j', async (choice) => {
    expect(shown(await bot.post(pressOf(answering('look-offer', choice))))).toEqual([gone]);
  });
});

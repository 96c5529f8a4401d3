import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { namedCases } from '../../simulator/contoso/named-cases.ts';
import { everybody } from '../../simulator/contoso/person.ts';
import { type DeskBot, startDeskBot } from './support/start-test-bot.ts';
import {
  type Author,
  installedActivity,
  messageActivity,
  otherActivity,
  personalChatId,
  pressActivity,
  type RawActivity,
} from './support/teams-activities.ts';

let bot: DeskBot;

beforeAll(async () => {
  bot = await startDeskBot();
});

afterAll(async () => await bot.close());

afterEach(() => {
  expect(bot.connector.violations).toEqual([]);
  bot.connector.clear();
});

function authorOf(name: string): Author {
  const person = everybody.find((known) => known.name === name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return { name, entraObjectId: person.id };
}

const guest = authorOf('Marco Bianchi');
const outsider: Author = { name: 'Olga Outside', entraObjectId: '99999999-9999-4999-8999-999999999999' };
const helper = authorOf('Hugo Bernard');
const camille = namedCases.find(({ cause }) => cause === 'user-not-in-sspr-group');

const input = (author: Author) => ({ author, serviceUrl: bot.connector.url, tenantId: bot.simulator.tenantId });
const about = () => `Why does the password reset of ${camille?.upn} fail?`;
const write = (author: Author, text = about()) => messageActivity(text, input(author));

const words = {
  guest: 'I only serve members of this organisation. Guests ask their own organisation.',
  outsider: 'I do not find your account in this organisation, so I cannot answer.',
};

const journalOf = async ({ entraObjectId = '' }: Author) => [
  ...new Set((await bot.app.store.journal.list({ askerId: entraObjectId })).map(({ kind, what }) => `${kind} ${what}`)),
];

describe.each([
  ['a guest', guest, words.guest, 'refusal denied: guest'],
  ['somebody whom the directory does not know', outsider, words.outsider, 'refusal denied: not-found'],
] as const)('%s', (_, author, refusal, entry) => {
  it.each([
    ['about others', about()],
    ['about themselves', 'Why can I not reset my password?'],
    ['for help', 'help'],
    ['pretending to be the helpdesk', `I am Hugo Bernard of the helpdesk. ${about()}`],
  ])('who writes %s is refused and learns nothing', async (_what, text) => {
    const answer = await bot.post(write(author, text));

    expect([answer.status, bot.connector.calls.map(({ activity }) => activity.text)]).toEqual([200, [refusal]]);
  });

  it.each([
    { verb: 'again', data: { caseId: 'x' } },
    { verb: 'answer', data: { questionId: 'x', choice: 'holds' } },
  ])('who presses $verb is refused', async (action) => {
    const answer = await bot.post(pressActivity(action, input(author)));

    expect([answer.status, answer.body, bot.connector.calls]).toEqual([
      200,
      { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: refusal },
      [],
    ]);
  });

  const silent: readonly (readonly [string, () => RawActivity])[] = [
    ['adds the bot', () => installedActivity(input(author))],
    [
      'reacts',
      () => otherActivity('messageReaction', { ...input(author), change: { reactionsAdded: [{ type: 'like' }] } }),
    ],
    ['installs', () => otherActivity('installationUpdate', { ...input(author), change: { action: 'add' } })],
    ['edits a message', () => otherActivity('messageUpdate', { ...input(author), change: { text: about() } })],
  ];

  it.each(silent)('who %s gets no answer', async (_what, activity) => {
    const answer = await bot.post(activity());

    expect([answer.status, bot.connector.calls]).toEqual([200, []]);
  });

  it('learns no more in a group', async () => {
    await bot.post(messageActivity(about(), { ...input(author), place: 'group' }));

    expect(JSON.stringify(bot.connector.calls)).not.toMatch(/Camille|Lef/);
  });

  it('leaves nothing but refusals in the journal', async () => {
    expect(await journalOf(author)).toEqual([entry]);
  });
});

describe('a helpdesk member whom the directory cannot vouch for at the moment', () => {
  // A different person each time: who was vouched for a moment ago is remembered for a while.
  it.each([
    ['503', authorOf('Hugo Bernard')],
    ['reset', authorOf('Sara Lindgren')],
    ['broken-json', authorOf('Tom Baker')],
  ] as const)('is refused while it answers with %s, and served again after', async (kind, author) => {
    bot.simulator.state.setFaults([{ kind, path: `/users/${author.entraObjectId}` }]);

    await bot.post(write(author));
    const refused = bot.connector.calls.map(({ activity }) => activity.text ?? activity.summary);
    bot.simulator.state.clearFaults();
    bot.connector.clear();
    await bot.post(write(author));

    expect(JSON.stringify(refused)).not.toMatch(/Camille|Lef/);
    expect(refused.at(-1)).toMatch(/cannot|not/);
    expect(bot.connector.shown(personalChatId(author)).at(-1)?.activity.summary).toMatch(/Camille Lefèvre/);
  });
});

describe('a member of the organisation', () => {
  const member = authorOf('Emma Watkins');

  it('is refused an answer about somebody else', async () => {
    await bot.post(write(member));

    expect(bot.connector.calls.map(({ activity }) => activity.text)).toEqual([
      'I can only tell you about your own account. For somebody else, ask the helpdesk.',
    ]);
  });

  it('cannot answer a question that was put to the helpdesk', async () => {
    await bot.post(write(helper, "A user's reset fails"));
    const before = (await bot.app.store.journal.list()).length;
    bot.connector.clear();

    const states = await bot.app.store.dialogs.read(personalChatId(helper), helper.entraObjectId as string);
    const questionId = /"question":\{"id":"([^"]+)"/.exec(states?.state ?? '')?.[1] ?? 'none';
    const answer = await bot.post(
      pressActivity({ verb: 'answer', data: { questionId, choice: camille?.objectId ?? '' } }, input(member)),
    );

    expect([questionId === 'none', answer.body]).toEqual([
      false,
      {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: 'That question is no longer open. Ask me again.',
      },
    ]);
    expect((await bot.app.store.journal.list()).slice(before).filter(({ kind }) => kind === 'verdict')).toEqual([]);
  });

  it('who presses a button of somebody else gets their own case', async () => {
    await bot.post(pressActivity({ verb: 'again', data: { caseId: 'case-of-camille' } }, input(member)));

    const verdicts = await bot.app.store.journal.list({ kind: 'verdict', askerId: member.entraObjectId as string });
    expect(verdicts.map(({ subjectId }) => subjectId)).toEqual([member.entraObjectId]);
  });
});

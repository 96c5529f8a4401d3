import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namedCases } from '../../simulator/contoso/named-cases.ts';
import { say } from '../../src/knowledge/texts.ts';
import { buttonsOf, type PlaygroundClient, type ShownMessage } from './playground-client.ts';
import { type Desk, type DeskOptions, startDesk } from './start-desk.ts';

// The stories of one desk follow each other in one conversation, as they do on the page.

describe('a helpdesk member at the Playground', () => {
  const at = deskFor({});

  it('who has not written privately yet is asked to, in a group and in the thread of a channel', async () => {
    const { client } = at();
    const { group, channel } = client.conversations;
    const question = 'Why does the reset of camille.lefevre@contoso.com fail?';

    const inGroup = await client.next(await client.write(group, question), 0);
    const inThread = await client.next(await client.write(channel, question), 0);

    expect([inGroup.text, inThread.text]).toEqual([say('en', 'dialog.message-me'), say('en', 'dialog.message-me')]);
    expect(inThread.conversationId).toMatch(new RegExp(`^${channel};messageid=\\d+$`));
    expect(client.messages(channel)).toEqual([]);
  });

  it('is told what the bot is for when it is added', async () => {
    const { client } = at();

    await client.install(client.conversations.personal);

    const welcome = await client.next(client.conversations.personal, 0);
    expect(welcome.text).toContain(say('en', 'dialog.help'));
  });

  it.each([
    ['fr', 'Pourquoi camille.lefevre@contoso.com ne peut pas réinitialiser son mot de passe ?', 'Camille Lefèvre'],
    ['sv', 'Varför kan inte Åsa Lindqvist återställa lösenordet?', 'Åsa Lindqvist'],
    ['en', 'Why does the reset of mans.eriksson@contoso.com fail?', 'Måns Eriksson'],
  ] as const)('is answered with a card in the language of the question (%s)', async (language, question, name) => {
    const { client } = at();

    const answer = await ask(client, question);

    expect(answer.card?.lang).toBe(language);
    expect(answer.card?.fallbackText).toContain(name);
    expect(answer.card?.actions.map(({ title }) => title)).toContain(say(language, 'label.sources'));
  });

  it('is answered privately on a question in a group, and told so in the group', async () => {
    const { client } = at();
    const { personal, group } = client.conversations;
    const before = { personal: client.messages(personal).length, group: client.messages(group).length };

    await client.write(group, 'Why does the reset of zoe.fontaine@contoso.com fail?');

    const notice = await client.next(group, before.group);
    const answer = await client.next(personal, before.personal);
    expect([notice.text, notice.card]).toEqual([say('en', 'dialog.answered-privately'), null]);
    expect(answer.card?.fallbackText).toContain('Zoé Fontaine');
  });

  it('is answered privately on a question in a channel, and told so in the thread', async () => {
    const { client } = at();
    const { personal, channel } = client.conversations;
    const before = client.messages(personal).length;

    const thread = await client.write(channel, 'Pourquoi la réinitialisation de zoe.fontaine@contoso.com échoue ?');

    const notice = await client.next(thread, 0);
    const answer = await client.next(personal, before);
    expect([notice.card, answer.card?.lang]).toEqual([null, 'fr']);
    expect([client.messages(thread).length, client.messages(channel).length]).toEqual([1, 0]);
  });

  it.each(['group', 'channel'] as const)('gets help in the %s itself', async (scope) => {
    const { client } = at();
    const { personal } = client.conversations;
    const before = {
      personal: client.messages(personal).length,
      group: client.messages(client.conversations.group).length,
    };

    const place = await client.write(client.conversations[scope], 'hjälp');

    const help = await client.next(place, scope === 'group' ? before.group : 0);
    expect(help.text).toContain(say('sv', 'dialog.help'));
    expect(client.messages(personal).length).toBe(before.personal);
  });

  it('is asked whom it is about, and can call it off', async () => {
    const { client } = at();

    const question = await ask(client, "A user's reset fails");
    const answer = await ask(client, 'cancel');
    const again = await ask(client, 'cancel');

    expect(question.text + (question.card?.fallbackText ?? '')).toContain(say('en', 'dialog.which-user'));
    expect([answer.text, again.text]).toEqual([say('en', 'dialog.cancelled'), say('en', 'dialog.nothing-to-cancel')]);
  });

  it.each([
    ['en', 'Why does the reset of camille.lefevre@contoso.com fail?', 'no, I mean asa.lindqvist@contoso.com'],
    [
      'fr',
      'Pourquoi la réinitialisation de camille.lefevre@contoso.com échoue ?',
      'non, je veux dire asa.lindqvist@contoso.com',
    ],
    ['sv', 'Varför misslyckas camille.lefevre@contoso.com?', 'nej, jag menar asa.lindqvist@contoso.com'],
  ] as const)('can correct whom it is about (%s)', async (language, question, correction) => {
    const { client } = at();

    const first = await ask(client, question);
    const second = await ask(client, correction);

    expect(first.card?.fallbackText).toContain('Camille Lefèvre');
    expect([second.card?.lang, second.card?.fallbackText.includes('Åsa Lindqvist')]).toEqual([language, true]);
  });

  it('is answered once when the same activity comes twice', async () => {
    const { client } = at();
    const { personal } = client.conversations;
    const before = client.messages(personal).length;
    const activity = { ...messageOf('thanks'), id: 'delivered-twice' };

    await Promise.all([client.send(personal, activity), client.send(personal, activity)]);
    await client.next(personal, before);
    await ask(client, 'cancel');

    expect(client.messages(personal).slice(before)).toHaveLength(2);
  });
});

describe('the language of the client', () => {
  const at = deskFor({ as: 'camille.lefevre@contoso.com' });

  // Nothing but a code: only the locale says in which language to answer. Each is somebody who has not written before.
  it.each([
    ['fr', 'fr-CA', 1],
    ['sv', 'sv-SE', 2],
    ['en', 'en-GB', 3],
    ['en', 'de-DE', 4],
  ] as const)('decides for %s where the words do not (%s)', async (language, locale, index) => {
    const { client } = at();
    const { personal } = client.conversations;
    const before = client.messages(personal).length;
    const { objectId } = namedCases[index] ?? { objectId: '' };
    const from = { id: `user-id-${index}`, aadObjectId: objectId };

    await client.send(personal, { ...messageOf('SSPR_0029', locale), from });

    const answer = await client.next(personal, before);
    expect(answer.card?.lang).toBe(language);
  });
});

describe('the person concerned at the Playground', () => {
  const at = deskFor({ as: 'camille.lefevre@contoso.com' });

  it.each([
    ['fr', 'Pourquoi ma réinitialisation échoue ?'],
    ['sv', 'Varför misslyckades min återställning?'],
    ['en', 'Why did my reset fail?'],
  ] as const)('gets a short card in %s, which checks again in place', async (language, question) => {
    const { client } = at();
    const button = say(language, 'person.action.again');

    const answer = await ask(client, question);
    const count = client.messages(client.conversations.personal).length;
    const pressed = await client.press(answer, button);

    expect([answer.card?.lang, pressed.card?.lang, pressed.line]).toEqual([language, language, null]);
    expect(pressed.card?.fallbackText).toBe(answer.card?.fallbackText);
    expect(pressed.card?.actions.map(({ title }) => title)).toEqual([button]);
    expect(client.messages(client.conversations.personal).length).toBe(count);
  });

  it('is told nothing about anybody else', async () => {
    const { client } = at();

    const answer = await ask(client, 'Why does the reset of asa.lindqvist@contoso.com fail?');

    expect(JSON.stringify(answer)).not.toContain('Lindqvist');
  });
});

describe('an outage at the Playground', () => {
  const at = deskFor({ situation: 'outage' });

  it.each([
    ['en', 'Why does the reset of emma.watkins@contoso.com fail?'],
    ['fr', 'Pourquoi la réinitialisation de emma.watkins@contoso.com échoue ?'],
    ['sv', 'Varför misslyckas återställningen för emma.watkins@contoso.com?'],
  ] as const)('is narrowed down by pressing answers, in the same card (%s)', async (language, question) => {
    const { client } = at();
    const { personal } = client.conversations;

    const asked = await ask(client, question);
    const count = client.messages(personal).length;
    const [first] = answersOf(asked);
    const answered = await client.press(asked, first ?? '');

    expect([asked.card?.lang, answered.card?.lang, answered.line]).toEqual([language, language, null]);
    expect(answered.card?.fallbackText).toContain(say(language, 'label.you-said'));
    expect(answersOf(answered)).not.toEqual(answersOf(asked));
    expect([answered.id, client.messages(personal).length]).toEqual([asked.id, count]);
  });

  it('says that a question is closed when an old card is pressed', async () => {
    const { client } = at();

    const old = await ask(client, 'Why does the reset of emma.watkins@contoso.com fail?');
    await ask(client, 'Why does the reset of mans.eriksson@contoso.com fail?');
    const pressed = await client.press(old, answersOf(old)[0] ?? '');

    expect([pressed.line, pressed.card]).toEqual([say('en', 'dialog.question-gone'), old.card]);
  });

  it('takes the answer in words as well', async () => {
    const { client } = at();

    const asked = await ask(client, 'Why does the reset of emma.watkins@contoso.com fail?');
    const answered = await ask(client, answersOf(asked)[1] ?? '');

    expect(answered.card?.fallbackText).toContain(say('en', 'label.you-said'));
  });

  it('forgets the open question when it is called off', async () => {
    const { client } = at();

    const asked = await ask(client, 'Why does the reset of emma.watkins@contoso.com fail?');
    const cancelled = await ask(client, 'cancel');
    const pressed = await client.press(asked, answersOf(asked)[0] ?? '');

    expect([cancelled.text, pressed.line]).toEqual([say('en', 'dialog.cancelled'), say('en', 'dialog.question-gone')]);
  });
});

describe('a slow Microsoft Graph', () => {
  const at = deskFor({ latencyMs: 1_500 });

  it('shows that work goes on, and the answer takes its place', async () => {
    const { client } = at();

    const answer = await ask(client, 'Why does the reset of camille.lefevre@contoso.com fail?');

    expect([answer.updates, client.messages(client.conversations.personal).length]).toEqual([1, 1]);
    expect(answer.card?.fallbackText).toContain('Camille Lefèvre');
  });
});

/** Local mode for the tests of one block. */
function deskFor(options: DeskOptions): () => Desk {
  let desk: Desk | undefined;
  beforeAll(async () => {
    desk = await startDesk(options);
  });
  afterAll(() => desk?.close());
  return () => {
    if (desk === undefined) throw new Error('the desk did not start');
    return desk;
  };
}

const working = (['en', 'fr', 'sv'] as const).map((language) => say(language, 'label.working'));

/** Writes privately and waits for what is said to it. */
async function ask(client: PlaygroundClient, text: string): Promise<ShownMessage> {
  const { personal } = client.conversations;
  const before = client.messages(personal).length;
  await client.write(personal, text);
  return await client.next(personal, before, ({ card }) => !working.includes(card?.fallbackText as never));
}

function answersOf({ card }: ShownMessage): readonly string[] {
  return buttonsOf(card).flatMap(({ verb, title }) => (verb === 'answer' ? [title] : []));
}

function messageOf(text: string, locale = 'en-US') {
  return { type: 'message', text, textFormat: 'plain', locale };
}

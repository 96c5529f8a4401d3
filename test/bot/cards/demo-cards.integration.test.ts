import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namedCases } from '../../../simulator/contoso/named-cases.ts';
import { everybody } from '../../../simulator/contoso/person.ts';
import type { AdaptiveCard } from '../../../src/bot/cards/card-parts.ts';
import { type Language, languages } from '../../../src/core/language.ts';
import { cardProblems, partsOf } from '../support/card-problems.ts';
import { type DeskBot, startDeskBot } from '../support/start-test-bot.ts';
import { type Author, messageActivity, type RawActivity } from '../support/teams-activities.ts';

let bot: DeskBot;

beforeAll(async () => {
  bot = await startDeskBot();
});

afterAll(async () => {
  expect(bot.connector.violations).toEqual([]);
  await bot.close();
});

const locales = { en: 'en-GB', fr: 'fr-FR', sv: 'sv-SE' } as const;
const askOther: Readonly<Record<Language, (upn: string) => string>> = {
  en: (upn) => `Why does the password reset of ${upn} fail?`,
  fr: (upn) => `Pourquoi la réinitialisation du mot de passe de ${upn} échoue-t-elle ?`,
  sv: (upn) => `Varför misslyckas lösenordsåterställningen för ${upn}?`,
};
const askSelf: Readonly<Record<Language, string>> = {
  en: 'Why can I not reset my password?',
  fr: 'Pourquoi est-ce que je ne peux pas réinitialiser mon mot de passe ?',
  sv: 'Varför kan jag inte återställa mitt lösenord?',
};

const helper = everybody.find(({ part }) => part === 'helpdesk');
const members = namedCases.filter(({ upn }) => !upn.includes('#EXT#'));

let count = 0;

/** Each turn in a chat of its own, so that nothing carries over. */
async function cardsFor(author: Author, text: string, language: Language): Promise<readonly AdaptiveCard[]> {
  count += 1;
  const before = bot.connector.calls.length;
  const activity: RawActivity = messageActivity(text, {
    author,
    locale: locales[language],
    serviceUrl: bot.connector.url,
    tenantId: bot.simulator.tenantId,
  });
  const conversation = { ...(activity.conversation as object), id: `a:demo-${count}` };
  await bot.post({ ...activity, conversation });
  const sent = bot.connector.calls.slice(before).filter(({ conversationId }) => conversationId === `a:demo-${count}`);
  return sent.flatMap(({ activity: { attachments = [] } }) =>
    attachments.map(({ content }) => content as AdaptiveCard),
  );
}

/** The words of a card that its text alternative must carry too: titles, findings, questions and buttons that answer. */
function unsaid(card: AdaptiveCard): readonly string[] {
  const questions = partsOf(card).flatMap(({ type, title }) => (type === 'Action.Execute' ? [String(title)] : []));
  const isVerdict = card.body[0]?.style === 'emphasis';
  const runs = card.body.slice(0, isVerdict ? 3 : undefined).flatMap((element) => partsOf(element));
  const words = runs.flatMap(({ type, text }) => (type === 'TextRun' || type === 'TextBlock' ? [String(text)] : []));
  const fallback = card.fallbackText.replaceAll('\\', '');
  const isAgain = (title: string) => card.actions?.length === 1 && card.actions[0]?.title === title && !isVerdict;
  return [...words, ...questions.filter((title) => !isAgain(title))]
    .map((text) => text.replaceAll('\\', ''))
    .filter((text) => !fallback.includes(text));
}

describe.each(languages)('the cards of the demo in %s', (language) => {
  it.each(members)('for the helpdesk about $displayName are sound', async ({ upn }) => {
    const author = { name: helper?.name ?? '', entraObjectId: helper?.id };

    const cards = await cardsFor(author, askOther[language](upn), language);

    expect(cards).toHaveLength(1);
    expect(cards.flatMap(cardProblems)).toEqual([]);
    expect(cards.flatMap(unsaid)).toEqual([]);
    expect(cards.map(({ lang }) => lang)).toEqual([language]);
  });

  it.each(members)('for $displayName are sound, and show no address', async ({ objectId, displayName }) => {
    const cards = await cardsFor({ name: displayName, entraObjectId: objectId }, askSelf[language], language);

    expect(cards).toHaveLength(1);
    expect(cards.flatMap(cardProblems)).toEqual([]);
    expect(cards.flatMap(unsaid)).toEqual([]);
    expect(JSON.stringify(cards)).not.toMatch(/@contoso|audit row|%/);
  });
});

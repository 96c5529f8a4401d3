import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { say } from '../../src/knowledge/texts.ts';
import { desktop, type PlaygroundPage, phone } from './playground-page.ts';
import { stage } from './stage.ts';

const technicianQuestions = [
  ['fr', 'Pourquoi la réinitialisation de camille.lefevre@contoso.com échoue ?'],
  ['sv', 'Varför misslyckas återställningen för camille.lefevre@contoso.com?'],
  ['en', 'Why does the reset of camille.lefevre@contoso.com fail?'],
] as const;

const personQuestions = [
  ['fr', 'Pourquoi ma réinitialisation échoue ?'],
  ['sv', 'Varför misslyckades min återställning?'],
  ['en', 'Why did my reset fail?'],
] as const;

const outageQuestions = [
  ['fr', 'Pourquoi la réinitialisation de emma.watkins@contoso.com échoue ?'],
  ['sv', 'Varför misslyckas återställningen för emma.watkins@contoso.com?'],
  ['en', 'Why does the reset of emma.watkins@contoso.com fail?'],
] as const;

describe.each([
  ['a desktop', desktop],
  ['a phone', phone],
] as const)('the helpdesk on %s', (_, size) => {
  const open = stage({});

  it.each(technicianQuestions)('reads a verdict whose fix and sources unfold (%s)', async (language, question) => {
    const conversation = await open(size);

    const card = await ask(conversation, question, say(language, 'label.next'));
    const fix = card.getByText(say(language, 'label.verify', { verify: '' }).trim()).first();
    const before = await fix.isVisible();
    await button(card, say(language, 'label.fixes')).click();
    await fix.waitFor({ state: 'visible' });
    await expectToFit(card);
    await button(card, say(language, 'label.fixes')).click();
    await fix.waitFor({ state: 'hidden' });
    await button(card, say(language, 'label.sources')).click();
    await card.locator('a[href^="https://learn.microsoft.com"]').first().waitFor();

    expect(before).toBe(false);
    await expectToFit(card);
  });
});

describe('the helpdesk among others', () => {
  const open = stage({});

  it.each([
    ['a group', 'Helpdesk'],
    ['a channel', 'IT - Passwords'],
  ] as const)('asks in %s and reads the answer in the private chat', async (_, place) => {
    const conversation = await open();

    await conversation.open(place);
    await conversation.mention('Pourquoi la réinitialisation de asa.lindqvist@contoso.com échoue ?');
    await conversation.said(noticeOf('fr', 'en')).waitFor();
    const cardsHere = await conversation.cards.count();
    await conversation.open('Personal Chat');
    await conversation.cards.getByText('Åsa Lindqvist').first().waitFor();

    expect(cardsHere).toBe(0);
  });

  it.each([
    ['a group', 'Helpdesk'],
    ['a channel', 'IT - Passwords'],
  ] as const)('gets help in %s itself', async (_, place) => {
    const conversation = await open();

    await conversation.open(place);
    await conversation.mention('hjälp');

    await conversation.said(say('sv', 'dialog.help')).waitFor();
  });
});

describe.each([
  ['a desktop', desktop],
  ['a phone', phone],
] as const)('the person concerned on %s', (_, size) => {
  const open = stage({ as: 'camille.lefevre@contoso.com' });

  it.each(personQuestions)('reads three sentences and checks again in place (%s)', async (language, question) => {
    const conversation = await open(size);
    const again = say(language, 'person.action.again');

    const card = await ask(conversation, question, again);
    const words = await card.textContent();
    const answered = conversation.page.waitForResponse((response) => response.url().endsWith('/invoke'));
    await button(card, again).click();
    const status = (await answered).status();

    expect([status, await conversation.cards.count(), await card.textContent()]).toEqual([200, 1, words]);
    await expectToFit(card);
  });
});

describe.each([
  ['a desktop', desktop],
  ['a phone', phone],
] as const)('the helpdesk in an outage on %s', (_, size) => {
  const open = stage({ situation: 'outage' });

  it.each(outageQuestions)(
    'answers the deciding question, and the card is replaced in place (%s)',
    async (language, question) => {
      const conversation = await open(size);
      await callOff(conversation);

      const card = await ask(conversation, question, say(language, 'dialog.dont-know'));
      const count = await conversation.cards.count();
      await expectToFit(card);
      const first = card.getByRole('button').first();
      const label = await first.textContent();
      await first.click();
      await card.getByText(say(language, 'label.you-said')).first().waitFor();

      expect(await conversation.cards.count()).toBe(count);
      expect(await card.getByRole('button').first().textContent()).not.toBe(label);
      await expectToFit(card);
    },
  );

  it('is operated without a mouse', async () => {
    const { page, cards, ...conversation } = await open(size);
    await page.locator('[data-lexical-editor=true]').focus();

    await page.keyboard.insertText('Why does the reset of emma.watkins@contoso.com fail?');
    await page.keyboard.press('Enter');
    const card = cards.last();
    await button(card, say('en', 'label.sources')).waitFor();
    await focusBackwards(page, say('en', 'label.sources'));
    await page.keyboard.press('Enter');
    await card.locator('a[href^="https://learn.microsoft.com"]').first().waitFor();
    const reached = await focusBackwards(page, 'It is running');
    await page.keyboard.press('Enter');
    await card.getByText(say('en', 'label.you-said')).first().waitFor();
    await conversation.close();

    // From the button of the sources: back over its three links, the button of the script, and the other two answers.
    expect(reached).toBeLessThanOrEqual(7);
  });
});

async function ask({ write, cards }: PlaygroundPage, question: string, words: string): Promise<Locator> {
  const before = await cards.count();
  await write(question);
  const card = cards.nth(before);
  await card.getByText(words).first().waitFor();
  return card;
}

/** What an earlier page left open is asked again on the next one. */
async function callOff({ write, said }: PlaygroundPage): Promise<void> {
  await write('cancel');
  await said(new RegExp(`${say('en', 'dialog.cancelled')}|${say('en', 'dialog.nothing-to-cancel')}`)).waitFor();
}

function button(card: Locator, name: string): Locator {
  return card.getByRole('button', { name, exact: true });
}

/** Walks back with Shift+Tab until the button has the focus; returns how many steps it took. */
async function focusBackwards(page: Page, name: string): Promise<number> {
  for (let steps = 1; steps <= 20; steps += 1) {
    await page.keyboard.press('Shift+Tab');
    if ((await page.evaluate('document.activeElement?.textContent')) === name) return steps;
  }
  throw new Error(`the keyboard does not reach "${name}"`);
}

/** Nothing of the card sticks out of it or of the screen. */
async function expectToFit(card: Locator): Promise<void> {
  const screen = card.page().viewportSize()?.width ?? 0;
  const sticksOut = await card.evaluate((element, width) => {
    const edge = Math.min(element.getBoundingClientRect().right, width) + 1;
    const parts = [...element.querySelectorAll('*')];
    return parts.filter((part) => part.getBoundingClientRect().right > edge).map(({ textContent }) => textContent);
  }, screen);
  expect(sticksOut).toEqual([]);
}

function noticeOf(...languages: readonly ('fr' | 'en')[]): RegExp {
  return new RegExp(languages.map((language) => say(language, 'dialog.answered-privately')).join('|'));
}

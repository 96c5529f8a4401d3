import { describe, it } from 'vitest';
import { say } from '../../src/knowledge/texts.ts';
import { phone, slim } from './playground-page.ts';
import { stage } from './stage.ts';

// Drawn into docs/images with UPDATE_SCREENSHOTS=1, otherwise beside this file.

describe('pictures of the helpdesk', () => {
  const open = stage({});

  it.each([
    ['fr', 'Pourquoi la réinitialisation de camille.lefevre@contoso.com échoue ?'],
    ['sv', 'Varför misslyckas återställningen för camille.lefevre@contoso.com?'],
    ['en', 'Why does the reset of camille.lefevre@contoso.com fail?'],
  ] as const)('answer-%s', async (language, question) => {
    const { write, cards, picture } = await open(slim);

    await write(question);
    await cards.last().getByText(say(language, 'label.sources')).waitFor();

    await picture(`answer-${language}`, question, cards.last());
  });

  it('fix-en', async () => {
    const question = 'Why does the reset of camille.lefevre@contoso.com fail?';
    const { write, cards, picture } = await open(slim);

    await write(question);
    await cards
      .last()
      .getByRole('button', { name: say('en', 'label.fixes') })
      .click();

    await picture('fix-en', question, cards.last());
  });

  it('phone-fr', async () => {
    const question = 'Pourquoi la réinitialisation de camille.lefevre@contoso.com échoue ?';
    const { write, cards, picture } = await open(phone);

    await write(question);
    await cards.last().getByText(say('fr', 'label.sources')).waitFor();

    await picture('phone-fr', question, cards.last());
  });
});

describe('pictures of the person concerned', () => {
  const open = stage({ as: 'camille.lefevre@contoso.com' });

  it.each([
    ['fr', 'Pourquoi ma réinitialisation échoue ?'],
    ['sv', 'Varför misslyckades min återställning?'],
    ['en', 'Why did my reset fail?'],
  ] as const)('person-%s', async (language, question) => {
    const { write, cards, picture } = await open(slim);

    await write(question);
    await cards.last().getByText(say(language, 'person.action.again')).waitFor();

    await picture(`person-${language}`, question, cards.last());
  });

  it('phone-person-sv', async () => {
    const question = 'Varför misslyckades min återställning?';
    const { write, cards, picture } = await open(phone);

    await write(question);
    await cards.last().getByText(say('sv', 'person.action.again')).waitFor();

    await picture('phone-person-sv', question, cards.last());
  });
});

describe('pictures of an outage', () => {
  const open = stage({ situation: 'outage' });

  it.each([
    ['fr', 'Pourquoi la réinitialisation de emma.watkins@contoso.com échoue ?'],
    ['sv', 'Varför misslyckas återställningen för emma.watkins@contoso.com?'],
    ['en', 'Why does the reset of emma.watkins@contoso.com fail?'],
  ] as const)('question-%s', async (language, question) => {
    const { write, cards, picture } = await open(slim);

    await write(question);
    await cards.last().getByText(say(language, 'dialog.dont-know')).waitFor();

    await picture(`question-${language}`, question, cards.last());
  });

  it('phone-question-sv', async () => {
    const question = 'Varför misslyckas återställningen för emma.watkins@contoso.com?';
    const { write, cards, picture } = await open(phone);

    await write(question);
    await cards.last().getByText(say('sv', 'dialog.dont-know')).waitFor();

    await picture('phone-question-sv', question, cards.last());
  });
});

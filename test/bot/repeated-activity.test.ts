import { describe, expect, it } from 'vitest';
import { repeatedActivityOf } from '../../src/bot/repeated-activity.ts';
import { cardProblems } from './support/card-problems.ts';
import { notice, personVerdict, question, technicianVerdict } from './support/sample-messages.ts';

describe('a message that may be there already', () => {
  it.each([
    ['en', 'This message may appear twice: the connection broke while it was being sent.'],
    ['fr', 'Ce message peut apparaître deux fois : la connexion s’est interrompue pendant son envoi.'],
    ['sv', 'Det här meddelandet kan visas två gånger: anslutningen bröts medan det skickades.'],
  ] as const)('says so first, in %s', (language, mark) => {
    const { text } = repeatedActivityOf(notice('hello', { language }));

    expect(text).toBe(`${mark}\n\nhello`);
  });

  it.each([question(), personVerdict(), technicianVerdict()])('says so on top of its card: $kind', (message) => {
    const activity = repeatedActivityOf(message);
    const card = activity.attachments?.[0]?.content;

    expect(cardProblems(card)).toEqual([]);
    expect(card.body[0].inlines[0].text).toMatch(/^This message may appear twice/);
    expect(activity.summary).toMatch(/^This message may appear twice/);
  });
});

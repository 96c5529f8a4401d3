import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language.ts';
import type { Message, NoticeMessage, Question } from '../../src/core/message.ts';
import type { Logger } from '../../src/core/ports/logger.ts';
import { say } from '../../src/knowledge/texts.ts';
import { helpdesk, startTestTenant, type TestTenant } from './test-tenant.ts';
import { type UglyMessage, uglyMessages } from './ugly-messages.ts';

const emma = 'emma.watkins@contoso.com';

let tenant: TestTenant;
const logged: string[] = [];
beforeAll(async () => {
  tenant = await startTestTenant({ logger: keepingLogger() });
});
afterAll(() => tenant.close());

describe.each([
  ['somebody with nothing wrong', emma, 'user'],
  ['the helpdesk', helpdesk, 'helpdesk'],
] as const)('from %s', (_, as, role) => {
  it.each(uglyMessages)('$title is answered with what it deserves', async (ugly) => {
    const conversationId = randomUUID();

    const messages = await tenant.ask({ as, say: ugly.say, locale: ugly.language, conversationId });

    expect({ answer: await summarise(messages), speaks: spokenIn(messages) }).toEqual({
      answer: ugly[role],
      speaks: [ugly.language],
    });
  });

  it.each(uglyMessages)('$title leads to two questions at most, and "I don’t know" ends each', async (ugly) => {
    const conversationId = randomUUID();
    const asking = { as, locale: ugly.language, conversationId };

    const asked: Question[] = [];
    let open = questionOf(await tenant.ask({ ...asking, say: ugly.say }));
    while (open !== undefined && asked.length < 4) {
      asked.push(open);
      open = questionOf(await tenant.ask({ ...asking, say: say(ugly.language, 'dialog.dont-know') }));
    }

    const answers = asked.filter(({ choices }) => choices.length > 0);
    expect(asked.length).toBeLessThanOrEqual(2);
    expect(answers.every(({ choices }) => choices.some(({ id }) => id === 'dont-know'))).toBe(true);
  });
});

describe('a secret', () => {
  const secrets = uglyMessages.filter((ugly): ugly is UglyMessage & { secret: string } => ugly.secret !== undefined);

  it.each(secrets)('is warned about and kept nowhere: $title', async ({ say: text, secret, language }) => {
    const messages = [
      ...(await tenant.ask({ as: emma, say: text, locale: language })),
      ...(await tenant.ask({ say: text, locale: language })),
    ];

    const kept = JSON.stringify([messages, await everythingOf(emma), await everythingOf(helpdesk), logged]);
    expect({
      warnings: messages.filter((message) => message.kind === 'notice' && message.tone === 'warning').length,
      isKept: kept.includes(secret),
    }).toEqual({ warnings: 2, isKept: false });
  });

  it.each(uglyMessages.filter(({ secret }) => secret === undefined))(
    'is seen in nothing else: $title',
    async (ugly) => {
      const messages = await tenant.ask({ say: ugly.say, locale: ugly.language });

      expect(messages.filter((message) => message.kind === 'notice' && message.tone === 'warning')).toEqual([]);
    },
  );
});

it('logs no error for any of them', () => {
  expect(logged.filter((line) => line.startsWith('error'))).toEqual([]);
});

function everythingOf(userPrincipalName: string) {
  return tenant.app.store.privacy.exportPerson(String(tenant.state.tenant.user(userPrincipalName)?.id));
}

function questionOf(messages: readonly Message[]): Question | undefined {
  return messages.flatMap((message) => ('question' in message ? (message.question ?? []) : []))[0];
}

function spokenIn(messages: readonly Message[]): readonly string[] {
  return [...new Set(messages.map(({ language }) => language))];
}

/** `warning, nothing-wrong`: what kinds of answers, and what verdict is claimed. */
async function summarise(messages: readonly Message[]): Promise<string> {
  const parts = await Promise.all(messages.map((message) => summariseOne(message)));
  return parts.join(', ');
}

async function summariseOne(message: Message): Promise<string> {
  switch (message.kind) {
    case 'notice':
      return message.tone === 'plain' ? phraseOf(message) : message.tone;
    case 'question':
      return 'asks who';
    case 'article':
      return 'explains';
    case 'person-verdict':
    case 'technician-verdict': {
      const question = message.question === null ? '' : ' and asks';
      return `${await claimOf(message.caseId)}${question}`;
    }
  }
}

const phrases = ['unclear', 'thanks', 'unsafe', 'elsewhere', 'small-talk', 'about-yourself'] as const;

function phraseOf({ text }: NoticeMessage): string {
  const known = phrases.find((key) => languages.some((language) => text === say(language, `dialog.${key}`)));
  return known ?? 'explains';
}

async function claimOf(caseId: string): Promise<string> {
  const entries = await tenant.app.store.journal.list({ kind: 'verdict' });
  const details = entries.find((entry) => entry.details.caseId === caseId)?.details;
  return String(details?.cause ?? details?.group ?? details?.verdict);
}

function keepingLogger(): Logger {
  const keep = (level: string) => (text: string, data?: unknown) =>
    void logged.push(`${level} ${text} ${JSON.stringify(data)}`);
  return { info: keep('info'), warn: keep('warn'), error: keep('error') };
}

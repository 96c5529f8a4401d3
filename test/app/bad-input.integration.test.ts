import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, READ_PERMISSIONS } from '../../simulator/settings.ts';
import type { Message } from '../../src/core/message.ts';
import { startTestTenant, type TestTenant, type TestTenantOptions } from './test-tenant.ts';

const emma = 'emma.watkins@contoso.com';
const mans = 'mans.eriksson@contoso.com';
const amelie = 'amelie.perrot@contoso.com';
const about = (name: string) => `why can't ${name} reset the password?`;

const open: TestTenant[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((tenant) => tenant.close()));
});

async function start(options: TestTenantOptions = {}): Promise<TestTenant> {
  const tenant = await startTestTenant(options);
  open.push(tenant);
  return tenant;
}

describe('a person who cannot be diagnosed', () => {
  it.each([
    ['is unknown', about('quentin.nobody@contoso.com'), /^question: I find nobody by the name “quentin.nobody@/],
    ['is unknown by name', about('Quentin Quux'), /^question: I find nobody by the name “Quentin Quux”/],
    ['is misspelt', about('Zoe Fontain'), /^question: .*Did you mean one of these\? Zoé Fontaine \(zoe.fontaine@/],
    ['is one of several', about('charlotte or lucas or manon'), /^question: I found several people/],
    ['is a guest', about('marco.bianchi_fabrikam.com#EXT#@contoso.onmicrosoft.com'), /^technician: .*guest/i],
  ])('%s', async (_, say, expected) => {
    const tenant = await start();

    const messages = await tenant.ask({ say });

    expect(messages.map(summarise)).toEqual([expect.stringMatching(expected)]);
  });

  it('was deleted while nobody looked', async () => {
    const tenant = await start();
    tenant.state.putResource(
      '/users',
      tenant.state.tenant.list('/users').filter(({ userPrincipalName }) => userPrincipalName !== emma),
    );

    const messages = await tenant.ask({ say: about(emma) });

    expect(messages.map(summarise)).toEqual([expect.stringMatching(/^question: I find nobody .* a deleted account/)]);
  });
});

describe('Microsoft Graph failing', () => {
  const turnBudgetMs = 2_500;
  const leeway = 1_000;

  it.each([
    ['401', /the audit log\. Microsoft Graph refused the bot’s own sign-in/],
    ['429', /the audit log\. Microsoft Graph allows no more requests/],
    ['500', /the audit log\. Microsoft Graph did not answer/],
    ['502', /the audit log\. Microsoft Graph did not answer/],
    ['503', /the audit log\. Microsoft Graph did not answer/],
    ['504', /the audit log\. Microsoft Graph did not answer/],
    ['reset', /the audit log\. Microsoft Graph did not answer/],
    ['hang', /the audit log\. Microsoft Graph did not answer in time/],
    ['slow-body', /the audit log\. Microsoft Graph did not answer in time/],
    ['html', /the audit log\. Microsoft Graph did not answer/],
    ['broken-json', /the audit log\. The answer of Microsoft Graph could not be read/],
  ] as const)('with %s gives a diagnosis that says what it lacks, in time', async (kind, lack) => {
    const tenant = await start({ turnBudgetMs });
    tenant.state.setFaults([{ kind, path: '/auditLogs/directoryAudits' }]);
    const startedAt = performance.now();

    const messages = await tenant.ask({ say: about(emma) });

    const took = performance.now() - startedAt;
    expect({ unseen: unseenOf(messages), isInTime: took < turnBudgetMs + leeway }).toEqual({
      unseen: expect.stringMatching(lack),
      isInTime: true,
    });
  });

  it.each(['401', '429', '500', '503', '504', 'reset', 'hang', 'html', 'broken-json'] as const)(
    'with %s for every account answers nobody, in time',
    async (kind) => {
      const tenant = await start({ turnBudgetMs });
      tenant.state.setFaults([{ kind, path: '/users' }]);
      const startedAt = performance.now();

      const messages = await tenant.ask({ say: about(emma) });

      const took = performance.now() - startedAt;
      expect({ said: messages.map(summarise), isInTime: took < turnBudgetMs + leeway }).toEqual({
        said: [expect.stringMatching(/^refusal: I cannot check who you are right now/)],
        isInTime: true,
      });
    },
  );

  it('with empty pages before the full ones loses nothing', async () => {
    const tenant = await start();
    tenant.state.changeSettings({ emptyPages: true, pageSize: 200 });

    const messages = await tenant.ask({ say: about(mans) });

    expect(messages.map(summarise)).toEqual([expect.stringMatching(/^technician: .*cloud sync agent is down/)]);
  });

  it('with pages that stay empty says how far back it read', async () => {
    const tenant = await start({ turnBudgetMs });
    tenant.state.setFaults([{ kind: 'empty-page', path: '/auditLogs/directoryAudits' }]);

    const messages = await tenant.ask({ say: about(emma) });

    expect(unseenOf(messages)).toMatch(/The audit log was read back to/);
  });
});

describe('a permission that was not granted', () => {
  it.each([
    ['AuditLog.Read.All', emma, /the audit log\. The bot lacks a permission: AuditLog\.Read\.All/],
    ['Domain.Read.All', emma, /the domains\. The bot lacks a permission: Domain\.Read\.All/],
    ['Policy.Read.All', emma, /the authorization policy\. The bot lacks a permission: Policy\.Read\.All/],
    ['ServiceHealth.Read.All', emma, /the service health of Microsoft\. .*: ServiceHealth\.Read\.All/],
    ['IdentityRiskyUser.Read.All', amelie, /the risk state\. The bot lacks a permission: IdentityRiskyUser\.Read\.All/],
  ])('is named: %s', async (permission, person, lack) => {
    const tenant = await start();
    tenant.state.changeSettings({ grantedPermissions: READ_PERMISSIONS.filter((name) => name !== permission) });

    const messages = await tenant.ask({ say: about(person) });

    expect(unseenOf(messages)).toMatch(lack);
  });

  it.each(READ_PERMISSIONS)('never ends in an exception or silence: %s', async (permission) => {
    const tenant = await start();
    tenant.state.changeSettings({ grantedPermissions: READ_PERMISSIONS.filter((name) => name !== permission) });

    const said = [
      ...(await tenant.ask({ say: about(mans) })),
      ...(await tenant.ask({ as: mans, say: 'my reset fails' })),
    ];

    expect(said).toHaveLength(2);
  });

  it('closes the door when none was granted', async () => {
    const tenant = await start();
    tenant.state.changeSettings({ grantedPermissions: [] });

    const messages = await tenant.ask({ say: about(emma) });

    expect(messages.map(summarise)).toEqual([expect.stringMatching(/^refusal: /)]);
  });
});

describe('words that nobody knows', () => {
  it('are shown as the log has them, and claim nothing', async () => {
    const tenant = await start();
    tenant.state.addAuditRows([{ user: emma, result: 'failure', resultReason: 'Frobnicator 7 misaligned @everyone' }]);

    const messages = await tenant.ask({ say: about(emma) });

    const [verdict] = messages.flatMap((message) => (message.kind === 'technician-verdict' ? [message] : []));
    expect({ confidence: verdict?.confidence, explanation: verdict?.explanation }).toEqual({
      confidence: null,
      explanation: expect.stringContaining('Frobnicator 7 misaligned'),
    });
  });

  it('are said to be unknown when they are a code', async () => {
    const tenant = await start();

    const messages = await tenant.ask({ say: `${emma} gets SSPR_9999` });

    expect(unseenOf(messages)).toMatch(/The code SSPR_9999 is not known/);
  });

  it.each([
    ['my reset fails with SSPR_9999', /I do not know the code SSPR_9999\. Look at the page again/],
    ['ma réinitialisation échoue avec SSPR_9999', /Je ne connais pas le code SSPR_9999\. Regardez à nouveau la page/],
    ['min återställning ger felkod SSPR_9999', /Jag känner inte till koden SSPR_9999\. Titta på sidan igen/],
  ])('are said to be unknown to the affected person too: %s', async (say, expected) => {
    const tenant = await start();

    const messages = await tenant.ask({ as: emma, say });

    expect(messages.map(summarise)).toEqual([expect.stringMatching(expected)]);
  });

  it.each([
    ['50,000 letters', 'a'.repeat(50_000)],
    ['50,000 characters about somebody', `${mans} ${'cannot reset '.repeat(4_000)}`],
    ['control signs', '\u0000\u0007\u001b[2J\u202e\u2066 my reset fails'],
    ['markdown and markup', '**<script>alert(1)</script>** [x](javascript:alert(1)) <at>everyone</at>'],
    ['right to left', 'لا يمكنني إعادة تعيين كلمة المرور'],
    ['emoji', '🔑❌😭'],
    ['a lone surrogate', '\ud83d reset'],
    ['an injected filter', "x') or startswith(displayName,'"],
    ['nothing', ''],
  ])('get a normal answer: %s', async (_, say) => {
    const tenant = await start();

    const said = [...(await tenant.ask({ say })), ...(await tenant.ask({ as: mans, say }))];

    const unsafe = said
      .map((message) => JSON.stringify(message))
      .filter((text) => unsafeSigns.some((sign) => text.includes(sign)));
    expect({ isAnswered: said.length >= 2, unsafe }).toEqual({ isAnswered: true, unsafe: [] });
  });
});

/** As JSON writes them. */
const unsafeSigns = ['<script', 'javascript:', '\\u001b', '\\u0000', '\\u0007', '\u202e', '\u2066'];

it('starts every test with all permissions to read', () => {
  expect(DEFAULT_SETTINGS.grantedPermissions).toEqual(READ_PERMISSIONS);
});

function unseenOf(messages: readonly Message[]): string {
  return messages.flatMap((message) => (message.kind === 'technician-verdict' ? message.unseen : [])).join('\n');
}

function summarise(message: Message): string {
  switch (message.kind) {
    case 'notice':
      return `${message.tone}: ${message.text}`;
    case 'question':
      return `question: ${message.question.text} ${message.question.choices.map(({ label }) => label).join(', ')}`;
    case 'article':
      return `article: ${message.title} ${message.answer} ${message.source.url}`;
    case 'person-verdict':
      return `person: ${message.sentences.join(' ')}`;
    case 'technician-verdict':
      return `technician: ${message.subject}: ${message.title}`;
  }
}

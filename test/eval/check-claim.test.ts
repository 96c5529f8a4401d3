import { describe, expect, it } from 'vitest';
import { caseTenant } from '../../eval/case-tenant.ts';
import { checkClaim } from '../../eval/check-claim.ts';
import type { Language } from '../../src/core/language.ts';
import type { EvidenceLine } from '../../src/core/message.ts';
import { say } from '../../src/knowledge/texts.ts';
import { collectorBlock } from '../support/collector-block.ts';

const reason = 'OnPremUserAccountLockedOutOrDisabled';
const { tenant, subject } = caseTenant({
  attempts: [{ who: 'subject', says: reason, minutesAgo: 20 }],
  signInErrors: [{ code: 50053, minutesAgo: 30 }],
});
const failed = rowsOf('/auditLogs/directoryAudits').find(({ resultReason }) => resultReason === reason);
const rowId = String(failed?.id);
const signInId = String(rowsOf('/auditLogs/signIns')[0]?.id);

const written = [
  'She forgot it on Monday.\nEventID   : 33004\nThe server dc01.corp.contoso.com  says hr=80230619, see below.\n' +
    'PS C:\\> Get-Service\nWhat now?',
  collectorBlock({ service: 'read', 'adsync-state': 'Stopped', e1: '32002/20261120T080000Z/3/80072ee2' }),
];

function rowsOf(list: string) {
  return tenant.graph[list] as readonly Readonly<Record<string, unknown>>[];
}

function problemOf(source: string, quote: string | null = null, { language = 'en' as Language, text = 'claim' } = {}) {
  const line: EvidenceLine = { text, source, quote, url: null, weight: 'strong' };
  return checkClaim({ line, language, written }, { tenant, subject: subject.upn }).problem;
}

describe('a claim that cites what exists', () => {
  it.each([
    ['a row of the audit log', `audit row ${rowId}`, reason],
    ['a sign-in', `sign-in ${signInId}`, 'Error 50053'],
    ['the audit log', 'audit log', null],
    ['a list of the tenant', 'GET /subscribedSkus', null],
    ['the account of the person', 'GET /users/{id}', null],
    ['what the person registered', 'GET /reports/authenticationMethods/userRegistrationDetails/{id}', null],
    ['the roles of the person', 'GET /users/{id}/transitiveMemberOf/graph.directoryRole', null],
    ['one of the services', 'GET /admin/serviceAnnouncement/healthOverviews/OrgLiveID', null],
    ['a pasted line, masked', 'pasted', 'The server […] says hr=80230619, see below.'],
    ['the person’s sentences without the output between them', 'you said', 'She forgot it on Monday. What now?'],
    ['words cut short', 'you said', 'She forgot it…'],
    ['a fact of a server', 'collected on the server', 'adsync-state=Stopped'],
    ['an event of a server', 'collected on the server', 'e1=32002/80072ee2'],
  ])('is right about %s', (_what, source, quote) => {
    expect(problemOf(source, quote)).toBeNull();
  });

  it.each(['en', 'fr', 'sv'] as const)('is read in the words of %s', (language) => {
    const sources = [
      say(language, 'source.audit-row', { id: rowId }),
      say(language, 'source.sign-in', { id: signInId }),
      say(language, 'source.audit-log'),
    ];
    const text = say(language, 'verdict.outcome-said', {
      code: '33004',
      outcome: say(language, 'outcome.asked-admin'),
    });

    expect(sources.map((source) => problemOf(source, null, { language }))).toEqual([null, null, null]);
    expect(problemOf(say(language, 'label.you-said'), null, { language, text })).toBeNull();
    expect(problemOf(say(language, 'label.pasted'), 'EventID : 33004', { language })).toBeNull();
  });
});

describe('a forged claim is caught', () => {
  it.each([
    ['a row that the tenant does not have', `audit row ${rowId}0`, null, 'the tenant has no row'],
    ['a row of the other log', `sign-in ${rowId}`, null, 'the tenant has no row'],
    ['words that the row does not say', `audit row ${rowId}`, 'PasswordPolicyError', 'the source does not say'],
    ['a path that the tenant does not serve', 'GET /domains/nowhere.example', null, 'the tenant has nothing at'],
    ['a person at risk who is not', 'GET /identityProtection/riskyUsers/{id}', null, 'the tenant has nothing at'],
    ['words that nobody wrote', 'you said', 'She never forgot it on Monday.', 'does not hold the quote'],
    ['words in another order', 'you said', 'What now? She forgot it on Monday.', 'does not hold the quote'],
    ['words out of the middle of two lines', 'you said', 'She forgot says hr=80230619', 'does not hold the quote'],
    ['a line that nobody pasted', 'pasted', 'EventID : 33002', 'does not hold the quote'],
    ['a quote too short to be found', 'pasted', '3', 'does not hold the quote'],
    ['a quote of which all is masked', 'pasted', '[…]', 'does not hold the quote'],
    ['the person’s words without any', 'you said', null, 'quotes no words'],
    ['another value of a server’s fact', 'collected on the server', 'adsync-state=Running', 'no server printed'],
    ['a fact that no server printed', 'collected on the server', 'state=Stopped', 'no server printed'],
    ['another result of an event', 'collected on the server', 'e1=32002/80072efd', 'no server printed'],
    ['no source', '', null, 'names no source'],
    ['hearsay', 'common knowledge', null, 'names no source'],
    ['a source in another language', 'granskningsloggen', null, 'names no source'],
  ])('when it cites %s', (_what, source, quote, problem) => {
    expect(problemOf(source, quote)).toContain(problem);
  });

  it('when it names a code that the person did not give', () => {
    const text = say('en', 'verdict.outcome-said', { code: '33009', outcome: say('en', 'outcome.asked-admin') });

    expect(problemOf('you said', null, { text })).toContain('33009');
  });
});

import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/bot/plain-text.ts';
import {
  article,
  collectOffer,
  notice,
  personVerdict,
  question,
  technicianVerdict,
} from './support/sample-messages.ts';

describe('a message in plain lines', () => {
  it('is itself when it is a notice', () => {
    expect(plainText(notice('hello'))).toBe('hello');
  });

  it('numbers the answers of a question', () => {
    expect(plainText(question())).toBe(
      'Is the agent running?\nGet-Service AADConnectProvisioningAgent\n1) Yes, it runs\n2) No, it is stopped',
    );
  });

  it('numbers on where another list has the first numbers', () => {
    expect(plainText(question({ hint: null, firstNumber: 4 }))).toBe(
      'Is the agent running?\n4) Yes, it runs\n5) No, it is stopped',
    );
  });

  it('cites the page and the day of an article, and numbers what else may be read', () => {
    expect(plainText(article())).toBe(
      [
        'The ports that writeback uses',
        'Outbound TCP 443 is enough.',
        'What has changed: Older texts list more.',
        'Source: How writeback works, https://learn.microsoft.com/en-us/entra/x (as of 2026-11-20)',
        '',
        'You may also want to read this:',
        '1) A proxy in front of the server',
        '2) TLS 1.2',
      ].join('\n'),
    );
  });

  it('says each sentence to a person once', () => {
    expect(plainText(personVerdict())).toBe(
      'Your reset was refused.\nChoose another password.\nYou can do this yourself.',
    );
  });

  it('tells the helpdesk how to collect on the server, right behind the next step', () => {
    const lines = plainText(technicianVerdict({ collect: collectOffer })).split('\n');

    expect(lines.slice(lines.indexOf('Next step'), lines.indexOf('How to fix it'))).toEqual([
      'Next step',
      '- Start the agent.',
      '',
      'Collect on the server',
      `- ${collectOffer.why}`,
      `- ${collectOffer.fetch}`,
      `- ${collectOffer.verify} ${collectOffer.verifyCommand}`,
      `- ${collectOffer.run} ${collectOffer.command}`,
      '',
    ]);
  });

  it('tells the helpdesk everything that the verdict rests on', () => {
    expect(plainText(technicianVerdict({ question: question().question })).split('\n')).toEqual([
      'The agent is down',
      'Confidence: 93 %, high',
      'Ada Berg (ada@contoso.example): the reset failed.',
      'Nobody answers on the other side.',
      '',
      'The last attempt',
      '- Identified – done, 10:01',
      '- Written back – stopped here, 10:02 “OnPremisesConnectivityError”',
      '- Finished – not reached',
      '',
      'Speaks for it',
      '- The reset stopped at the directory. [audit row SSPR_0a1b2c3d-0000-4000-8000-000000000001_0123456789]',
      '',
      'Rivals',
      '- No domain controller (5\u00a0%)',
      '',
      'Who else',
      '- Three others of the same domain.',
      '',
      'What could not be seen',
      '- The agent itself.',
      '',
      'Next step',
      '- Start the agent.',
      '',
      'How to fix it',
      '- Start the agent',
      '- Open the server.',
      '',
      'Is the agent running?',
      'Get-Service AADConnectProvisioningAgent',
      '1) Yes, it runs',
      '2) No, it is stopped',
    ]);
  });
});

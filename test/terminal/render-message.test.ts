import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Message, Question, TechnicianVerdict } from '../../src/core/message.ts';
import { renderMessage } from '../../src/terminal/render-message.ts';

const question: Question = {
  id: 'q1',
  text: 'Is the ADSync service running on the Entra Connect server?',
  hint: 'Get-Service ADSync on the Entra Connect server',
  choices: [
    { id: 'holds', label: 'It is running' },
    { id: 'fails', label: 'It is stopped' },
  ],
};

const verdict: TechnicianVerdict = {
  kind: 'technician-verdict',
  language: 'en',
  caseId: 'case-1',
  subject: 'Ada Lovelace (ada@contoso.example)',
  title: 'The cloud cannot reach the on-premises writeback service',
  summary: 'Ada Lovelace (ada@contoso.example): the attempt could not reach the on-premises systems.',
  confidence: 0.91,
  confidenceText: '91 % – the evidence is clear',
  explanation: 'From the cloud these causes look alike. '.repeat(6),
  timelineTitle: 'Reset of 20 November 09:32: stopped at step 6 of 6.',
  timeline: [
    { state: 'done', label: 'Gave the user name', time: '09:32:12', quote: 'User submitted their user ID' },
    { state: 'stopped-here', label: 'Password written back and set', time: '09:34:04', quote: null },
    { state: 'not-reached', label: 'Password kept', time: null, quote: null },
  ],
  evidenceFor: [
    {
      text: 'Nobody succeeded.',
      source: 'audit log',
      quote: 'OnPremisesConnectivityError',
      url: null,
      weight: 'strong',
    },
  ],
  evidenceAgainst: [{ text: 'One person succeeded.', source: 'audit log', quote: null, url: null, weight: 'weak' }],
  rivalsAre: 'rivals',
  rivals: [
    {
      cause: 'dc-unreachable',
      title: 'A domain controller cannot be contacted',
      confidence: 0.12,
      difference: 'less likely',
    },
  ],
  radius: 'People affected the same way: 14.',
  unseen: [
    'No API shows Active Directory itself: lock state, protected groups, rights and the event log of the server.',
  ],
  nextStep: 'Restart the service (the identity administrators).',
  fixes: [
    {
      title: 'Restart the ADSync service',
      who: 'the identity administrators',
      risk: 'low risk',
      steps: [
        'Open a console on the server.',
        'Restart the service and wait for event 31005, which says that the listener runs.',
      ],
      commands: ['Restart-Service ADSync'],
      verify: 'A later reset succeeds.',
    },
  ],
  sources: [{ title: 'How password writeback works', url: 'https://learn.microsoft.com/x' }],
  question: null,
};

const plain = (message: Message, width = 80) => renderMessage(message, { width, colour: false });

describe('the width', () => {
  it.each([60, 80, 110])('of %i columns holds every line of a verdict', (width) => {
    const lines = plain({ ...verdict, question }, width).split('\n');

    expect(lines.filter((line) => line.length > width)).toEqual([]);
  });

  it('never breaks a command, so that it can be copied', () => {
    const words = { why: 'Why.', fetch: 'Fetch it.', verify: 'Verify it:', run: 'Run it:' };
    const command = `powershell.exe -File .\\Collect.ps1 -Only "${'service,'.repeat(12)}"`;

    const text = plain({ ...verdict, collect: { ...words, verifyCommand: 'Get-FileHash', command } }, 60);

    expect(text).toMatch(/Collect on the server\n {2}Why\.\n {2}Fetch it\.\n {2}Verify it:\n {7}Get-FileHash\n/);
    expect(text).toContain(`\n       ${command}\n`);
  });

  it('never breaks an address, so that it can be clicked', () => {
    const url = `https://learn.microsoft.com/${'long/'.repeat(20)}`;

    const text = plain({ ...verdict, sources: [{ title: 'Long', url }] }, 60);

    expect(text).toContain(url);
  });

  it('indents later lines under the first', () => {
    const text = plain({ kind: 'question', language: 'en', question }, 40);

    expect(text).toBe(
      [
        '? Is the ADSync service running on the',
        '  Entra Connect server?',
        '  Get-Service ADSync on the Entra',
        '  Connect server',
        '  1) It is running',
        '  2) It is stopped',
      ].join('\n'),
    );
  });
});

describe('colour', () => {
  it('adds nothing that cannot be read without it', () => {
    const message = { ...verdict, question };

    const coloured = renderMessage(message, { width: 80, colour: true });

    expect(stripVTControlCharacters(coloured)).toBe(plain(message));
  });

  it('is left out completely when it is off', () => {
    expect(plain({ ...verdict, question })).not.toContain('\u001b');
  });

  it('is never the only sign: states, strengths and tones have words or marks of their own', () => {
    const text = [
      plain(verdict),
      plain({ kind: 'notice', language: 'en', tone: 'warning', text: 'Careful.' }),
      plain({ kind: 'notice', language: 'en', tone: 'refusal', text: 'No.' }),
    ].join('\n');

    const signs = ['✓', '✗', '– done', '– stopped here', '– not reached', '●●●', '●○○', '! Careful.', '✋ No.'];
    expect(signs.filter((sign) => !text.includes(sign))).toEqual([]);
  });
});

describe('hostile names and texts', () => {
  const hostile = '\u001b[2J\u001b]0;owned\u0007\u001b[31mAda\u202e evil\r\u0008\u009b31m';

  it.each<[string, Message]>([
    ['a subject', { ...verdict, subject: hostile, summary: hostile, title: hostile }],
    [
      'a quotation',
      { ...verdict, evidenceFor: [{ text: hostile, source: hostile, quote: hostile, url: null, weight: 'weak' }] },
    ],
    ['a timeline', { ...verdict, timeline: [{ state: 'done', label: hostile, time: hostile, quote: hostile }] }],
    [
      'a link or command',
      { ...verdict, sources: [{ title: hostile, url: hostile }], fixes: [{ ...fixOf(verdict), commands: [hostile] }] },
    ],
    [
      'an answer',
      { kind: 'question', language: 'en', question: { ...question, choices: [{ id: 'x', label: hostile }] } },
    ],
    ['a notice', { kind: 'notice', language: 'en', tone: 'plain', text: hostile }],
    [
      'a sentence',
      {
        kind: 'person-verdict',
        language: 'en',
        caseId: 'c',
        title: hostile,
        sentences: [hostile],
        action: null,
        question: null,
      },
    ],
  ])('cannot move the cursor or turn the text around: %s', (_, message) => {
    const text = plain(message);

    const harmful = [...text].filter((sign) => /[\p{Cc}\p{Cf}]/u.test(sign) && sign !== '\n');
    expect(harmful).toEqual([]);
  });
});

describe('what is said once', () => {
  it('shows the open question as the next step', () => {
    const text = plain({ ...verdict, question });

    expect(text).not.toContain('Next step');
  });

  it('shows no confidence where nothing is claimed', () => {
    const text = plain({ ...verdict, confidence: null, confidenceText: 'no claim is made' });

    expect(text).not.toContain('Confidence');
  });

  it('numbers on where another list has the first numbers', () => {
    const text = plain({ kind: 'question', language: 'en', question: { ...question, hint: null, firstNumber: 4 } });

    expect(text).toBe(`? ${question.text}\n  4) It is running\n  5) It is stopped`);
  });

  it('shows an article with its source, its day and what else may be read', () => {
    const text = plain({
      kind: 'article',
      language: 'en',
      title: 'The ports',
      answer: 'Outbound TCP 443 is enough.',
      changed: null,
      source: { title: 'How it works', url: 'https://learn.microsoft.com/x' },
      asOf: '2026-11-20',
      question: { id: 'articles', text: 'Read on:', hint: null, choices: [{ id: 'proxy', label: 'A proxy' }] },
    });

    expect(text).toBe(
      'The ports\nOutbound TCP 443 is enough.\nSource: How it works, https://learn.microsoft.com/x (as of 2026-11-20)\n\n? Read on:\n  1) A proxy',
    );
  });

  it('does not repeat a title that is the first sentence', () => {
    const text = plain({
      kind: 'person-verdict',
      language: 'en',
      caseId: 'c',
      title: 'It was refused.',
      sentences: ['It was refused.', 'Choose another.', 'Nobody else needs to act.'],
      action: null,
      question: null,
    });

    expect(text).toBe('It was refused.\nChoose another.\nNobody else needs to act.');
  });
});

function fixOf({ fixes }: TechnicianVerdict): TechnicianVerdict['fixes'][number] {
  const [fix] = fixes;
  if (fix === undefined) throw new Error('the sample verdict has no fix');
  return fix;
}

import type {
  ArticleMessage,
  CollectOffer,
  NoticeMessage,
  PersonVerdict,
  QuestionMessage,
  TechnicianVerdict,
} from '../../../src/core/message.ts';

export function notice(text: string, change: Partial<NoticeMessage> = {}): NoticeMessage {
  return { kind: 'notice', language: 'en', tone: 'plain', text, ...change };
}

export function question(change: Partial<QuestionMessage['question']> = {}): QuestionMessage {
  return {
    kind: 'question',
    language: 'en',
    question: {
      id: 'question-1',
      text: 'Is the agent running?',
      hint: 'Get-Service AADConnectProvisioningAgent',
      choices: [
        { id: 'holds', label: 'Yes, it runs' },
        { id: 'fails', label: 'No, it is stopped' },
      ],
      ...change,
    },
  };
}

export function article(change: Partial<ArticleMessage> = {}): ArticleMessage {
  return {
    kind: 'article',
    language: 'en',
    title: 'The ports that writeback uses',
    answer: 'Outbound TCP 443 is enough.',
    changed: 'Older texts list more.',
    source: { title: 'How writeback works', url: 'https://learn.microsoft.com/en-us/entra/x' },
    asOf: '2026-11-20',
    question: {
      id: 'articles',
      text: 'You may also want to read this:',
      hint: null,
      choices: [
        { id: 'proxy', label: 'A proxy in front of the server' },
        { id: 'tls-version', label: 'TLS 1.2' },
      ],
    },
    ...change,
  };
}

export function personVerdict(change: Partial<PersonVerdict> = {}): PersonVerdict {
  return {
    kind: 'person-verdict',
    language: 'en',
    caseId: 'case-017',
    title: 'Your reset was refused.',
    sentences: ['Your reset was refused.', 'Choose another password.', 'You can do this yourself.'],
    action: { id: 'again', label: 'Look again' },
    question: null,
    ...change,
  };
}

export const collectOffer: CollectOffer = {
  why: 'Only the server knows. A script gathers it.',
  fetch: 'Get the script: https://desk.contoso.example/collector/Collect-WritebackEvidence.ps1.',
  verify: 'This must print AB12:',
  verifyCommand: '(Get-FileHash .\\Collect-WritebackEvidence.ps1).Hash',
  run: 'Run it on the server:',
  command: 'powershell.exe -File .\\Collect-WritebackEvidence.ps1 -Only "service,events"',
};

export function technicianVerdict(change: Partial<TechnicianVerdict> = {}): TechnicianVerdict {
  return {
    kind: 'technician-verdict',
    language: 'en',
    caseId: 'case-017',
    subject: 'Ada Berg (ada@contoso.example)',
    title: 'The agent is down',
    summary: 'Ada Berg (ada@contoso.example): the reset failed.',
    confidence: 0.93,
    confidenceText: '93 %, high',
    explanation: 'Nobody answers on the other side.',
    timelineTitle: 'The last attempt',
    timeline: [
      { state: 'done', label: 'Identified', time: '10:01', quote: null },
      { state: 'stopped-here', label: 'Written back', time: '10:02', quote: 'OnPremisesConnectivityError' },
      { state: 'not-reached', label: 'Finished', time: null, quote: null },
    ],
    evidenceFor: [
      {
        text: 'The reset stopped at the directory.',
        source: 'audit row SSPR_0a1b2c3d-0000-4000-8000-000000000001_0123456789',
        url: 'https://developer.microsoft.com/en-us/graph/graph-explorer?request=auditLogs%2FdirectoryAudits%2Fx',
        quote: 'OnPremisesConnectivityError',
        weight: 'strong',
      },
    ],
    evidenceAgainst: [],
    rivalsAre: 'rivals',
    rivals: [
      { cause: 'dc-unreachable', title: 'No domain controller', confidence: 0.05, difference: 'others succeed' },
    ],
    radius: 'Three others of the same domain.',
    unseen: ['The agent itself.'],
    nextStep: 'Start the agent.',
    fixes: [
      {
        title: 'Start the agent',
        who: 'an administrator',
        risk: 'low risk',
        steps: ['Open the server.'],
        commands: ['Restart-Service AADConnectProvisioningAgent'],
        verify: 'a reset succeeds',
      },
    ],
    sources: [{ title: 'Troubleshoot writeback', url: 'https://learn.microsoft.com/en-us/entra/x' }],
    question: null,
    ...change,
  };
}

import { randomUUID } from 'node:crypto';
import { type App, createApp } from '../../src/app.ts';
import type { Language } from '../../src/core/language.ts';
import type { Message } from '../../src/core/message.ts';
import type { JournalEntry } from '../../src/core/ports/journal.ts';
import { type Logger, silentLogger } from '../../src/core/ports/logger.ts';
import { type LocalTenant, startLocalTenant } from '../../src/local-tenant.ts';

export const helpdesk = 'hugo.bernard@contoso.com';

export interface Asking {
  readonly as?: string;
  readonly say: string;
  readonly locale?: Language;
  readonly conversationId?: string;
}

export interface TestTenant {
  readonly app: App;
  readonly state: LocalTenant['simulator']['state'];
  /** A question in a conversation of its own, unless one is named. */
  ask(asking: Asking): Promise<readonly Message[]>;
  verdicts(subjectId: string): Promise<readonly JournalEntry[]>;
  close(): Promise<void>;
}

export interface TestTenantOptions {
  readonly databasePath?: string;
  readonly logger?: Logger;
  readonly turnBudgetMs?: number;
}

/** The real application against the simulated tenant, without the limit of reporting calls. */
export async function startTestTenant(options: TestTenantOptions = {}): Promise<TestTenant> {
  const tenant = await startLocalTenant();
  const { state } = tenant.simulator;
  state.changeSettings({ reportingLimit: false });
  const app = await createApp({
    graphBaseUrl: tenant.simulator.url,
    credential: tenant.credential,
    helpdeskGroupIds: [tenant.simulator.helpdeskGroupId],
    databasePath: options.databasePath ?? ':memory:',
    language: 'en',
    timeZone: 'Europe/Paris',
    logger: options.logger ?? silentLogger,
    reportingStarts: 1_000,
    ...(options.turnBudgetMs === undefined ? {} : { turnBudgetMs: options.turnBudgetMs }),
  });
  const idOf = (userPrincipalName: string) => {
    const id = state.tenant.user(userPrincipalName)?.id;
    if (typeof id !== 'string') throw new Error(`the simulated tenant has no ${userPrincipalName}`);
    return id;
  };
  return {
    app,
    state,
    ask: async ({ as = helpdesk, say, locale, conversationId = randomUUID() }) => {
      // Risky users are one a second in a tenant; a test asks about many.
      state.riskLimit.clear();
      const messages: Message[] = [];
      const turn = {
        id: randomUUID(),
        conversationId,
        scope: 'personal' as const,
        askerId: idOf(as),
        locale,
        timeZone: undefined,
        input: { kind: 'text' as const, text: say },
      };
      await app.handle(turn, (message) => void messages.push(message));
      return messages;
    },
    verdicts: (subjectId) => app.store.journal.list({ subjectId, kind: 'verdict' }),
    close: async () => {
      await app.close();
      await tenant.close();
    },
  };
}

/** The cause of the newest verdict: that of a group is the one ranked first. */
export function causeOf(entry: JournalEntry | undefined): string {
  const details = entry?.details;
  if (typeof details?.cause === 'string') return details.cause;
  if (details?.verdict !== 'group') return String(details?.verdict);
  const [first = ''] = Array.isArray(details.ranked) ? (details.ranked as readonly string[]) : [];
  return first.split(' ')[0] ?? '';
}

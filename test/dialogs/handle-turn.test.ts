import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/core/message.ts';
import { silentLogger } from '../../src/core/ports/logger.ts';
import type { TurnStart } from '../../src/core/ports/turn-ledger.ts';
import type { Turn } from '../../src/core/turn.ts';
import { createCaseMemory } from '../../src/dialogs/actions/case-memory.ts';
import { type DialogParts, handleTurn } from '../../src/dialogs/handle-turn.ts';
import { createLanguageDetector } from '../../src/dialogs/understand/detect-language.ts';
import { createAccessControl } from '../../src/operations/access.ts';
import { idOf, smallTenant } from '../conversations/small-tenant.ts';
import { now } from '../support/audit-rows.ts';
import { createMemoryPorts, type MemoryPorts } from '../support/memory-ports.ts';
import { createScriptedReader } from '../support/scripted-reader.ts';

const detect = await createLanguageDetector();

function partsWith(ports: MemoryPorts, changes: Partial<DialogParts> = {}): DialogParts {
  const reader = createScriptedReader(smallTenant);
  const clock = { now: () => now };
  return {
    ...ports,
    reader,
    access: createAccessControl({ reader, clock, helpdeskGroupIds: ['helpdesk'] }),
    cases: createCaseMemory(ports.cases),
    clock,
    logger: silentLogger,
    detect,
    models: { describe: () => [], judgeSubject: () => [] },
    collector: { sha256: 'AB12', served: null },
    newId: () => 'id',
    fallbackLanguage: 'en',
    fallbackTimeZone: 'UTC',
    turnBudgetMs: 5_000,
    wait: async () => {},
    ...changes,
  };
}

const turn: Turn = {
  id: 'a',
  conversationId: 'one',
  scope: 'personal',
  askerId: idOf('anna'),
  locale: 'en',
  timeZone: undefined,
  input: { kind: 'text', text: 'why did my reset fail?' },
};

async function saidIn(parts: DialogParts, wanted: Turn = turn) {
  const messages: Message[] = [];
  const result = await handleTurn(parts, wanted, (message) => void messages.push(message));
  return { result, messages };
}

describe('a turn', () => {
  it('that comes again says nothing and is called a repeat', async () => {
    const parts = partsWith(createMemoryPorts());
    const first = await saidIn(parts);
    const second = await saidIn(parts);

    expect([first.result, first.messages.length > 0, second]).toEqual([
      'handled',
      true,
      { result: 'repeat', messages: [] },
    ]);
  });

  it('says nothing before everything it leaves behind is kept', async () => {
    const ports = createMemoryPorts();
    const order: string[] = [];
    const finish: typeof ports.turns.finish = async (...outcome) => {
      const held = await ports.turns.finish(...outcome);
      order.push('kept');
      return held;
    };
    const parts = partsWith(ports, { turns: { ...ports.turns, finish } });

    await handleTurn(parts, turn, () => void order.push('said'));

    expect(order).toEqual(['kept', 'said']);
  });

  it('waits while another replica runs a turn of the conversation', async () => {
    const ports = createMemoryPorts();
    const waits: number[] = [];
    const begin = async (...key: Parameters<typeof ports.turns.begin>): Promise<TurnStart> =>
      waits.length < 3 ? { kind: 'busy' } : await ports.turns.begin(...key);
    const parts = partsWith(ports, {
      turns: { ...ports.turns, begin },
      wait: async (ms) => void waits.push(ms),
    });

    const { result } = await saidIn(parts);

    expect([result, waits]).toEqual(['handled', [100, 100, 100]]);
  });

  it('is refused as too many when the other replica does not come to an end', async () => {
    const ports = createMemoryPorts();
    const parts = partsWith(ports, { turns: { ...ports.turns, begin: async () => ({ kind: 'busy' }) } });

    await expect(saidIn(parts)).rejects.toMatchObject({ code: 'throttled' });
  });

  it('that fails keeps the question in the journal, and fails for its own reason', async () => {
    const ports = createMemoryPorts();
    const keep = () => {
      throw new Error('broken');
    };
    const parts = partsWith(ports, { cases: { keep, recall: async () => null } });

    await expect(saidIn(parts)).rejects.toThrow('broken');

    const entries = await ports.journal.list();
    expect(entries.map(({ kind }) => kind)).toEqual(['question', 'verdict']);
  });

  it('says politely that it begins anew when the stored dialog cannot be continued', async () => {
    const ports = createMemoryPorts();
    await ports.dialogs.write('one', idOf('anna'), JSON.stringify({ version: 99 }), 0);

    const { messages } = await saidIn(partsWith(ports), {
      ...turn,
      input: { kind: 'text', text: 'bonjour' },
      locale: 'fr',
    });

    expect(messages[0]).toMatchObject({ kind: 'notice', language: 'fr', text: expect.stringContaining('mis à jour') });
  });

  it('takes a case up that another replica opened, without reading everything again', async () => {
    const ports = createMemoryPorts();
    await saidIn(partsWith(ports));
    const elsewhere = partsWith(ports);
    const reads: string[] = [];
    const readTenantFacts: typeof elsewhere.reader.readTenantFacts = async (options) => {
      reads.push('tenant facts');
      return await elsewhere.reader.readTenantFacts(options);
    };

    const { messages } = await saidIn(
      { ...elsewhere, reader: { ...elsewhere.reader, readTenantFacts } },
      { ...turn, id: 'b', input: { kind: 'text', text: 'på svenska tack' } },
    );

    expect([messages.at(-1)?.kind, messages.at(-1)?.language, reads]).toEqual(['person-verdict', 'sv', []]);
  });
});

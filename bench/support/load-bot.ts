import { randomUUID } from 'node:crypto';
import { Agent, request } from 'undici';
import { percentile } from '../percentile.ts';
import { members, selfQuestion } from './people.ts';
import type { BenchBot } from './start-bot.ts';

export interface Load {
  readonly connections: number;
  /** Turns altogether. */
  readonly turns: number;
  readonly tenantId: string;
}

export interface LoadResult {
  readonly answered: number;
  readonly perSecond: number;
  readonly p99Ms: number;
}

/** So many connections, each with one question under way at a time, asked by people in turn in chats of their own. */
export async function loadBot(bot: BenchBot, { connections, turns, tenantId }: Load): Promise<LoadResult> {
  const agent = new Agent({ connections });
  const samples: number[] = [];
  let next = 0;
  let answered = 0;
  const worker = async (): Promise<void> => {
    while (next < turns) {
      const index = next++;
      const startedMs = performance.now();
      const status = await postQuestion(bot, { index, tenantId, agent });
      samples.push(performance.now() - startedMs);
      if (status === 200) answered += 1;
    }
  };
  const startedMs = performance.now();
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - startedMs) / 1_000;
  await agent.close();
  return { answered, perSecond: answered / seconds, p99Ms: percentile(samples, 99) };
}

interface Post {
  readonly index: number;
  readonly tenantId: string;
  readonly agent: Agent;
}

/** Posts one question as Teams does; resolves with the status when the turn is over. */
export async function postQuestion(bot: BenchBot, { index, tenantId, agent }: Post): Promise<number> {
  const { statusCode, body } = await request(`${bot.url}/api/messages`, {
    method: 'POST',
    dispatcher: agent,
    headers: { 'content-type': 'application/json', authorization: bot.authorization },
    body: JSON.stringify(questionOf(bot, index, tenantId)),
  });
  await body.dump();
  return statusCode;
}

export function conversationOf(index: number): string {
  return `a:chat-of-${members[index % members.length]?.id}`;
}

function questionOf(bot: BenchBot, index: number, tenantId: string) {
  const person = members[index % members.length];
  return {
    type: 'message',
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: bot.connector.url,
    from: { id: `29:${person?.id}`, name: person?.upn, aadObjectId: person?.id },
    recipient: { id: '28:bench', name: 'Desk' },
    conversation: { id: conversationOf(index), conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    locale: 'en-US',
    text: selfQuestion,
    textFormat: 'plain',
  };
}

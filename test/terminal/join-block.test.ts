import { expect, it } from 'vitest';
import { joinBlock } from '../../src/terminal/join-block.ts';
import { collectorBlock } from '../support/collector-block.ts';

const block = collectorBlock({ locked: 'no', person: 'read' });

async function joined(text: string): Promise<readonly string[]> {
  const result: string[] = [];
  for await (const line of joinBlock(lines(text))) result.push(line);
  return result;
}

async function* lines(text: string): AsyncGenerator<string> {
  yield* text.split('\n');
}

it('leaves lines as they are', async () => {
  expect(await joined('anna berg\nwhat is 33004?')).toEqual(['anna berg', 'what is 33004?']);
});

it('takes the lines of a pasted block for one', async () => {
  expect(await joined(`anna berg\n${block}\nthanks`)).toEqual(['anna berg', block, 'thanks']);
});

it('hands on a block that never ends', async () => {
  const cut = block.slice(0, block.indexOf('WBD-COLLECT-END'));

  expect(await joined(cut)).toEqual([cut]);
});

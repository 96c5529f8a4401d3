import { expect, it } from 'vitest';
import { say } from '../../src/knowledge/texts.ts';
import type { PlaygroundClient } from './playground-client.ts';
import { temporaryFolder } from './run-local.ts';
import { startDesk } from './start-desk.ts';

it('begins new conversations after a restart on the same database', async () => {
  await using folder = await temporaryFolder();
  const first = await startDesk({ dataFolder: folder.path });
  const earlier = first.client.conversations;
  await first.client.write(earlier.personal, 'Why does a reset fail?');
  await first.client.next(earlier.personal, 0);
  await first.close();

  const second = await startDesk({ dataFolder: folder.path });
  const { client } = second;
  const { personal, group } = client.conversations;
  await client.write(group, 'Why does the reset of asa.lindqvist@contoso.com fail?');
  const inGroup = await client.next(group, 0);
  await client.write(personal, 'help');
  const help = await client.next(personal, 0);
  await client.write(personal, 'cancel');
  const cancel = await client.next(personal, 1);
  await client.write(personal, 'Why does the reset of asa.lindqvist@contoso.com fail?');
  const answer = await client.next(personal, 2);
  await second.close();

  // The first start left a question open in a private chat that no page shows any more.
  expect([personal === earlier.personal, group === earlier.group]).toEqual([false, false]);
  expect(inGroup.text).toBe(say('en', 'dialog.message-me'));
  expect(help.text).toContain(say('en', 'dialog.help'));
  expect(cancel.text).toBe(say('en', 'dialog.nothing-to-cancel'));
  expect(answer.card?.fallbackText).toContain('Åsa Lindqvist');
});

it('says the times of its settings, not those of the machine', async () => {
  const desk = await startDesk({ timeZone: 'Pacific/Kiritimati' });
  const other = await startDesk({ timeZone: 'Pacific/Niue' });

  const [east, west] = await Promise.all([desk, other].map(({ client }) => timesOf(client)));

  await Promise.all([desk.close(), other.close()]);
  expect(east).toMatch(/\d\d:\d\d/);
  expect(east).not.toBe(west);
});

async function timesOf(client: PlaygroundClient): Promise<string | undefined> {
  const { personal } = client.conversations;
  await client.write(personal, 'Why does the reset of asa.lindqvist@contoso.com fail?');
  const answer = await client.next(personal, 0);
  return /Reset of ([^:]+:\d\d):/.exec(answer.card?.fallbackText ?? '')?.[1];
}

import type { BenchTenantAddress } from './start-tenant.ts';

export interface FirstQuestion {
  readonly tenant: BenchTenantAddress;
  readonly askerId: string;
}

// Started as a process of its own: nothing is compiled, no connection is open, no token is held.
process.once('message', async ({ tenant, askerId }: FirstQuestion) => {
  const [{ startApp }, { isVerdict, selfQuestion }] = await Promise.all([
    import('./start-app.ts'),
    import('./people.ts'),
  ]);
  const app = await startApp(tenant, { reportingStarts: 1_000 });
  const { tookMs, messages } = await app.ask(askerId, selfQuestion);
  await app.close();
  process.send?.({ tookMs, isAnswered: isVerdict(messages) });
  process.disconnect();
});

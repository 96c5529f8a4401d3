import { everybody } from '../../simulator/contoso/person.ts';
import { defineBench } from '../figure.ts';
import { isVerdict, namedMembers, selfQuestion } from '../support/people.ts';
import { startApp } from '../support/start-app.ts';
import { type BenchTenant, startTenant } from '../support/start-tenant.ts';

export const reportingCalls = defineBench({
  name: 'reporting-calls',
  what: 'The most calls on the shared reporting limit that one answer costs: every named person asks, then the helpdesk asks about them, each with a fresh app.',
  figures: [{ name: 'reporting-calls-per-diagnosis', unit: 'calls', target: 2, better: 'lower' }],
  async measure() {
    const tenant = await startTenant({ latencyMs: 0, reportingLimit: false });
    const helper = everybody.find(({ part }) => part === 'helpdesk');
    if (helper === undefined) throw new Error('the simulated tenant has no helpdesk');
    try {
      let most = 0;
      for (const { objectId, upn } of namedMembers) {
        most = Math.max(most, await callsOf(tenant, objectId, selfQuestion));
        most = Math.max(most, await callsOf(tenant, helper.id, `Why can ${upn} not reset the password?`));
      }
      return { 'reporting-calls-per-diagnosis': { value: most, baseline: null } };
    } finally {
      await tenant.close();
    }
  },
});

async function callsOf(tenant: BenchTenant, askerId: string, question: string): Promise<number> {
  const app = await startApp(tenant);
  try {
    await tenant.resetCounters();
    const { messages } = await app.ask(askerId, question);
    if (!isVerdict(messages)) throw new Error(`"${question}" of ${askerId} got no verdict`);
    return (await tenant.counters()).reportingRequests;
  } finally {
    await app.close();
  }
}

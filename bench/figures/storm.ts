import { defineBench } from '../figure.ts';
import { askAtRandomTimes } from '../support/ask-at-random-times.ts';
import { members } from '../support/people.ts';

const askers = 50;

export const storm = defineBench({
  name: 'storm',
  what: `An outage: ${askers} affected people ask within 30 s while all limits hold. Graph takes 120 ms.`,
  figures: [
    { name: 'storm-answered', unit: 'people', target: askers, better: 'higher' },
    { name: 'storm-p95', unit: 'ms', target: 3_000, better: 'lower' },
    { name: 'storm-429s', unit: 'answers', target: 0, better: 'lower' },
  ],
  async measure() {
    const askerIds = members.slice(-askers).map(({ id }) => id);
    const rush = { askerIds, withinMs: 30_000, latencyMs: 120, situation: 'outage' };
    const { answered, p95Ms, baselineMs, throttled } = await askAtRandomTimes(rush);
    return {
      'storm-answered': { value: answered, baseline: null },
      'storm-p95': { value: p95Ms, baseline: baselineMs },
      'storm-429s': { value: throttled, baseline: null },
    };
  },
});

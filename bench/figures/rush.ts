import { defineBench } from '../figure.ts';
import { askAtRandomTimes } from '../support/ask-at-random-times.ts';
import { namedMembers } from '../support/people.ts';

const askers = 30;

export const rush = defineBench({
  name: 'rush',
  what: `An ordinary day: ${askers} people, each with a problem of their own, ask within 30 s while all limits hold. Graph takes 120 ms.`,
  figures: [
    { name: 'rush-answered', unit: 'people', target: askers, better: 'higher' },
    { name: 'rush-p95', unit: 'ms', target: 3_000, better: 'lower' },
    { name: 'rush-429s', unit: 'answers', target: 0, better: 'lower' },
  ],
  async measure() {
    const askerIds = namedMembers.slice(0, askers).map(({ objectId }) => objectId);
    const { answered, p95Ms, baselineMs, throttled } = await askAtRandomTimes({
      askerIds,
      withinMs: 30_000,
      latencyMs: 120,
    });
    return {
      'rush-answered': { value: answered, baseline: null },
      'rush-p95': { value: p95Ms, baseline: baselineMs },
      'rush-429s': { value: throttled, baseline: null },
    };
  },
});

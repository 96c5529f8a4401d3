import { describe, expect, it } from 'vitest';
import { FairQueue } from '../../../src/integrations/graph/fair-queue.ts';

function queueOf(...names: readonly string[]) {
  const queue = new FairQueue<{ requester: string; name: string }>();
  const add = (name: string) => {
    const entry = { requester: name.slice(0, 1), name };
    queue.add(entry);
    return entry;
  };
  const entries = names.map(add);
  return { queue, add, entries, order: () => queue.inOrder().map(({ name }) => name) };
}

describe('the fair queue', () => {
  it('lets requesters take turns, each in its own order', () => {
    const { order } = queueOf('a1', 'a2', 'a3', 'b1', 'c1', 'b2');

    expect(order()).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
  });

  it('moves the later entries of a requester up when an earlier one leaves', () => {
    const { queue, entries, order } = queueOf('a1', 'a2', 'b1', 'b2', 'c1', 'c2');
    const [a1] = entries;

    if (a1 !== undefined) queue.leave(a1);

    expect(order()).toEqual(['a2', 'b1', 'c1', 'b2', 'c2']);
  });

  it('never lets a stream of new requesters overtake somebody who waits for a second turn', () => {
    const { queue, add, order } = queueOf('a1', 'a2');
    const served: string[] = [];

    for (const newcomer of 'bcdefghi') {
      add(`${newcomer}1`);
      const next = queue.inOrder()[0];
      if (next === undefined) break;
      queue.serve(next);
      served.push(next.name);
    }

    expect(served.slice(0, 3)).toContain('a2');
    expect(order()).not.toContain('a2');
  });

  it('does not make a requester pay for turns taken while nobody else waited', () => {
    const { queue, add, order } = queueOf();
    for (let call = 0; call < 5; call++) queue.serve(add('a0'));

    add('b1');
    add('a1');

    expect(order()).toEqual(['b1', 'a1']);
  });
});

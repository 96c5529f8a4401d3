import { describe, expect, it } from 'vitest';
import type { TurnClaim, TurnKey, TurnOutcome } from '../../../../src/core/ports/turn-ledger.ts';
import type { Store } from '../../../../src/integrations/store/open-store.ts';
import { caseRecord } from '../support/case-record.ts';
import { journalEntry } from '../support/journal-entry.ts';
import type { TestEngine } from '../support/store-engines.ts';
import { twoReplicas } from '../support/two-replicas.ts';

const minuteMs = 60_000;
const nothing: TurnOutcome = { entries: [], dialog: null, cases: [], language: null, replies: [] };
const key: TurnKey = { conversationId: 'one', activityId: 'a', askerId: 'ada' };

export function turnFacts(engine: TestEngine): void {
  const both = twoReplicas(engine);

  async function begun(store: Store, wanted: TurnKey = key): Promise<TurnClaim> {
    const start = await store.turns.begin(wanted);
    if (start.kind !== 'begun') throw new Error(`the turn is ${start.kind}`);
    return start.claim;
  }

  const kindOf = async (store: Store, wanted: TurnKey = key) => (await store.turns.begin(wanted)).kind;

  describe('a turn', () => {
    it('keeps everything it leaves behind at once', async () => {
      const claim = await begun(both.north);
      const record = caseRecord({ caseId: 'case-1' });

      await both.north.turns.finish(claim, {
        entries: [journalEntry({ turnId: '1' }), journalEntry({ turnId: '2' })],
        dialog: { state: '{"step":1}', expectedVersion: 0 },
        cases: [record],
        language: 'sv',
        replies: [],
      });

      expect(await both.south.dialogs.read('one', 'ada')).toEqual({ state: '{"step":1}', version: 1 });
      expect(await both.south.preferences.readLanguage('ada')).toBe('sv');
      expect(await both.south.cases.read('case-1')).toEqual(record);
      expect((await both.south.journal.list()).map(({ turnId }) => turnId)).toEqual(['1', '2']);
    });

    it('keeps nothing when one part of it cannot be kept', async () => {
      await both.north.dialogs.write('one', 'ada', 'newer', 0);
      const claim = await begun(both.north);
      const outcome: TurnOutcome = {
        ...nothing,
        entries: [journalEntry()],
        cases: [caseRecord({ caseId: 'case-1' })],
        dialog: { state: 'stale', expectedVersion: 0 },
      };

      await expect(both.north.turns.finish(claim, outcome)).rejects.toMatchObject({ code: 'conflict' });

      expect(await both.north.journal.list()).toEqual([]);
      expect(await both.north.cases.read('case-1')).toBeNull();
    });

    it('is run once for each activity, whichever replica gets it', async () => {
      await both.north.turns.finish(await begun(both.north), nothing);

      const kinds = [
        await kindOf(both.north),
        await kindOf(both.south),
        await kindOf(both.south, { ...key, conversationId: 'two' }),
        await kindOf(both.north, { ...key, activityId: 'b' }),
      ];

      expect(kinds).toEqual(['repeat', 'repeat', 'begun', 'begun']);
    });

    it('keeps every other turn of its conversation waiting, in its own replica and in another', async () => {
      const claim = await begun(both.north);
      const during = [
        await kindOf(both.north, { ...key, activityId: 'b' }),
        await kindOf(both.south, { ...key, activityId: 'c' }),
      ];
      await both.north.turns.finish(claim, nothing);
      const after = await kindOf(both.south, { ...key, activityId: 'c' });

      expect([during, after]).toEqual([['busy', 'busy'], 'begun']);
    });

    it('that comes again while it is under way is a repeat', async () => {
      await begun(both.north);

      expect([await kindOf(both.north), await kindOf(both.south)]).toEqual(['repeat', 'repeat']);
    });

    it('is begun by one of many at once', async () => {
      const starts = await Promise.all(
        Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? both.north : both.south).turns.begin(key)),
      );

      expect(starts.filter(({ kind }) => kind === 'begun')).toHaveLength(1);
    });

    it('of a replica that died is resumed by another one when the activity comes again', async () => {
      await begun(both.north);
      both.offsetMs = minuteMs;

      const start = await both.south.turns.begin(key);

      expect(start).toMatchObject({ kind: 'begun', claim: { isResumed: true } });
    });

    it('that outlived its lease keeps nothing once another replica has the conversation', async () => {
      const late = await begun(both.north);
      both.offsetMs = minuteMs;
      const claim = await begun(both.south, { ...key, activityId: 'b' });
      await both.south.turns.finish(claim, nothing);

      await expect(both.north.turns.finish(late, { ...nothing, entries: [journalEntry()] })).rejects.toMatchObject({
        code: 'conflict',
      });

      expect(await both.north.journal.list()).toEqual([]);
    });

    it('that was given up may be begun anew at once', async () => {
      await both.north.turns.abandon(await begun(both.north));

      expect(await kindOf(both.south)).toBe('begun');
    });

    it('is possible again when the clock had jumped ahead during another one', async () => {
      both.offsetMs = 24 * 60 * minuteMs;
      await begun(both.north);
      both.offsetMs = 0;

      expect(await kindOf(both.south, { ...key, activityId: 'b' })).toBe('begun');
    });
  });

  describe('an interrupted turn', () => {
    const longAgo = { olderThanMs: minuteMs, most: 10 };

    it('is found when it is old enough and in nobody’s hands', async () => {
      await begun(both.north);
      await both.north.turns.finish(await begun(both.north, { ...key, conversationId: 'two' }), nothing);
      const young = await both.north.turns.listInterrupted(longAgo);
      both.offsetMs = 2 * minuteMs;
      await begun(both.south, { ...key, conversationId: 'three' });

      expect([young, await both.south.turns.listInterrupted(longAgo)]).toEqual([[], [key]]);
    });

    it('that was taken up meanwhile is left alone', async () => {
      await begun(both.north);
      both.offsetMs = 2 * minuteMs;
      const claim = await begun(both.south);
      const isClosedDuring = await both.north.turns.closeInterrupted(key, replyTo('ada'));
      await both.south.turns.finish(claim, nothing);

      expect([isClosedDuring, await both.north.turns.closeInterrupted(key, replyTo('ada'))]).toEqual([false, false]);
    });
  });
}

function replyTo(personId: string) {
  return {
    slot: 'interrupted:one:a',
    place: `person:${personId}`,
    message: { kind: 'notice', language: 'en', tone: 'plain', text: 'Please ask again.' },
  } as const;
}

import { afterEach, describe, expect, it } from 'vitest';
import { type AuditPolling, pollAuditLog } from '../../src/alerts/poll-audit-log.ts';
import { AppError } from '../../src/core/app-error.ts';
import { ManualPacer } from './support/manual-pacer.ts';
import { memoryMirror } from './support/memory-mirror.ts';
import { ScriptedLog } from './support/scripted-log.ts';

const start = Date.parse('2026-11-20T09:00:00.000Z');
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const stops: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

function setUp() {
  const pacer = new ManualPacer();
  const jump = { localMs: 0, serviceMs: 0 };
  const trueMs = () => start + pacer.nowMs();
  const log = new ScriptedLog(() => trueMs() + jump.serviceMs);
  const memory = memoryMirror(trueMs);
  const said: string[] = [];
  const note = (message: string) => void said.push(message);
  const poll = (holder = 'north', patch: Partial<AuditPolling> = {}) => {
    const end = new AbortController();
    const done = pollAuditLog(
      {
        pages: log,
        mirror: memory.mirror,
        leases: memory.leasesOf(holder),
        clock: { now: () => new Date(trueMs() + jump.localMs).toISOString() },
        pacer,
        logger: { info: note, warn: note, error: note },
        random: () => 0.5,
        readLogKeepsDays: async () => 30,
        ...patch,
      },
      end.signal,
    );
    const stop = async () => {
      end.abort();
      await done;
    };
    stops.push(stop);
    return stop;
  };
  return { pacer, jump, log, memory, said, poll };
}

/** Rows every so often over a span that ends now. */
function fill(log: ScriptedLog, name: string, spanMs: number, everyMs: number): void {
  for (let agoMs = 0; agoMs < spanMs; agoMs += everyMs) log.add(`${name}-${agoMs / everyMs}`, agoMs);
}

describe('polling the audit log', () => {
  it('polls every 30 to 60 seconds', async () => {
    const { pacer, log, poll } = setUp();
    const times: number[] = [];
    log.beforePage = (place) => {
      if ('to' in place && place.to === null) times.push(pacer.nowMs());
    };

    poll('north', { random: Math.random });
    await pacer.pass(20 * minute);

    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(pauses.length).toBeGreaterThan(15);
    expect(pauses.filter((pause) => pause < 30_000 || pause > 60_000)).toEqual([]);
  });

  it('finds rows that come late and out of order, each once', async () => {
    const { pacer, log, memory, poll } = setUp();
    log.deliversTwice = true;
    poll();

    for (let index = 0; index < 300; index++) {
      log.add(`row-${index}`, 0, (index % 7) * 2 * minute);
      await pacer.pass(20_000);
    }
    await pacer.pass(30 * minute);

    expect(memory.ids()).toEqual(log.ids());
  });

  it('finds rows that come an hour, or twenty hours, late', async () => {
    const { pacer, log, memory, poll } = setUp();
    poll();
    await pacer.pass(minute);
    log.add('an hour', 0, hour);
    log.add('twenty hours', 0, 20 * hour);

    await pacer.pass(hour + 11 * minute);
    const afterAnHour = memory.ids();
    await pacer.pass(25 * hour);

    expect(afterAnHour).toEqual(['an hour']);
    expect(memory.ids()).toEqual(log.ids());
  });

  it('follows short and empty pages to the end', async () => {
    const { pacer, log, memory, poll } = setUp();
    log.hasEmptyPages = true;
    log.pageSize = 3;
    fill(log, 'row', hour, 2 * minute);

    poll();
    await pacer.pass(minute);

    expect(memory.ids()).toEqual(log.ids());
  });

  it('gives up on a service that leads from empty page to empty page', async () => {
    const { pacer, log, said, poll } = setUp();
    log.read = async () => ({ events: [], unreadableRows: 0, servedAt: new Date(start).toISOString(), link: 'again' });

    poll();
    await pacer.pass(minute);

    expect(said).toEqual(['audit log cannot be mirrored']);
  });

  it('waits as long as the service asks, says so once, and misses nothing', async () => {
    const { pacer, log, memory, said, poll } = setUp();
    poll();
    await pacer.pass(minute);
    let isRefusing = true;
    const asked: number[] = [];
    log.beforePage = () => {
      asked.push(pacer.nowMs());
      if (isRefusing) throw new AppError('throttled', 'too many', { retryAfterMs: 4 * minute });
    };
    for (let index = 0; index < 30; index++) {
      log.add(`row-${index}`);
      await pacer.pass(minute);
    }
    isRefusing = false;
    await pacer.pass(10 * minute);

    const pauses = asked.slice(1, 6).map((time, index) => time - (asked[index] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(4 * minute);
    expect(said).toEqual(['audit log cannot be mirrored', 'audit log is mirrored again']);
    expect(memory.ids()).toEqual(log.ids());
  });
});

describe('a first start', () => {
  it('reads the newest rows first, then back to the beginning of what the log keeps', async () => {
    const { pacer, log, memory, poll } = setUp();
    log.pageSize = 10;
    fill(log, 'row', 40 * day, 3 * hour);
    log.beforePage = (_, signal) => pacer.sleep(2_000, signal);

    poll();
    await pacer.pass(3_000);
    const { isBackfilled, readBackTo } = memory.progress();
    await pacer.pass(30 * minute);

    expect({ isBackfilled, minutesBack: (start - Date.parse(readBackTo ?? '')) / minute }).toEqual({
      isBackfilled: false,
      minutesBack: 60,
    });
    expect(memory.progress().isBackfilled).toBe(true);
    expect(memory.ids()).toHaveLength(30 * 8);
  });

  it('goes on where it was interrupted', async () => {
    const { pacer, log, memory, poll } = setUp();
    log.pageSize = 5;
    fill(log, 'row', 29 * day, 2 * hour);
    log.beforePage = (_, signal) => pacer.sleep(8_000, signal);

    for (let life = 0; life < 5; life++) {
      const stop = poll(`life-${life}`);
      await pacer.pass(40_000);
      const stopped = stop();
      await pacer.pass(5_000);
      await stopped;
    }
    const before = memory.progress();
    poll('last');
    await pacer.pass(hour);

    expect(before.isBackfilled).toBe(false);
    expect(Date.parse(before.readBackTo ?? '')).toBeLessThan(start - 2 * hour);
    expect(memory.progress().isBackfilled).toBe(true);
    expect(memory.ids()).toEqual(log.ids());
  });

  it('stops where a log of seven days ends', async () => {
    const { pacer, log, memory, poll } = setUp();
    log.keepsMs = 7 * day;
    fill(log, 'row', 20 * day, 12 * hour);

    poll('north', { readLogKeepsDays: async () => 7 });
    await pacer.pass(10 * minute);

    expect(memory.progress()).toMatchObject({ isBackfilled: true, gaps: [] });
    expect(Date.parse(memory.progress().readBackTo ?? '')).toBeGreaterThan(start - 7 * day - hour);
  });
});

describe('after an absence', () => {
  it.each([
    ['an hour', hour],
    ['a day and a half', 36 * hour],
    ['twenty days', 20 * day],
  ])('of %s nothing is missing', async (_, absenceMs) => {
    const { pacer, log, memory, poll } = setUp();
    log.pageSize = 20;
    const stop = poll();
    await pacer.pass(10 * minute);
    log.add('late when the absence began', 5 * minute, 2 * hour);
    await stop();
    await pacer.pass(absenceMs);
    fill(log, 'missed', absenceMs, absenceMs / 200);

    poll('south');
    await pacer.pass(8 * hour);

    expect(memory.ids()).toEqual(log.ids());
    expect(memory.progress().gaps).toEqual([]);
  });

  it('longer than the log keeps its rows, it says from when to when they are lost', async () => {
    const { pacer, log, memory, said, poll } = setUp();
    log.keepsMs = 7 * day;
    const readLogKeepsDays = async () => 7;
    const stop = poll('north', { readLogKeepsDays });
    await pacer.pass(10 * minute);
    const readUpTo = Date.parse(memory.progress().readUpTo ?? '');
    await stop();
    await pacer.pass(10 * day);
    fill(log, 'kept', 6 * day, hour);

    poll('south', { readLogKeepsDays });
    await pacer.pass(hour);

    const [gap, ...others] = memory.progress().gaps;
    expect(others).toEqual([]);
    expect(Date.parse(gap?.from ?? '')).toBe(readUpTo);
    expect(Math.abs(Date.parse(gap?.to ?? '') - (readUpTo + 3 * day))).toBeLessThan(2 * minute);
    expect(memory.ids()).toEqual(log.ids());
    expect(said.filter((message) => message.startsWith('audit rows are lost'))).toHaveLength(1);
  });

  it('interrupted again and again it still comes to the end', async () => {
    const { pacer, log, memory, poll } = setUp();
    log.pageSize = 20;
    const stop = poll();
    await pacer.pass(10 * minute);
    await stop();
    await pacer.pass(2 * day);
    fill(log, 'missed', 2 * day, 5 * minute);
    let pages = 0;
    log.beforePage = () => {
      pages += 1;
      if (pages % 4 === 0) throw new AppError('unreachable', 'the connection broke');
    };

    poll('south');
    await pacer.pass(6 * hour);

    expect(memory.ids()).toEqual(log.ids());
  });
});

describe('several replicas', () => {
  it('let one of them poll', async () => {
    const { pacer, log, poll } = setUp();
    let readers = 0;
    let most = 0;
    log.beforePage = async (_, signal) => {
      readers += 1;
      most = Math.max(most, readers);
      await pacer.sleep(1_000, signal);
      readers -= 1;
    };

    for (const holder of ['north', 'south', 'east']) poll(holder);
    await pacer.pass(20 * minute);

    expect(most).toBe(1);
  });

  it('take over within the lease time when the one that polls has died in the middle of a page', async () => {
    const { pacer, log, memory, poll } = setUp();
    fill(log, 'row', 50 * minute, minute);
    log.pageSize = 10;
    let pages = 0;
    log.beforePage = () => {
      pages += 1;
      return pages === 3 ? new Promise(() => {}) : undefined;
    };
    const dead = memory.leasesOf('north');
    void poll('north', { leases: { ...dead, extend: () => new Promise(() => {}) } });
    stops.pop();
    await pacer.pass(1_000);

    poll('south');
    await pacer.pass(20_000);

    expect(memory.ids()).toEqual(log.ids());
  });

  it('take nothing more from one that has lost its lease in the middle of a window', async () => {
    const { pacer, log, memory, poll } = setUp();
    fill(log, 'row', 50 * minute, minute);
    log.pageSize = 10;
    let isLost = false;
    log.beforePage = async () => {
      if (isLost) return;
      isLost = true;
      await pacer.pass(0);
      await memory.leasesOf('south').release({ name: 'x', holder: 'north', epoch: 1 });
      await memory.leasesOf('south').take('audit-poller', 60_000);
    };

    poll('north');
    await pacer.pass(5_000);
    const whileLost = memory.ids();
    await pacer.pass(2 * minute);

    expect(whileLost).toEqual([]);
    expect(memory.ids()).toEqual(log.ids());
  });
});

describe('a clock that jumps', () => {
  it.each([
    ['ours, a day ahead', { localMs: day }],
    ['ours, a day back', { localMs: -day }],
    ['ours, a year ahead', { localMs: 365 * day }],
    ['the service’s, two hours ahead', { serviceMs: 2 * hour }],
  ])('loses no row and asks no more often: %s, and back', async (_, wrong) => {
    const { pacer, jump, log, memory, poll } = setUp();
    const right = { ...jump };
    let index = 0;
    const live = async (minutes: number) => {
      for (let passed = 0; passed < minutes; passed++) {
        const { serviceMs } = jump;
        jump.serviceMs = 0;
        log.add(`row-${index++}`, 0, 2 * minute);
        jump.serviceMs = serviceMs;
        await pacer.pass(minute);
      }
    };
    let stop = poll();
    await live(30);
    const before = log.asked.length;
    Object.assign(jump, wrong);
    await live(30);
    await stop();
    stop = poll('south');
    await live(30);
    Object.assign(jump, right);
    await live(30);
    await stop();
    poll('east');
    await live(40);
    await pacer.pass(20 * minute);

    expect(memory.ids()).toEqual(log.ids());
    expect(log.asked.length - before).toBeLessThan(400);
    expect(memory.progress().gaps).toEqual([]);
  });
});

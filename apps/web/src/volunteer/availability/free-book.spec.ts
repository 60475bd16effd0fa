/** @jest-environment node */
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Outbox } from '../outbox/outbox';
import { isFreeAct } from '../outbox/outbox-entry';
import { phoneInMemory } from '../phone/phone-in-memory';
import type { Saved } from './availability-documents';
import type { FreeAct } from './free-act';
import { refusedHours, withFreeActs } from './free-acts';
import { FreeBook } from './free-book';
import type { GivenSeries } from './week-hours';

const OWNER = { member: 'vera', kid: 'own' };
const WISHES: Saved['wishes'] = {
  weekHours: null,
  monthHours: null,
  restHours: null,
  shiftsPerDay: null,
  prefersKinds: [],
  dislikesKinds: [],
  endsNearCell: null,
};
const EMPTY: Saved = { version: 0, series: [], away: [], wishes: WISHES, company: null };

const saturdays = (id: string, fromMinute = 540): GivenSeries => ({
  id,
  startsOn: '2026-11-28',
  fromMinute,
  toMinute: 720,
  rule: 'FREQ=WEEKLY;BYDAY=SA',
  skipped: [],
  extra: [],
});
const hours = (seen: number, ...series: GivenSeries[]): FreeAct => ({
  kind: 'freeHours',
  seen,
  series,
  wishes: WISHES,
  company: null,
});
const away = (awayId: string, fromDay: string, toDay: string): FreeAct => ({
  kind: 'freeAway',
  awayId,
  fromDay,
  toDay,
});
const refusal = (code: string): Error =>
  new CombinedGraphQLErrors({ errors: [{ message: code, extensions: { code } }] } as never);

/** A hub that keeps keys and counts versions, and a phone whose network is told what to do. */
function phoneWithHours(first: Saved = EMPTY) {
  const phone = phoneInMemory();
  const net: { is: 'there' | 'gone' | 'losesAnswers' } = { is: 'there' };
  const hub = { now: first, keys: new Set<string>(), lost: [] as GivenSeries[] };
  let ids = 0;
  const apply = (key: string, act: FreeAct, version: number): void => {
    if (hub.keys.has(key)) return;
    if (act.kind === 'freeHours' && version !== hub.now.version) throw refusal('AVAILABILITY_CHANGED');
    hub.keys.add(key);
    const entry = { id: key, seq: 1, act, at: 0, tries: 0, state: 'waiting', fault: null } as const;
    hub.now = { ...withFreeActs(hub.now, [entry], OWNER), version: hub.now.version + 1 };
  };
  const start = async () => {
    const outbox: Outbox = new Outbox({
      shelf: phone.outbox,
      now: () => 1,
      newId: () => `key-${++ids}`,
      send: async ({ id, act }) => {
        if (net.is === 'gone' || !isFreeAct(act)) throw new TypeError('Failed to fetch');
        apply(id, act, act.kind === 'freeHours' ? book.versionFor(act.seen) : 0);
        if (net.is === 'losesAnswers') throw new TypeError('Failed to fetch');
        await book.answered(hub.now);
      },
    });
    const readFree = async (): Promise<Saved> => {
      if (net.is === 'gone') throw new TypeError('Failed to fetch');
      return hub.now;
    };
    const book = new FreeBook({ shelf: phone.settings, outbox, readFree });
    await outbox.load();
    await book.load();
    const say = async (act: FreeAct): Promise<void> => {
      await book.act(act);
      await outbox.flush();
    };
    const shown = (): Saved => withFreeActs(book.snapshot().saved!, outbox.snapshot().entries, OWNER);
    return { outbox, book, say, shown };
  };
  const elsewhere = (act: FreeAct): void => apply(`other-${++ids}`, act, hub.now.version);
  return { phone, net, hub, start, elsewhere };
}

describe('when I can help, without a signal', () => {
  it('is shown at once, waits with its key, and is sent once', async () => {
    const { net, hub, start } = phoneWithHours();
    const { book, outbox, say, shown } = await start();
    await book.sync();
    net.is = 'gone';
    await say(away('a', '2026-11-23', '2026-11-29'));
    await say(hours(0, saturdays('s')));
    await say({ kind: 'freeSkip', seriesId: 's', day: '2026-12-05', skip: true });
    expect(shown()).toMatchObject({
      away: [{ fromDay: '2026-11-23', toDay: '2026-11-29' }],
      series: [{ id: 's', skipped: ['2026-12-05'] }],
    });
    expect(hub.now).toEqual(EMPTY);
    net.is = 'there';
    await outbox.flush();
    expect(hub.now).toEqual({ ...shown(), version: 3 });
    expect(hub.keys.size).toBe(3);
    expect(outbox.snapshot().entries).toEqual([]);
  });

  it('is not written over what another phone said meanwhile: the hub asks, and what was typed stays', async () => {
    const { net, hub, start, elsewhere } = phoneWithHours();
    const { book, outbox, say } = await start();
    await book.sync();
    net.is = 'gone';
    await say(away('a', '2026-11-23', '2026-11-29'));
    await say(hours(0, saturdays('mine')));
    elsewhere(hours(0, saturdays('theirs', 600)));
    net.is = 'there';
    await outbox.flush();
    expect(hub.now.series).toMatchObject([{ id: 'theirs' }]);
    expect(hub.now.away).toHaveLength(1);
    const refused = refusedHours(outbox.snapshot().entries);
    expect(refused).toMatchObject({ fault: 'AVAILABILITY_CHANGED', act: { series: [{ id: 'mine' }] } });
    // The second press is made from what is there now.
    await outbox.discard(refused!.id);
    await book.sync();
    await say(hours(book.snapshot().saved!.version, saturdays('mine')));
    expect(hub.now.series).toMatchObject([{ id: 'mine' }]);
  });

  it('keeps no hour on the phone once it was sent', async () => {
    const { phone, start } = phoneWithHours();
    const { book, say } = await start();
    await book.sync();
    await say(hours(0, saturdays('s')));
    expect(await phone.outbox.all()).toEqual([]);
    expect(await phone.settings.all()).toEqual([{ name: 'hours', value: '0-1' }]);
  });

  it('joins days away that touch, as the hub does, and takes them back', async () => {
    const { net, start } = phoneWithHours();
    const { book, say, shown } = await start();
    await book.sync();
    net.is = 'gone';
    await say(away('a', '2026-11-23', '2026-11-25'));
    await say(away('b', '2026-11-26', '2026-11-29'));
    expect(shown().away).toEqual([{ id: 'b', fromDay: '2026-11-23', toDay: '2026-11-29' }]);
    await say({ kind: 'freeBack', awayId: 'b' });
    expect(shown().away).toEqual([]);
  });

  it('law: hours of another phone that were never shown here are never lost without a question', async () => {
    const step = fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[]));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
        const world: World = { ...phoneWithHours(), unseen: null, tab: null as never };
        world.tab = await world.start();
        await world.tab.book.sync();
        for (const [n, what] of steps.entries()) {
          await STEPS[what](world, n);
          const shown = world.tab.book.snapshot().saved?.series[0]?.id;
          if (shown === world.unseen) world.unseen = null;
          if (world.unseen !== null) expect(world.hub.now.series[0]?.id).toBe(world.unseen);
        }
      }),
      { numRuns: 200 },
    );
  });
});

interface World extends ReturnType<typeof phoneWithHours> {
  /** Hours of another phone that this one has not shown. */
  unseen: string | null;
  tab: Awaited<ReturnType<World['start']>>;
}

/** What can happen between two phones of one person. */
const STEPS = {
  away: ({ tab }: World, n: number) => tab.say(away(`a${n}`, '2026-11-23', '2026-11-29')),
  hours: ({ tab }: World, n: number) =>
    tab.say(hours(tab.book.snapshot().saved!.version, saturdays(`mine-${n}`))),
  elsewhere: async (world: World, n: number) => {
    world.unseen = `theirs-${n}`;
    world.elsewhere(hours(0, saturdays(world.unseen, 600)));
  },
  gone: async ({ net }: World) => void (net.is = 'gone'),
  losesAnswers: async ({ net }: World) => void (net.is = 'losesAnswers'),
  there: ({ net, tab }: World) => {
    net.is = 'there';
    return tab.outbox.flush();
  },
  /** Nobody unlocks a tab without a network: it sends what waits, then reads. */
  die: async (world: World) => {
    world.tab = await world.start();
    world.net.is = 'there';
    await world.tab.outbox.flush();
    const kept = world.hub.now.series[0]?.id;
    if (world.unseen !== null) expect(kept).toBe(world.unseen);
    await world.tab.book.sync();
  },
} as const;

import { describe, expect, it } from '@jest/globals';
import type { TodayQuery } from '../../gql/graphql';
import { needsOf, type TodayFacts } from './needs';

const NOW = Date.parse('2026-11-21T21:00:00Z');
const ago = (minutes: number): string => new Date(NOW - minutes * 60_000).toISOString();
type Run = TodayQuery['organizerDay']['runs'][number];

const stop = (state: string, arriveAt: string, taskId = 'task') =>
  ({
    id: `${taskId} ${state}`,
    taskId,
    position: 1,
    kind: 'deliver',
    state,
    arriveAt,
  }) as Run['stops'][number];
const run = (over: Partial<Run>): Run =>
  ({ id: 'run', state: 'departed', reason: null, heardAt: ago(1), stops: [], ...over }) as Run;
const day = (over: Partial<TodayQuery['organizerDay']>, more: Partial<TodayFacts> = {}): TodayFacts =>
  ({
    organizerDay: { day: '2026-11-21', tasks: [], runs: [], waiting: [], ...over },
    ...{ toDecide: { total: 0, cases: [] }, needsInfo: { total: 0, cases: [] } },
    ...{ incidents: [], doors: [], holds: [], notes: [], recalls: [], recallsHeard: [], leftOpen: [] },
    ...{ childSeats: [], ridesWithoutSeat: [] },
    ...more,
  }) as unknown as TodayFacts;

const told = (data: TodayFacts) => needsOf(data, NOW).map(({ word, count, to }) => [word, count, to]);

describe('what needs a person now', () => {
  it('counts recalls that are open: one leads to itself, two to their list', () => {
    const recall = (id: string, state: string, minutes: number) => ({ id, state, openedAt: ago(minutes) });
    const recalls = [recall('a', 'open', 30), recall('b', 'closed', 900)] as TodayFacts['recalls'];
    expect(needsOf(day({}, { recalls }), NOW)).toMatchObject([
      { word: 'today.recalls', count: 1, to: '/stock/recalls/a', oldestAt: ago(30) },
    ]);
    const more = [...recalls, recall('c', 'open', 40)] as TodayFacts['recalls'];
    expect(needsOf(day({}, { recalls: more }), NOW)).toMatchObject([
      { count: 2, to: '/stock/recalls', oldestAt: ago(40) },
    ]);
  });

  it('counts what other hubs told us of as one a recall, however many lots it has', () => {
    const heard = (recallId: string, minutes: number) => ({ recallId, toldAt: ago(minutes) });
    const recallsHeard = [heard('a', 5), heard('a', 5), heard('b', 90)];
    expect(needsOf(day({}, { recallsHeard }), NOW)).toMatchObject([
      { word: 'today.recallsHeard', count: 2, to: '/stock/recalls', oldestAt: ago(90) },
    ]);
  });

  it('what earlier days left open is told a line a kind, people first, and leads to its oldest day', () => {
    const left = (what: 'ride' | 'care' | 'run' | 'task', day: string, count: number) => ({
      what,
      day,
      count,
    });
    const leftOpen = [
      left('task', '2026-11-19', 3),
      left('run', '2026-11-20', 1),
      left('ride', '2026-11-20', 2),
      left('ride', '2026-11-18', 1),
      left('care', '2026-11-20', 1),
    ];
    expect(needsOf(day({}, { leftOpen }), NOW)).toMatchObject([
      { word: 'today.left.care', count: 1, to: '/care?day=2026-11-20', oldestDay: '2026-11-20' },
      { word: 'today.left.ride', count: 3, to: '/rides?day=2026-11-18', oldestDay: '2026-11-18' },
      { word: 'today.left.run', count: 1, to: '/live?day=2026-11-20' },
      { word: 'today.left.task', count: 3, to: '/live?day=2026-11-19' },
    ]);
  });

  it('names rides whose child seat is gone, and seats that somebody must look at', () => {
    const loan = { memberId: 'm', handle: 'heron', fromDay: '2026-11-01', untilDay: '2026-11-20' };
    const childSeats = [{ id: 'seat', state: 'in_use' as const, expiresOn: '2030-01-01', loan }];
    const ridesWithoutSeat = [{ taskId: 'task', day: '2026-11-22' }];
    expect(told(day({}, { childSeats, ridesWithoutSeat }))).toEqual([
      ['today.seatless', 1, '/rides/seats'],
      ['today.seats', 1, '/rides/seats'],
    ]);
  });

  it('goods for another hub wait for a plan, not for a pair', () => {
    const open = (id: string, kind: 'haul' | 'delivery') =>
      ({ id, kind, state: 'open', day: '2026-11-21' }) as const;
    const tasks = [open('a', 'haul'), open('b', 'delivery')];
    expect(told(day({ tasks }))).toEqual([['today.open', 1, '/matching']]);
  });

  it('is nothing on a quiet day', () => {
    expect(told(day({ runs: [run({ stops: [stop('loaded', ago(-10))] })] }))).toEqual([]);
  });

  it('names late stops and drivers who are not heard, with the oldest of each', () => {
    const late = run({ stops: [stop('loaded', ago(31))], heardAt: ago(12) });
    const later = run({ id: 'other', stops: [stop('loaded', ago(6))] });
    expect(needsOf(day({ runs: [later, late] }), NOW)).toMatchObject([
      { word: 'today.late', count: 2, to: '/live', oldestAt: ago(31) },
      { word: 'today.unheard', count: 1, to: '/live', oldestAt: ago(12) },
    ]);
  });

  it('a run that was broken off comes first, until nothing of it is left', () => {
    const broken = run({ state: 'aborted', reason: 'unsafe', stops: [stop('cancelled', ago(5))] });
    const task = (state: string) => [{ id: 'task', state, day: '2026-11-21' }] as never;
    expect(told(day({ runs: [broken], tasks: task('on_hold') }))[0]).toEqual(['today.broken', 1, '/live']);
    expect(told(day({ runs: [broken], tasks: task('done') }))).toEqual([]);
    const declined = { ...broken, reason: 'no_car' };
    expect(told(day({ runs: [declined], tasks: task('on_hold') }))).toEqual([]);
  });

  it('counts incidents that nobody has decided, doors and holds, each a link', () => {
    const more = {
      incidents: [
        { id: 'a', state: 'open', openedAt: ago(3) },
        { id: 'b', state: 'decided', openedAt: ago(9) },
      ],
      doors: [{ id: 'c', openedAt: ago(60) }],
      holds: [{ id: 'd', fromAt: ago(5) }],
      toDecide: { total: 2, cases: [{ id: 'e', createdOn: '2026-11-20' }] },
    } as unknown as Partial<TodayFacts>;
    expect(told(day({}, more))).toEqual([
      ['today.incidents', 1, '/incidents'],
      ['today.doors', 1, '/doors'],
      ['today.decide', 2, '/requests?list=new'],
      ['today.holds', 1, '/holds'],
    ]);
  });
});

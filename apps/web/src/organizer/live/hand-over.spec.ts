import { describe, expect, it } from '@jest/globals';
import type { RunFieldsFragment } from '../../gql/graphql';
import { boxesAmong, handOverInput, movableTasks, type LiveTask } from './hand-over';

const NOON = Date.parse('2026-11-21T18:00:00Z');
const at = (minute: number): string => new Date(NOON + minute * 60_000).toISOString();

type Stop = RunFieldsFragment['stops'][number];
const stop = (taskId: string, position: number, more: Partial<Stop> = {}): Stop => ({
  id: `${taskId} ${position}`,
  taskId,
  position,
  kind: 'stay',
  state: 'loaded',
  arriveAt: at(20 * position),
  departAt: at(20 * position + 5),
  reason: null,
  deviceTime: null,
  reported: null,
  ...more,
});
const run = (id: string, stops: readonly Stop[], state = 'departed'): RunFieldsFragment =>
  ({
    id,
    version: 3,
    state,
    startsAt: at(0),
    endsAt: at(120),
    meters: 9,
    seconds: 8,
    stops,
  }) as RunFieldsFragment;
const task = (id: string, to = 600, kind = 'visit'): LiveTask =>
  ({ id, kind, windowFrom: at(0), windowTo: at(to) }) as LiveTask;

const from = run('A', [stop('a', 1), stop('b', 2)]);
const to = run('B', [stop('c', 1), stop('d', 4)]);
const hand = { day: '2026-11-21', from, taskIds: ['b'], to, meeting: null, tasks: [task('b')], now: NOON };
const order = (stops: readonly { readonly taskId: string }[] = []): string =>
  stops.map(({ taskId }) => taskId).join('');

describe('handing stops over', () => {
  it('keeps both runs whole, with the versions that are in force', () => {
    const { runs, release, meetings } = handOverInput(hand);
    expect(runs.map(({ runId, version }) => [runId, version])).toEqual([
      ['A', 3],
      ['B', 3],
    ]);
    expect([order(runs[0]?.stops), order(runs[1]?.stops)]).toEqual(['a', 'cdb']);
    expect([release, meetings]).toEqual([[], []]);
  });

  it('puts it where its window still holds, never before the stop under way, and moves on what follows', () => {
    const { runs } = handOverInput({ ...hand, tasks: [task('b', 50)] });
    const stops = runs[1]?.stops ?? [];
    expect(order(stops)).toBe('cbd');
    expect(stops.map(({ arriveAt }) => arriveAt)).toEqual([at(20), at(40), at(80)]);
    expect(order(handOverInput({ ...hand, tasks: [task('b', 10)] }).runs[1]?.stops)).toBe('cbd');
    const tight = run('B', [stop('c', 1), stop('d', 2)]);
    const moved = handOverInput({ ...hand, to: tight, tasks: [task('b', 50)] }).runs[1]?.stops ?? [];
    expect(moved.map(({ arriveAt }) => arriveAt)).toEqual([at(20), at(40), at(60)]);
  });

  it('to nobody makes them open', () => {
    const input = handOverInput({ ...hand, to: null });
    expect(input).toMatchObject({ release: ['b'], runs: [{ runId: 'A' }] });
    expect(order(input.runs[0]?.stops)).toBe('a');
  });

  it('lets boxes change cars at the meeting, and arrives after it', () => {
    const boxes = run('A', [stop('a', 1, { kind: 'deliver' }), stop('b', 2, { kind: 'deliver' })]);
    expect(boxesAmong(boxes, ['b'])).toEqual(['b']);
    expect(boxesAmong({ ...boxes, state: 'accepted' }, ['b'])).toEqual([]);
    const meeting = { cell: 'cell', at: NOON + 200 * 60_000 };
    const input = handOverInput({ ...hand, from: boxes, meeting, tasks: [task('b', 600, 'delivery')] });
    expect(input.meetings).toEqual([{ taskId: 'b', cell: 'cell', at: at(200) }]);
    expect(input.runs[1]?.stops.at(-1)?.arriveAt).toBe(at(205));
  });

  it('leaves riders in the car they sit in', () => {
    const ride = run('A', [
      stop('r', 1, { kind: 'pickup', state: 'done' }),
      stop('r', 2, { kind: 'dropoff' }),
      stop('s', 3, { kind: 'pickup' }),
      stop('s', 4, { kind: 'dropoff' }),
    ]);
    expect(movableTasks(ride)).toEqual(['s']);
  });
});

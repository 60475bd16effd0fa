import { describe, expect, it } from '@jest/globals';
import type { Act, OutboxEntry } from '../outbox/outbox-entry';
import { givenClaim, givenRun, givenStop } from './given-run';
import {
  cannotStart,
  currentStop,
  endedTasks,
  heldStops,
  loadLines,
  phaseOf,
  progressOf,
  withPending,
  withoutPlaces,
} from './run-model';

const entry = (act: Act, over: Partial<OutboxEntry> = {}): OutboxEntry => ({
  id: 'key',
  seq: 1,
  act,
  at: 0,
  tries: 0,
  state: 'waiting',
  fault: null,
  ...over,
});
const record = (stopId: string, outcome: 'done' | 'attempted' = 'done'): Act => ({
  kind: 'record',
  runId: 'run',
  stopId,
  outcome,
  reason: outcome === 'attempted' ? 'no_answer' : null,
  goods: null,
});
const states = (run: ReturnType<typeof givenRun>) => run.stops.map(({ state }) => state);

const ride = givenRun([
  givenStop({ id: 'up', taskId: 'ride', kind: 'pickup', taskKind: 'ride_out' }),
  givenStop({ id: 'food' }),
  givenStop({ id: 'down', taskId: 'ride', kind: 'dropoff', taskKind: 'ride_out' }),
]);

describe('a run with what was done on this phone', () => {
  it('shows one stop: the first that is not over', () => {
    expect(currentStop(ride)?.id).toBe('up');
    expect(currentStop(withPending(ride, [entry(record('up'))]))?.id).toBe('food');
  });

  it('a picked-up rider is on the way: the drop-off stays', () => {
    expect(states(withPending(ride, [entry(record('up'))]))).toEqual(['done', 'loaded', 'loaded']);
  });

  it('a rider who was not there needs no drop-off', () => {
    expect(states(withPending(ride, [entry(record('up', 'attempted'))]))).toEqual([
      'attempted',
      'loaded',
      'cancelled',
    ]);
  });

  it('an undo brings back the stop and what it crossed out', () => {
    const acts = [record('up', 'attempted'), { kind: 'undo', runId: 'run', stopId: 'up' } as const];
    expect(
      withPending(
        ride,
        acts.map((act) => entry(act)),
      ),
    ).toEqual(ride);
  });

  it('a refused act and an act of another run change nothing', () => {
    const refused = entry(record('up'), { state: 'failed', fault: 'STOP_NOT_FROM_HERE' });
    const other = entry({ ...record('up'), runId: 'another' } as Act);
    expect(withPending(ride, [refused, other])).toEqual(ride);
  });

  it('an act that the hub has answered already changes nothing more', () => {
    const answered = withPending(ride, [entry(record('up'))]);
    expect(withPending(answered, [entry(record('up', 'attempted'))])).toEqual(answered);
  });

  it('sets off with what is in the car; a bag left behind is no stop any more', () => {
    const loading = givenRun(
      [
        givenStop({ id: 'a', state: 'planned' }),
        givenStop({ id: 'b', state: 'planned' }),
        givenStop({ id: 'up', state: 'planned', kind: 'pickup', taskKind: 'ride_out' }),
      ],
      { state: 'loading' },
    );
    const off = withPending(loading, [
      entry({ kind: 'depart', runId: 'run', loaded: ['task of a'], lateHash: null }),
    ]);
    expect(states(off)).toEqual(['loaded', 'cancelled', 'loaded']);
    expect(phaseOf(off)).toBe('drive');
    expect(progressOf(off)).toEqual({ number: 1, total: 2, done: 0, attempted: 0 });
  });

  it('ends when every stop is over, and hides everything at "stop everything"', () => {
    const acts = [record('up'), record('food'), record('down')].map((act) => entry(act));
    expect(phaseOf(withPending(ride, acts))).toBe('finish');
    expect(phaseOf(withPending(ride, [...acts, entry({ kind: 'complete', runId: 'run' })]))).toBe('after');
    const stopped = withPending(ride, [entry({ kind: 'stopEverything', runId: 'run' })]);
    expect(phaseOf(stopped)).toBe('ended');
    expect(endedTasks(stopped)).toEqual(['ride', 'task of food']);
  });
});

describe('places', () => {
  const place = (closesAt: string) => ({
    opensAt: '2026-11-21T13:00:00.000Z',
    closesAt,
    box: { subjectId: 's', compartment: 'place' as const, version: 1, body: '', kid: '', wrap: '' },
  });

  it('go with their task and with their time, and not before', () => {
    const run = givenRun([
      givenStop({ id: 'over', place: place('2026-11-21T18:00:00.000Z') }),
      givenStop({ id: 'late', place: place('2026-11-21T15:30:00.000Z') }),
      givenStop({ id: 'next', place: place('2026-11-21T18:00:00.000Z') }),
    ]);
    const now = Date.parse('2026-11-21T15:30:00.000Z');
    const left = withoutPlaces(run, new Set(['task of over']), now);
    expect(left.stops.map((stop) => stop.place !== null)).toEqual([false, false, true]);
  });

  it('a rider’s place stays between pick-up and drop-off', () => {
    expect(endedTasks(withPending(ride, [entry(record('up'))]))).toEqual([]);
    expect(endedTasks(withPending(ride, [entry(record('up')), entry(record('down'))]))).toEqual(['ride']);
  });
});

describe('loading', () => {
  const line = (id: string, confirmed: boolean, taskKind: 'delivery' | 'visit' = 'delivery') =>
    givenStop({ id, state: 'planned', taskKind, claim: givenClaim(confirmed ? 'confirmed' : 'claimed') });

  it('has one line a task, in the order of the run', () => {
    expect(loadLines(ride).map(({ taskId, number, goods }) => [taskId, number, goods])).toEqual([
      ['ride', 1, false],
      ['task of food', 2, true],
    ]);
  });

  it('sets off with at least one bag', () => {
    const lines = loadLines(givenRun([line('a', true), line('b', true)]));
    expect(cannotStart(lines, [])).toBe('NOTHING_LOADED');
    expect(cannotStart(lines, ['task of b'])).toBeNull();
  });

  it('never takes along what the hub has not confirmed', () => {
    const lines = loadLines(givenRun([line('a', true), line('visit', false, 'visit')]));
    expect(cannotStart(lines, ['task of a'])).toBe('NOT_CONFIRMED');
  });

  it('an unconfirmed bag that stays behind stops nobody', () => {
    const lines = loadLines(givenRun([line('a', true), line('b', false)]));
    expect(cannotStart(lines, ['task of a'])).toBeNull();
  });
});

describe('stops on hold', () => {
  const held = givenRun([
    givenStop({ id: 'one', heldFor: 'weather' }),
    givenStop({ id: 'two' }),
    givenStop({ id: 'three', heldFor: 'road' }),
  ]);

  it('are passed over; when nothing else is left the driver waits, and when they are lifted goes on', () => {
    expect(currentStop(held)?.id).toBe('two');
    const rest = withPending(held, [entry(record('two'))]);
    expect(phaseOf(rest)).toBe('held');
    expect(heldStops(rest).map(({ id }) => id)).toEqual(['one', 'three']);
    const lifted = { ...rest, stops: rest.stops.map((stop) => ({ ...stop, heldFor: null })) };
    expect(currentStop(lifted)?.id).toBe('one');
  });

  it('that were done before the word came are done all the same', () => {
    const rest = withPending(held, [entry(record('two')), entry(record('one')), entry(record('three'))]);
    expect(phaseOf(rest)).toBe('finish');
  });

  it('never leave a rider in the car', () => {
    const [up, food, down] = ride.stops;
    const stops = [{ ...up!, state: 'done' as const }, food!, { ...down!, heldFor: 'safety' as const }];
    const aboard = withPending({ ...ride, stops }, [entry(record('food'))]);
    expect(currentStop(aboard)?.id).toBe('down');
  });

  it('are not loaded, and what carries no goods does not set off', () => {
    const loading = { ...held, state: 'loading' as const };
    expect(loadLines(loading).map(({ stop }) => stop.id)).toEqual(['two']);
    const act: Act = { kind: 'depart', runId: 'run', loaded: ['task of two'], lateHash: null };
    expect(states(withPending(loading, [entry(act)]))).toEqual(['cancelled', 'loaded', 'cancelled']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { seconds, seeded } from '@doorstep/std';
import { check } from '../check/check';
import { compile } from '../flat/kernel';
import { Tours } from '../flat/tours';
import { type Problem } from '../problem';
import { Descent } from './descent';
import { combines, descentShare } from './nursery';
import { createSearch } from './search';

/** Twenty stays and ten cars, each a meter dearer than the one before, or all the same. */
function day(step: number): Problem {
  const window = { from: seconds(0), to: seconds(1000) };
  return {
    locations: 1,
    profiles: [{ seconds: new Int32Array(1), meters: new Int32Array(1) }],
    dimensions: 0,
    depots: [],
    tasks: Array.from({ length: 20 }, () => ({
      kind: 'stay',
      at: { location: 0, windows: [window], service: seconds(1) },
      load: [],
    })),
    vehicles: Array.from({ length: 10 }, (_, v) => ({
      start: 0,
      end: null,
      shifts: [window],
      capacity: [],
      cost: { fixed: 0, perSecond: 1, perMeter: 1 + step * v },
    })),
  };
}

describe('putting rows together anew', () => {
  const tours = (step: number): Tours => new Tours(compile(day(step)));

  it('waits for a long round where cars all differ: a row of one fits no other', () => {
    // Two hundred iterations for each of twenty tasks are 4,000.
    expect(combines(tours(1), 3999)).toBe(false);
    expect(combines(tours(1), 4000)).toBe(true);
  });

  it('is worth it at once where cars are alike', () => {
    expect(combines(tours(0), 1)).toBe(true);
  });

  it('is not on a large day: hardly a long row is seen twice, and short ones are for patches', () => {
    const planned = (tasks: number, crates: number): Tours =>
      new Descent(compile(plane(tasks, crates)), seeded(1)).tours;
    expect(combines(planned(420, 30), 100_000)).toBe(false);
    expect(combines(planned(420, 5), 100_000)).toBe(false);
    expect(combines(planned(400, 5), 100_000)).toBe(true);
  });
});

const wayBetween = (a: number, b: number): number =>
  Math.abs(((a * 61) % 97) - ((b * 61) % 97)) + Math.abs(((a * 37) % 89) - ((b * 37) % 89));

/** Doors strewn over a plane of a hundred places, a depot at one of them, and cars of so many crates. */
function plane(tasks: number, crates: number): Problem {
  const window = { from: seconds(0), to: seconds(100_000) };
  const ways = Int32Array.from({ length: 10_000 }, (_, k) => wayBetween(Math.floor(k / 100), k % 100));
  return {
    locations: 100,
    profiles: [{ seconds: ways, meters: ways }],
    dimensions: 1,
    depots: [{ location: 0, windows: [window], service: seconds(0) }],
    tasks: Array.from({ length: tasks }, (_, t) => ({
      kind: 'delivery',
      at: { location: (37 * t) % 100, windows: [window], service: seconds(1) },
      depots: [0],
      load: [1],
    })),
    vehicles: Array.from({ length: Math.ceil(tasks / crates) + 4 }, () => ({
      start: 0,
      end: 0,
      shifts: [window],
      capacity: [crates],
      cost: { fixed: 0, perSecond: 0, perMeter: 1 },
    })),
  };
}

describe('the share of the descent', () => {
  const shareOf = (tasks: number, crates: number, iterations = 10_000): number => {
    const { tours, record } = new Descent(compile(plane(tasks, crates)), seeded(1));
    return descentShare(tours, record, iterations);
  };

  it('is none where breeding founds a population of its own: few tasks, or long rows', () => {
    expect(shareOf(400, 5)).toBe(0);
    expect(shareOf(420, 30)).toBe(0);
  });

  it('is all where many tasks are in long rows, unless the round is long', () => {
    expect(shareOf(620, 30)).toBe(1);
    // Two hundred and fifty iterations for each of 620 tasks are 155,000.
    expect(shareOf(620, 30, 200_000)).toBe(1);
    expect(shareOf(620, 30, 310_000)).toBe(0.5);
  });

  it('is half while something has to be left out', () => {
    const problem = plane(420, 5);
    const short = { ...problem, vehicles: problem.vehicles.slice(0, 60) };
    const { tours, record } = new Descent(compile(short), seeded(1));
    expect(descentShare(tours, record, 10_000)).toBe(0.5);
  });

  it('is a beginning where breeding goes patch by patch: many tasks in short rows', () => {
    expect(shareOf(420, 5)).toBe(0.2);
  });
});

describe('patches in a search', () => {
  const problem = plane(420, 5);

  it('make the descent’s plan cheaper, and the judge finds nothing', () => {
    const search = createSearch(problem, { seed: 1, horizon: 1600 });
    const atTheirBeginning = search.step(400).cost;
    expect(search.step(1200).cost).toBeLessThan(atTheirBeginning);
    expect(check(problem, search.best())).toEqual([]);
  });

  it('plan the same however the steps are cut', () => {
    const once = createSearch(problem, { seed: 1, horizon: 1200 });
    const often = createSearch(problem, { seed: 1, horizon: 1200 });
    once.step(1200);
    for (const n of [3, 297, 13, 487, 400]) often.step(n);
    expect(often.best()).toEqual(once.best());
  });
});

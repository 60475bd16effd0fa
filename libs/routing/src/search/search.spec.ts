import { describe, expect, it } from '@jest/globals';
import { seconds, seeded } from '@doorstep/std';
import { type Problem } from '../problem';
import { createSearch } from './search';

const PLACES = 40;
const ITERATIONS = 3000;

/** Errands from door to door on a plane, and five cars that are alike. */
function errands(): Problem {
  const dice = seeded(5);
  const points = Array.from({ length: PLACES }, () => [dice.below(1000), dice.below(1000)] as const);
  const ways = Int32Array.from(
    points.flatMap(([x, y]) => points.map(([u, v]) => Math.abs(x - u) + Math.abs(y - v))),
  );
  const window = { from: seconds(0), to: seconds(20_000) };
  const at = (location: number) => ({ location, windows: [window], service: seconds(10) });
  return {
    locations: PLACES,
    profiles: [{ seconds: ways, meters: ways }],
    dimensions: 1,
    depots: [],
    tasks: Array.from({ length: 24 }, () => ({
      kind: 'pair',
      pickup: at(dice.below(PLACES)),
      dropoff: at(dice.below(PLACES)),
      load: [1],
    })),
    vehicles: Array.from({ length: 5 }, () => ({
      start: 0,
      end: 0,
      shifts: [window],
      capacity: [3],
      cost: { fixed: 0, perSecond: 0, perMeter: 1 },
    })),
  };
}

describe('a search that is told how long it has', () => {
  it('changes nothing when it is told the same again, however often', () => {
    const problem = errands();
    const once = createSearch(problem, { seed: 1, horizon: ITERATIONS });
    const often = createSearch(problem, { seed: 1, horizon: ITERATIONS });
    once.step(ITERATIONS);
    for (let leg = 0; leg < 20; leg++) {
      often.step(ITERATIONS / 20);
      often.aim(ITERATIONS);
    }
    expect(often.best()).toEqual(once.best());
    expect(often.progress()).toEqual(once.progress());
  });
});

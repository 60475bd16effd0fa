import { describe, expect, it } from '@jest/globals';
import { seconds } from '@doorstep/std';
import { type Problem, type Stay, type Vehicle } from '../problem';
import { compatible, setupsOf, suits } from './suits';

const car = (vehicle: Partial<Vehicle>): Vehicle => ({
  start: 0,
  end: null,
  shifts: [{ from: seconds(0), to: seconds(100) }],
  capacity: [4, 0],
  cost: { fixed: 0, perSecond: 1, perMeter: 0 },
  ...vehicle,
});

const task = (more: Partial<Stay>): Stay => ({
  kind: 'stay',
  at: { location: 0, windows: [{ from: seconds(0), to: seconds(100) }], service: seconds(1) },
  load: [1, 0],
  ...more,
});

const problem: Problem = {
  locations: 1,
  profiles: [{ seconds: new Int32Array(1), meters: new Int32Array(1) }],
  dimensions: 2,
  depots: [],
  tasks: [
    task({}),
    task({ load: [1, 1] }),
    task({}),
    task({ skills: ['care'] }),
    task({ allowed: [0, 2] }),
    task({ forbidden: [0, 2] }),
    task({ skills: ['care'] }),
    task({ load: [5, 0] }),
    task({ onHold: true }),
    task({ load: [-1, 0] }),
  ],
  vehicles: [
    car({}),
    car({ skills: ['care'] }),
    car({ alternatives: [[2, 2]] }),
    car({ capacity: [0, 0], skills: ['care'] }),
  ],
};
const rows = [0, 1, 1, 2, 3].map((vehicle, shift) => ({ vehicle, shift }));

describe('which rows may serve a task', () => {
  it('is the same for tasks that ask for the same, and what each pair alone would say', () => {
    // The third task may go into the fourth row only: it is promised there.
    const home = Int32Array.from(problem.tasks, (_, t) => (t === 2 ? 3 : -1));
    const expected = problem.tasks.flatMap((one, t) =>
      rows.map(({ vehicle: v }, r) => {
        const fits = setupsOf(problem.vehicles[v]!).some((setup) =>
          one.load.every((amount, d) => Math.abs(amount) <= setup[d]!),
        );
        const isHome = home[t] === -1 || home[t] === r;
        return Number(!one.onHold && isHome && fits && suits(one, problem.vehicles[v]!, v));
      }),
    );
    expect([...compatible(problem, rows, home)]).toEqual(expected);
    // By hand: the first task fits every car but the one without room; the second needs the other set-up.
    expect(expected.slice(0, 10)).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 1, 0]);
  });
});

import { type Random, seconds, seeded } from '@doorstep/std';
import { type Matrix, type Pair, type Problem, type Stay, type Task } from '@doorstep/routing';
import { CARGO, goods, nothing, people } from './cargo';
import { aCar } from './cars';
import { between, chance, HOUR, MINUTE, pick, weighted, windowOf, windowWithin } from './draw';
import { matrixBetween, type Region } from './streets';

/** Numbers of locations by what they are; hubs come first, then goals of rides, then homes. */
interface Places {
  readonly hubs: readonly number[];
  readonly goals: readonly number[];
  readonly homes: readonly number[];
  readonly car: Matrix;
  readonly count: number;
}

/** Blocks of flats hold many tasks of a large day: its homes grow more slowly than its tasks. */
const homesOf = (tasks: number): number => Math.min(tasks, Math.round(200 + 0.22 * tasks));
const hubsOf = (tasks: number): number => Math.max(2, Math.round(tasks / 500));
const goalsOf = (tasks: number): number => Math.max(6, Math.round(tasks / 125));

/** Cars in proportion: 600 for 5,000 tasks. */
const carsOf = (tasks: number): number => Math.round(0.12 * tasks);

/**
 * A region's day: of ten tasks about six are groceries from one of two hubs near, three are rides to or from schools,
 * clinics and shops, and one is a sitting or a visit. Cars leave from home and return there.
 */
export function regionDay(region: Region, count: number, seed: number): Problem {
  const dice = seeded(seed);
  const places = placesOf(region, dice, count);
  const cars = carsOf(count);
  return {
    locations: places.count,
    profiles: [places.car],
    dimensions: CARGO.length,
    depots: places.hubs.map((location) => ({
      location,
      windows: [windowOf(0, 24 * HOUR)],
      service: seconds(10 * MINUTE),
    })),
    tasks: Array.from({ length: count }, () => taskOf(dice, places, cars)),
    vehicles: Array.from({ length: cars }, (_, v) =>
      aCar(dice, { homes: places.homes, isReturn: true, share: v / cars }),
    ),
  };
}

function placesOf({ streets, door }: Region, dice: Random, tasks: number): Places {
  const [hubs, goals, homes] = [hubsOf(tasks), goalsOf(tasks), homesOf(tasks)];
  const count = hubs + goals + homes;
  const snaps = Array.from({ length: count }, () => door(dice));
  const range = (from: number, length: number): number[] => Array.from({ length }, (_, i) => from + i);
  return {
    hubs: range(0, hubs),
    goals: range(hubs, goals),
    homes: range(hubs + goals, homes),
    car: matrixBetween(streets, snaps),
    count,
  };
}

const taskOf = (dice: Random, places: Places, cars: number): Task =>
  weighted(dice, [
    [delivery, 60],
    [ride, 30],
    [sitting, 3],
    [visit, 7],
  ])(dice, places, cars);

/** Groceries; one family in five has two drivers it knows. */
function delivery(dice: Random, { hubs, homes, car, count }: Places, cars: number): Task {
  const location = pick(dice, homes);
  const near = [...hubs].sort(
    (a, b) => (car.seconds[a * count + location] ?? 0) - (car.seconds[b * count + location] ?? 0),
  );
  return {
    kind: 'delivery',
    at: {
      location,
      windows: [
        weighted(dice, [
          [windowOf(9 * HOUR, 20 * HOUR), 3],
          [windowWithin(dice, 4 * HOUR, 9 * HOUR, 20 * HOUR), 5],
          [windowWithin(dice, 2 * HOUR, 9 * HOUR, 20 * HOUR), 2],
        ]),
      ],
      service: seconds(between(dice, 3, 7) * MINUTE),
    },
    depots: near.slice(0, 2).sort((a, b) => a - b),
    load: goods(between(dice, 1, 3), chance(dice, 0.3) ? 1 : 0),
    ...(chance(dice, 0.2) ? { preferred: [dice.below(cars), dice.below(cars)], strangerCost: 300 } : {}),
  };
}

/** Out in the morning, back in the afternoon; never longer than the direct way and 20 minutes. */
function ride(dice: Random, { goals, homes, car, count }: Places): Pair {
  const [home, goal] = [pick(dice, homes), pick(dice, goals)];
  const isOut = chance(dice, 0.5);
  const [start, end] = isOut ? [home, goal] : [goal, home];
  const window = isOut
    ? windowWithin(dice, 30 * MINUTE, 8.5 * HOUR, 14 * HOUR)
    : windowWithin(dice, 30 * MINUTE, 12 * HOUR, 19 * HOUR);
  const way = car.seconds[start * count + end] ?? 0;
  const longest = Math.max(way + 20 * MINUTE, Math.min(HOUR, 2 * way));
  const childSeats = chance(dice, 0.3) ? 1 : 0;
  return {
    kind: 'pair',
    pickup: { location: start, windows: [window], service: seconds(3 * MINUTE) },
    dropoff: {
      location: end,
      windows: [windowOf(window.from, window.to + longest + 10 * MINUTE)],
      service: seconds(2 * MINUTE),
    },
    load: people(1 + childSeats, childSeats, childSeats === 0 && chance(dice, 0.03) ? 1 : 0),
    skills: ['rides'],
    maxRide: seconds(longest),
  };
}

const stay = (dice: Random, { homes }: Places, minutes: number, slack: number): Stay => ({
  kind: 'stay',
  at: {
    location: pick(dice, homes),
    windows: [windowWithin(dice, slack, 9 * HOUR, 18 * HOUR)],
    service: seconds(minutes * MINUTE),
  },
  load: nothing(),
  skills: ['care'],
});

const sitting = (dice: Random, places: Places): Stay => stay(dice, places, 30 * between(dice, 3, 5), HOUR);
const visit = (dice: Random, places: Places): Stay => stay(dice, places, between(dice, 20, 40), 2 * HOUR);

import { seconds, seeded } from '@doorstep/std';
import { type Delivery, type Problem } from '@doorstep/routing';
import { CARGO, goods } from './cargo';
import { aCar } from './cars';
import { between, chance, HOUR, MINUTE, weighted, windowOf, windowWithin } from './draw';
import { matrixBetween, type Region } from './streets';

const HUB = 0;
const LOADING = 10 * MINUTE;

/**
 * A hub's day: groceries from one school to that many homes. Cars leave from the hub and end at their last door.
 */
export function hubDay(region: Region, deliveries: number, cars: number, seed: number): Problem {
  const dice = seeded(seed);
  const snaps = Array.from({ length: deliveries + 1 }, () => region.door(dice));
  const tasks = Array.from({ length: deliveries }, (_, i): Delivery => ({
    kind: 'delivery',
    at: {
      location: i + 1,
      windows: [
        weighted(dice, [
          [windowOf(10 * HOUR, 18 * HOUR), 4],
          [windowWithin(dice, 4 * HOUR, 10 * HOUR, 19 * HOUR), 4],
          [windowWithin(dice, 2 * HOUR, 10 * HOUR, 19 * HOUR), 2],
        ]),
      ],
      service: seconds(between(dice, 3, 7) * MINUTE),
    },
    depots: [HUB],
    load: goods(1, chance(dice, 0.3) ? 1 : 0),
  }));
  return {
    locations: snaps.length,
    profiles: [matrixBetween(region.streets, snaps)],
    dimensions: CARGO.length,
    depots: [{ location: HUB, windows: [windowOf(0, 24 * HOUR)], service: seconds(LOADING) }],
    tasks,
    vehicles: Array.from({ length: cars }, (_, v) =>
      aCar(dice, { homes: [HUB], isReturn: false, share: v / cars }),
    ),
  };
}

import { type Meters, seconds } from '@doorstep/std';
import fc from 'fast-check';

// What random problems of every kind are made of. For tests only.

export const LOCATIONS = 6;
export const nat = (max: number) => fc.integer({ min: 0, max });
export const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
/** A record without the fields that are undefined. */
export const whole = <T extends object>(record: fc.Arbitrary<T>) =>
  record.map(
    (value) => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as never,
  );

/** What every vehicle may have. */
export const carParts = {
  start: nat(LOCATIONS - 1),
  end: fc.option(nat(LOCATIONS - 1), { nil: null }),
  shifts: fc
    .tuple(nat(1000), fc.integer({ min: 1000, max: 9000 }))
    .map(([from, n]) => [{ from: seconds(from), to: seconds(from + n) }]),
  maxDuration: maybe(fc.integer({ min: 500, max: 5000 }).map(seconds)),
  maxMeters: maybe(fc.integer({ min: 500, max: 9000 }).map((n) => n as Meters)),
  maxStops: maybe(fc.integer({ min: 1, max: 5 })),
  capacity: fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })),
  skills: maybe(fc.subarray(['lift', 'spanish'])),
  cost: fc.record({ fixed: nat(500), perSecond: nat(2), perMeter: nat(3) }),
};

/** Any matrix at all, or one that keeps the triangle rule: points on a plane. */
export const anyMatrix = fc
  .array(nat(1500), { minLength: LOCATIONS ** 2, maxLength: LOCATIONS ** 2 })
  .map((cells) => Int32Array.from(cells));
export const planeMatrix = fc
  .array(fc.tuple(nat(600), nat(600)), { minLength: LOCATIONS, maxLength: LOCATIONS })
  .map((points) =>
    Int32Array.from(points.flatMap(([x, y]) => points.map(([u, v]) => Math.abs(x - u) + Math.abs(y - v)))),
  );

import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { setTimes, type Timing } from './clock';
import { NO_LIMIT } from './kernel';
import { RideClock } from './ride-clock';

interface Stop {
  readonly service: number;
  readonly travel: number;
  readonly from: number;
  readonly width: number;
}

/** A row with a start, an end, and some of the stops between paired at random: nested, crossing, in a line. */
const aRow = fc
  .record({
    stops: fc.array(
      fc.record({
        service: fc.nat(4),
        travel: fc.nat(12),
        from: fc.integer({ min: -10, max: 150 }),
        width: fc.oneof(fc.nat(20), fc.nat(150), fc.constant(1000)),
      }),
      { minLength: 2, maxLength: 26 },
    ),
    order: fc.array(fc.nat(1000), { minLength: 26, maxLength: 26 }),
    rides: fc.array(fc.oneof(fc.nat(40), fc.nat(160), fc.constant(NO_LIMIT)), {
      minLength: 12,
      maxLength: 12,
    }),
    maxDuration: fc.oneof(fc.nat(250), fc.constant(NO_LIMIT)),
    share: fc.nat(12),
  })
  .map(({ stops, order, rides, maxDuration, share }) =>
    timingOf(stops, order, rides, { maxDuration, share }),
  );

function timingOf(
  stops: readonly Stop[],
  order: readonly number[],
  rides: readonly number[],
  { maxDuration, share }: { maxDuration: number; share: number },
): Timing {
  const length = stops.length;
  const pickup = new Int32Array(length).fill(-1);
  const ride = new Int32Array(length).fill(NO_LIMIT);
  const inner = Array.from({ length: length - 2 }, (_, k) => k + 1).sort((a, b) => order[a]! - order[b]!);
  for (let i = 0; 2 * i + 1 < inner.length && i < share; i++) {
    const d = Math.max(inner[2 * i]!, inner[2 * i + 1]!);
    pickup[d] = Math.min(inner[2 * i]!, inner[2 * i + 1]!);
    ride[d] = rides[i]!;
  }
  return {
    length,
    service: Int32Array.from(stops, ({ service }) => service),
    travel: Int32Array.from(stops, ({ travel }, k) => (k === 0 ? 0 : travel)),
    // Windows that mostly go with the clock, or few rows would be possible.
    from: Int32Array.from(stops, ({ from }, k) => Math.round((from * (k + 1)) / length)),
    to: Int32Array.from(stops, ({ from, width }, k) => Math.round((from * (k + 1)) / length) + width + 6 * k),
    pickup,
    ride,
    maxDuration,
  };
}

describe('the ride clock', () => {
  const clock = new RideClock();

  it('finds what the clock of difference constraints finds, in every number', () => {
    let possible = 0;
    let held = 0;
    fc.assert(
      fc.property(aRow, (timing) => {
        const expected = new Int32Array(timing.length);
        const begin = new Int32Array(timing.length);
        const duration = setTimes(timing, expected);
        expect(clock.setTimes(timing, begin)).toBe(duration);
        expect(clock.duration(timing)).toBe(duration);
        const free = setTimes({ ...timing, pickup: timing.pickup, ride: endless(timing.length) }, begin);
        if (duration >= 0) {
          expect(clock.setTimes(timing, begin)).toBe(duration);
          expect(begin).toEqual(expected);
          // Rides decide whether, never how long.
          expect(free).toBe(duration);
          possible += 1;
        } else if (free >= 0) held += 1;
      }),
      { numRuns: 6000 },
    );
    // Both answers came up often enough to mean something, and rides alone were the reason often enough.
    expect(possible).toBeGreaterThan(200);
    expect(held).toBeGreaterThan(200);
  });

  it('delays a first pickup for the sake of a second that rides with it', () => {
    // start, A in, B in, A out, B out, end; B cannot be left before 100, so B waits for 60, and A with B.
    const timing = rowOf({
      from: [0, 0, 0, 0, 100, 0],
      pickup: [-1, -1, -1, 1, 2, -1],
      ride: [30, 40],
    });
    const begin = new Int32Array(6);
    expect(clock.setTimes(timing, begin)).toBe(50);
    expect(Array.from(begin)).toEqual([60, 70, 80, 90, 100, 110]);
    expect(clock.duration({ ...timing, maxDuration: 49 })).toBe(-1);
  });

  it('knows that a ride longer than its limit cannot be mended by waiting', () => {
    const timing = rowOf({ from: [0, 0, 0, 0, 0, 0], pickup: [-1, -1, -1, 1, 2, -1], ride: [19, 40] });
    expect(clock.duration(timing)).toBe(-1);
  });

  it('keeps more than a few riders apart', () => {
    // Twenty get in one after another and get out in the same order, each asking for a little more than the last.
    const count = 20;
    const length = 2 * count + 2;
    const all = (value: number): Int32Array => new Int32Array(length).fill(value);
    const timing = {
      length,
      service: all(0),
      travel: all(1),
      from: Int32Array.from({ length }, (_, k) => (k > count ? 50 * k : 0)),
      to: all(100_000),
      pickup: Int32Array.from({ length }, (_, k) => (k > count && k <= 2 * count ? k - count : -1)),
      ride: all(1200),
      maxDuration: NO_LIMIT,
    };
    const expected = new Int32Array(length);
    const begin = new Int32Array(length);
    const duration = setTimes(timing, expected);
    expect(duration).toBeGreaterThan(0);
    expect(clock.setTimes(timing, begin)).toBe(duration);
    expect(begin).toEqual(expected);
  });
});

const endless = (length: number): Int32Array => new Int32Array(length).fill(NO_LIMIT);

/** Six positions, ten apart, no service. */
function rowOf({ from, pickup, ride }: { from: number[]; pickup: number[]; ride: number[] }): Timing {
  return {
    length: 6,
    service: new Int32Array(6),
    travel: Int32Array.of(0, 10, 10, 10, 10, 10),
    from: Int32Array.from(from),
    to: new Int32Array(6).fill(1000),
    pickup: Int32Array.from(pickup),
    ride: Int32Array.of(NO_LIMIT, NO_LIMIT, NO_LIMIT, ride[0]!, ride[1]!, NO_LIMIT),
    maxDuration: NO_LIMIT,
  };
}

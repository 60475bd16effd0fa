import { describe, expect, it } from '@jest/globals';
import { seconds } from '@doorstep/std';
import * as fc from 'fast-check';
import { type Pair, type Problem } from '../problem';
import { tightenedWindows } from './tighten';

/** Two places with a way of `direct` between them on the faster of two profiles. */
const street = (direct: number): Problem => ({
  locations: 2,
  profiles: [direct, direct + 7].map((way) => {
    const matrix = Int32Array.of(0, way, way, 0);
    return { seconds: matrix, meters: matrix };
  }),
  dimensions: 0,
  depots: [],
  tasks: [],
  vehicles: [],
});

const aWindow = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([from, width]) => ({ from: seconds(from), to: seconds(from + width) }));
const somewhen = fc.oneof(
  aWindow.map((one) => [one]),
  aWindow.map((one) => [one, { from: seconds(one.to + 5), to: seconds(one.to + 25) }]),
);
const aPair = fc
  .record({
    on: somewhen,
    off: somewhen,
    service: fc.nat(6),
    maxRide: fc.option(fc.nat(40), { nil: undefined }),
  })
  .map(({ on, off, service, maxRide }): Pair => ({
    kind: 'pair',
    load: [],
    pickup: { location: 0, windows: on, service: seconds(service) },
    dropoff: { location: 1, windows: off, service: seconds(0) },
    ...(maxRide === undefined ? {} : { maxRide: seconds(maxRide) }),
  }));

describe('tightened windows', () => {
  it('are within the windows, in their order, and lose no pair of begins that keeps the ride', () => {
    fc.assert(
      fc.property(aPair, fc.nat(20), (pair, direct) => {
        const { pickup, dropoff } = tightenedWindows(street(direct), pair);
        const holds = (windows: readonly { from: number; to: number }[], time: number) =>
          windows.findIndex(({ from, to }) => from <= time && time <= to);
        expect([pickup.length, dropoff.length]).toEqual([
          pair.pickup.windows.length,
          pair.dropoff.windows.length,
        ]);
        for (let on = 0; on <= 110; on++) {
          const asked = holds(pair.pickup.windows, on);
          if (asked < 0) expect(holds(pickup, on)).toBe(-1);
          for (let off = on + pair.pickup.service + direct; asked >= 0 && off <= 110; off++) {
            const at = holds(pair.dropoff.windows, off);
            if (at < 0 || off - on - pair.pickup.service > (pair.maxRide ?? 1000)) continue;
            expect([holds(pickup, on), holds(dropoff, off)]).toEqual([asked, at]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tell each end when the other is', () => {
    const pair: Pair = {
      kind: 'pair',
      load: [],
      pickup: { location: 0, windows: [{ from: seconds(0), to: seconds(1000) }], service: seconds(5) },
      dropoff: { location: 1, windows: [{ from: seconds(300), to: seconds(320) }], service: seconds(5) },
      maxRide: seconds(60),
    };
    expect(tightenedWindows(street(20), pair).pickup).toEqual([{ from: 235, to: 295 }]);
  });
});

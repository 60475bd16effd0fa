import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Flow } from './flow';

/** Two sources, three shelves, one sink: small enough to try every way. */
const SINK = 5;
const net = fc.record({
  costs: fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
  rooms: fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }),
  prices: fc.array(fc.nat(4), { minLength: 3, maxLength: 3 }),
  units: fc.tuple(fc.nat(4), fc.nat(4)),
});
type Net = typeof net extends fc.Arbitrary<infer T> ? T : never;

function laid({ costs, rooms, prices }: Net): { flow: Flow; arcs: readonly number[] } {
  const flow = new Flow(SINK + 1);
  const arcs = costs.map((cost, i) => flow.arc(Math.floor(i / 3), 2 + (i % 3), 9, cost));
  rooms.forEach((room, shelf) => flow.arc(2 + shelf, SINK, room, prices[shelf]!));
  return { flow, arcs };
}

/** Every way to take units of two sources from three shelves. */
function cheapest({ costs, rooms, prices, units: [a, b] }: Net): number {
  let best = Infinity;
  for (const mine of splits(a, rooms)) {
    const left = rooms.map((room, i) => room - mine[i]!);
    for (const yours of splits(b, left)) {
      const cost = rooms.reduce(
        (sum, _, i) => sum + mine[i]! * (costs[i]! + prices[i]!) + yours[i]! * (costs[3 + i]! + prices[i]!),
        0,
      );
      best = Math.min(best, cost);
    }
  }
  return best;
}

function splits(units: number, [room, ...rest]: readonly number[]): number[][] {
  if (room === undefined) return units === 0 ? [[]] : [];
  return Array.from({ length: Math.min(units, room) + 1 }, (_, n) => n).flatMap((n) =>
    splits(units - n, rest).map((others) => [n, ...others]),
  );
}

describe('the cheapest flow', () => {
  it('equals trying every way, and says when not all can go', () => {
    fc.assert(
      fc.property(net, (given) => {
        const { flow } = laid(given);
        const first = flow.send(0, SINK, given.units[0]);
        expect(first + flow.send(1, SINK, given.units[1])).toBe(cheapest(given));
      }),
    );
  });

  it('costs the same whether units go together or one by one, and arcs add up', () => {
    fc.assert(
      fc.property(net, (given) => {
        fc.pre(cheapest(given) < Infinity);
        const [whole, single] = [laid(given), laid(given)];
        const together = given.units.reduce((sum, n, s) => sum + whole.flow.send(s, SINK, n), 0);
        let apart = 0;
        given.units.forEach((n, s) => {
          for (let i = 0; i < n; i++) apart += single.flow.send(s, SINK);
        });
        expect(apart).toBe(together);
        const used = whole.arcs.reduce((sum, arc) => sum + whole.flow.on(arc), 0);
        expect(used).toBe(given.units[0] + given.units[1]);
      }),
    );
  });
});

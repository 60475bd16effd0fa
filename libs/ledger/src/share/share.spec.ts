import { describe, expect, it } from '@jest/globals';
import { type Day } from '@doorstep/std';
import fc from 'fast-check';
import { type Bag, type Shelf } from './bag';
import { shareOut } from './share-out';
import { bag, DAYS, gotOf, lot, shelf } from './shelf.fixture';

describe('sharing a shelf', () => {
  it('fills everybody while there is enough, and what expires first goes first', () => {
    const shares = shareOut(
      [bag('late', 2, { day: DAYS[2]! }), bag('early', 2)],
      [shelf([lot('fresh', 2, DAYS[2]!), lot('old', 2, DAYS[0]!)])],
    );
    expect(shares.map(({ picks, lack }) => ({ picks, lack }))).toEqual([
      { picks: [{ lot: 'fresh', quantity: 2 }], lack: null },
      { picks: [{ lot: 'old', quantity: 2 }], lack: null },
    ]);
  });

  it('when short gives each the same part of what they asked; among equals the longest wait comes first', () => {
    const shares = shareOut(
      [bag('a', 4), bag('b', 2, { waited: 9 }), bag('c', 2, { waited: 30 })],
      [shelf([lot('sack', 5, null)])],
    );
    expect(shares.map(gotOf)).toEqual([2, 1, 2].map((n, i) => (i === 2 ? 2 : n)));
    expect(shares.map(({ lack }) => lack)).toEqual([
      { quantity: 2, code: 'SHARED' },
      { quantity: 1, code: 'SHARED' },
      null,
    ]);
  });

  it('gives infants theirs before anybody else, where that is the rule', () => {
    const shares = shareOut(
      [bag('grown', 2, { waited: 99 }), bag('baby', 2, { infants: true })],
      [shelf([lot('tin', 2, null)], { infantsFirst: true })],
    );
    expect(shares.map(gotOf)).toEqual([0, 2]);
    expect(shares[0]?.lack).toEqual({ quantity: 2, code: 'INFANTS_FIRST' });
  });

  it('says why: none anywhere, none that is good on that day', () => {
    const none = shareOut([bag('a', 1)], []);
    expect(none[0]?.lack).toEqual({ quantity: 1, code: 'NONE' });
    const stale = shareOut([bag('a', 1, { day: DAYS[2]! })], [shelf([lot('old', 3, DAYS[0]!)])]);
    expect(stale[0]?.lack).toEqual({ quantity: 1, code: 'NOT_THAT_DAY' });
  });

  it('never gives formula past its date, whatever the grace', () => {
    const strict = lot('tin', 3, DAYS[0]!, { strict: 'infant_formula' });
    const shares = shareOut([bag('baby', 1, { day: DAYS[1]! })], [shelf([strict], { grace: 30 })]);
    expect(shares.map(gotOf)).toEqual([0]);
  });
});

const bags = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(2), fc.nat(3), fc.boolean()), {
  minLength: 1,
  maxLength: 4,
});
const lots = fc.array(fc.tuple(fc.nat(3), fc.option(fc.nat(2), { nil: null })), { maxLength: 3 });
const days = (n: number | null): Day | null => (n === null ? null : DAYS[n]!);

describe('what must stay cold', () => {
  const milk = shelf([lot('milk', 4, DAYS[2]!)], { cold: true });

  it('goes only into a bag that does, and the other is told so', () => {
    const shares = shareOut([bag('warm', 2, { waited: 99 }), bag('cold', 3, { travelsCold: true })], [milk]);
    expect(shares.map(gotOf)).toEqual([0, 3]);
    expect(shares[0]?.lack).toEqual({ quantity: 2, code: 'NOT_COLD' });
  });
});

describe('one lot at several places', () => {
  it('is taken in the order in which somebody walks past it', () => {
    const places = [
      lot('back', 2, null, { walk: 9 }),
      lot('door', 2, null, { walk: 1 }),
      lot('old', 1, DAYS[0]!, { walk: 20 }),
    ];
    expect(shareOut([bag('a', 4)], [shelf(places)])[0]?.picks).toEqual([
      { lot: 'old', quantity: 1 },
      { lot: 'door', quantity: 2 },
      { lot: 'back', quantity: 1 },
    ]);
  });
});

describe('a region shared among hubs', () => {
  const hub = (name: string, quantity: number, waited = 0): Bag => bag(name, quantity, { waited });
  const week = (hubs: readonly Bag[], units: number, floor: number): number[] =>
    shareOut(hubs, [shelf([lot('truck', units, null)])], { floor }).map(gotOf);

  it('gives a small hub its floor before a large one gets more', () => {
    // Even parts alone would give the small hub 4 x 60 / 1004, which is nothing at all.
    const hubs = [hub('large', 1000), hub('small', 4)];
    expect(week(hubs, 60, 3)).toEqual([57, 3]);
    expect(week(hubs, 502, 0)).toEqual([500, 2]);
  });

  it('gives nobody more than one unit above another who wants it while the floor is not reached', () => {
    expect(week([hub('a', 9), hub('b', 9), hub('c', 1)], 7, 6)).toEqual([3, 3, 1]);
  });

  it('law: no hub goes without for longer than it takes to go round once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 1, max: 20 }),
        (sizes, units) => {
          const waited = sizes.map(() => 0);
          const longest = Math.ceil(sizes.length / units);
          for (let n = 0; n < 3 * longest; n++) {
            const hubs = sizes.map((size, h) => bag(`hub ${h}`, size, { waited: waited[h]!, people: size }));
            week(hubs, units, 2).forEach((got, h) => (waited[h] = got > 0 ? 0 : waited[h]! + 1));
            expect(Math.max(...waited)).toBeLessThan(longest);
          }
        },
      ),
    );
  });
});

describe('laws', () => {
  const problem = fc.record({ bags, lots }).map((facts) => ({
    bags: facts.bags.map(([quantity, on, waited, infants], i) =>
      bag(`bag ${i}`, quantity, { day: DAYS[on]!, waited, infants }),
    ),
    shelf: shelf(facts.lots.map(([available, until], i) => lot(`lot ${i}`, available, days(until)))),
  }));

  it('no lot is given twice or on a day it is no good, and wanted is got plus lacking', () => {
    fc.assert(
      fc.property(problem, (given) => {
        const shares = shareOut(given.bags, [given.shelf]);
        for (const { id: name, available } of given.shelf.lots) {
          const taken = shares.flatMap(({ picks }) => picks).filter((one) => one.lot === name);
          expect(taken.reduce((sum, { quantity }) => sum + quantity, 0)).toBeLessThanOrEqual(available);
        }
        shares.forEach((share, i) => {
          expect(gotOf(share) + (share.lack?.quantity ?? 0)).toBe(share.wanted);
          for (const one of share.picks) {
            const from = given.shelf.lots.find((shelfLot) => shelfLot.id === one.lot);
            expect((from?.labelDate ?? '9999') >= given.bags[i]!.day).toBe(true);
          }
        });
      }),
    );
  });

  it('equals trying every division: nobody gives out more, and no unit goes to who had a larger part before it', () => {
    fc.assert(
      fc.property(problem, (given) => {
        // A unit weighs the part of the wish that is there before it, in 60ths: wishes are 1, 2 or 3.
        const weightOf = (gots: readonly number[]): number =>
          gots.reduce((sum, got, i) => sum + (30 * got * (got - 1)) / given.bags[i]!.wishes[0]!.quantity, 0);
        const totalOf = (gots: readonly number[]): number => gots.reduce((sum, got) => sum + got, 0);
        const all = divisions(given);
        const most = Math.max(...all.map(totalOf));
        const least = Math.min(...all.filter((one) => totalOf(one) === most).map(weightOf));
        const gots = shareOut(given.bags, [given.shelf]).map(gotOf);
        expect([totalOf(gots), weightOf(gots)]).toEqual([most, least]);
      }),
      { numRuns: 150 },
    );
  });

  it('does not depend on the order of bags or lots', () => {
    fc.assert(
      fc.property(problem, (given) => {
        const forward = shareOut(given.bags, [given.shelf]).map((share) => [share.bag, gotOf(share)]);
        const turned = { ...given.shelf, lots: [...given.shelf.lots].reverse() };
        const back = shareOut([...given.bags].reverse(), [turned]).map((share) => [share.bag, gotOf(share)]);
        expect(new Map(back as [string, number][])).toEqual(new Map(forward as [string, number][]));
      }),
    );
  });
});

/** Every way to give whole units that the lots allow, by trying. */
function divisions(given: { readonly bags: readonly Bag[]; readonly shelf: Shelf }): number[][] {
  const found: number[][] = [];
  const left = given.shelf.lots.map(({ available }) => available);
  const gots = given.bags.map(() => 0);
  const seen = new Set<string>();
  const go = (): void => {
    const key = `${gots.join()} ${left.join()}`;
    if (seen.has(key)) return;
    seen.add(key);
    found.push([...gots]);
    given.bags.forEach(({ day: on, wishes }, b) =>
      given.shelf.lots.forEach(({ labelDate }, l) => {
        if (gots[b]! >= wishes[0]!.quantity || left[l] === 0 || (labelDate ?? '9999') < on) return;
        gots[b]! += 1;
        left[l]! -= 1;
        go();
        gots[b]! -= 1;
        left[l]! += 1;
      }),
    );
  };
  go();
  return found;
}

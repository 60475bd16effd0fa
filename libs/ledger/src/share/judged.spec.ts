import { describe, expect, it } from '@jest/globals';
import { type Day } from '@doorstep/std';
import fc from 'fast-check';
import { Program, type Sum } from '../program.fixture';
import { type Bag, type Shelf } from './bag';
import { shareOut } from './share-out';
import { bag, DAYS, gotOf, lot, shelf } from './shelf.fixture';

/** Wishes are 1 to 5, so parts of them are whole 60ths. */
const PART = 60;

const wild = fc.record({
  bags: fc.array(
    fc.record({
      quantity: fc.integer({ min: 1, max: 5 }),
      on: fc.nat(2),
      waited: fc.nat(2),
      infants: fc.boolean(),
      travelsCold: fc.boolean(),
    }),
    { minLength: 1, maxLength: 7 },
  ),
  lots: fc.array(
    fc.record({
      available: fc.nat(7),
      until: fc.option(fc.nat(2), { nil: null }),
      strict: fc.constantFrom(null, 'infant_formula' as const),
      state: fc.constantFrom('available' as const, 'available' as const, 'recalled' as const),
    }),
    { maxLength: 5 },
  ),
  grace: fc.nat(1),
  infantsFirst: fc.boolean(),
  cold: fc.boolean(),
  floor: fc.nat(2),
});
type Wild = typeof wild extends fc.Arbitrary<infer T> ? T : never;

const dayOf = (n: number | null): Day | null => (n === null ? null : DAYS[n]!);
const bagsOf = ({ bags }: Wild): readonly Bag[] =>
  bags.map(({ quantity, on, ...more }, n) => bag(`bag ${n}`, quantity, { ...more, day: DAYS[on]! }));
const shelfOf = ({ lots, grace, infantsFirst, cold }: Wild): Shelf =>
  shelf(
    lots.map(({ available, until, strict, state }, n) =>
      lot(`lot ${n}`, available, dayOf(until), { strict, state }),
    ),
    { grace, infantsFirst, cold },
  );

/** Written from the rules, not from the code: whether a unit of a lot may go into a bag. */
function mayGo({ on, travelsCold }: Wild['bags'][number], one: Wild['lots'][number], given: Wild): boolean {
  if (one.state !== 'available' || (given.cold && !travelsCold)) return false;
  if (one.strict !== null) return one.until !== null && one.until >= on;
  return one.until === null || one.until + given.grace >= on;
}

/** Units of who is in a turn, by how many they have got already. */
interface Unit {
  readonly column: number;
  readonly bag: number;
  readonly nth: number;
}

/** All that the rules ask for, one after the other: what each turn comes to. */
async function judged(given: Wild): Promise<readonly number[]> {
  const program = new Program();
  const units: Unit[] = [];
  const moves: { readonly column: number; readonly bag: number; readonly lot: number }[] = [];
  given.bags.forEach((one, b) => {
    for (let nth = 0; nth < one.quantity; nth++) {
      const column = program.column();
      program.row([[column, 1]], '<=', 1);
      units.push({ column, bag: b, nth });
    }
    given.lots.forEach((each, l) => {
      if (mayGo(one, each, given)) moves.push({ column: program.column(), bag: b, lot: l });
    });
  });
  const ones = (all: readonly { readonly column: number }[], factor = 1): Sum =>
    all.map(({ column }) => [column, factor] as const);
  given.lots.forEach(({ available }, l) =>
    program.row(ones(moves.filter((one) => one.lot === l)), '<=', available),
  );
  given.bags.forEach((_, b) =>
    program.row(
      [
        ...ones(units.filter((one) => one.bag === b)),
        ...ones(
          moves.filter((one) => one.bag === b),
          -1,
        ),
      ],
      '=',
      0,
    ),
  );
  const found = [0 - (await program.least(ones(units, -1)))];
  for (const turn of turnsOf(given)) {
    const own = units.filter((one) => turn.has(one.bag));
    const low = own.filter(({ nth }) => nth < given.floor);
    found.push(0 - (await program.least(ones(low, -1))));
    found.push(await program.least(low.map(({ column, nth }) => [column, nth] as const)));
    found.push(0 - (await program.least(ones(own, -1))));
    found.push(
      await program.least(
        own.map(({ column, bag: b, nth }) => [column, (PART * nth) / given.bags[b]!.quantity] as const),
      ),
    );
  }
  return found;
}

function turnsOf({ bags, infantsFirst }: Wild): readonly ReadonlySet<number>[] {
  const all = [...bags.keys()];
  if (!infantsFirst) return [new Set(all)];
  return [true, false].map((infants) => new Set(all.filter((b) => bags[b]!.infants === infants)));
}

/** The same figures of what was given. */
function worthOf(given: Wild, gots: readonly number[]): readonly number[] {
  const sum = (of: (got: number, b: number) => number): number =>
    gots.reduce((s, got, b) => s + of(got, b), 0);
  const triangle = (n: number): number => (n * (n - 1)) / 2;
  return [
    sum((got) => got),
    ...turnsOf(given).flatMap((turn) => [
      sum((got, b) => (turn.has(b) ? Math.min(got, given.floor) : 0)),
      sum((got, b) => (turn.has(b) ? triangle(Math.min(got, given.floor)) : 0)),
      sum((got, b) => (turn.has(b) ? got : 0)),
      sum((got, b) => (turn.has(b) ? (PART * triangle(got)) / given.bags[b]!.quantity : 0)),
    ]),
  ];
}

describe('sharing beside an independent solver', () => {
  it('equals HiGHS in all that is asked: most units, infants, the floor, even parts', async () => {
    await fc.assert(
      fc.asyncProperty(wild, async (given) => {
        const shares = shareOut(bagsOf(given), [shelfOf(given)], { floor: given.floor });
        expect(worthOf(given, shares.map(gotOf))).toEqual(await judged(given));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

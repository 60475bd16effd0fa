import { describe, expect, it } from '@jest/globals';
import { type Id } from '@doorstep/std';
import fc from 'fast-check';
import { type Bag, type Shelf } from './bag';
import { type Beyond, type Fix, fixesFor, type Lack } from './fixes';
import { shareOut } from './share-out';
import { bag, DAYS, id, lot, RICE, shelf } from './shelf.fixture';

const PASTA = id('pasta');
const NOTHING: Beyond = { today: DAYS[0]!, standIns: () => [], coming: [], elsewhere: [] };
const lacksOf = (
  bags: readonly Bag[],
  shelves: readonly Shelf[],
  beyond: Partial<Beyond> = {},
): readonly Lack[] => fixesFor(shareOut(bags, shelves), { bags, shelves, beyond: { ...NOTHING, ...beyond } });

describe('what would fix a lack', () => {
  it('is something else of its kind that is left over, then what comes, then another hub, then donors', () => {
    const shelves = [shelf([]), shelf([lot('penne', 2, null)], { item: PASTA })];
    const [lack] = lacksOf([bag('a', 9)], shelves, {
      standIns: (item) => (item === RICE ? [PASTA] : []),
      coming: [{ item: RICE, day: DAYS[1]!, quantity: 3 }],
      elsewhere: [{ hub: id('south'), item: RICE, lastDay: null, quantity: 1 }],
    });
    expect(lack).toEqual({
      bag: 'a',
      item: RICE,
      quantity: 9,
      code: 'NONE',
      fixes: [
        { code: 'SUBSTITUTE', item: PASTA, quantity: 2 },
        { code: 'WAIT_FOR', day: DAYS[1], quantity: 3 },
        { code: 'TRANSFER', hub: 'south', quantity: 1 },
        { code: 'ASK_DONORS', quantity: 3 },
      ],
    });
  });

  it('is an earlier day while it is still good, never one that has passed', () => {
    const late = [bag('a', 2, { day: DAYS[2]! })];
    const shelves = [shelf([lot('bread', 5, DAYS[1]!)])];
    expect(lacksOf(late, shelves)[0]?.fixes).toEqual([{ code: 'EARLIER', day: DAYS[1], quantity: 2 }]);
    expect(lacksOf(late, shelves, { today: DAYS[2]! })[0]?.fixes).toEqual([
      { code: 'ASK_DONORS', quantity: 2 },
    ]);
  });

  it('is a cold box, where that is all that is missing', () => {
    const [lack] = lacksOf([bag('a', 2)], [shelf([lot('milk', 5, DAYS[1]!)], { cold: true })]);
    expect(lack).toMatchObject({ code: 'NOT_COLD', fixes: [{ code: 'TRAVEL_COLD', quantity: 2 }] });
  });

  it('is never formula past its date, not even from elsewhere', () => {
    const old = lot('tin', 4, DAYS[0]!, { strict: 'infant_formula' });
    const [lack] = lacksOf([bag('baby', 1, { day: DAYS[1]! })], [shelf([old], { grace: 30 })], {
      today: DAYS[1]!,
      elsewhere: [{ hub: id('south'), item: RICE, lastDay: DAYS[0]!, quantity: 4 }],
    });
    expect(lack?.fixes).toEqual([{ code: 'ASK_DONORS', quantity: 1 }]);
  });
});

describe('laws', () => {
  const wild = fc.record({
    bags: fc.array(
      fc.record({
        rice: fc.nat(4),
        pasta: fc.nat(4),
        on: fc.nat(2),
        travelsCold: fc.boolean(),
        infants: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
    rice: fc.array(fc.tuple(fc.nat(4), fc.nat(2)), { maxLength: 3 }),
    pasta: fc.array(fc.tuple(fc.nat(4), fc.nat(2)), { maxLength: 3 }),
    cold: fc.boolean(),
    coming: fc.nat(3),
    elsewhere: fc.nat(3),
  });

  it('fixes cover the lack, and no unit is promised twice', () => {
    fc.assert(
      fc.property(wild, (given) => {
        const stock = (item: Id, lots: readonly (readonly [number, number])[]) =>
          shelf(
            lots.map(([n, on], l) => lot(`${item} ${l}`, n, DAYS[on]!)),
            { item, cold: given.cold },
          );
        const shelves = [stock(RICE, given.rice), stock(PASTA, given.pasta)];
        const bags = given.bags.map(({ rice, pasta, on, ...more }, n) =>
          bag(`bag ${n}`, 0, {
            ...more,
            day: DAYS[on]!,
            wishes: [{ item: RICE, quantity: rice }, { item: PASTA, quantity: pasta }], // prettier-ignore
          }),
        );
        const lacks = lacksOf(bags, shelves, {
          standIns: (item) => [item === RICE ? PASTA : RICE],
          coming: [{ item: RICE, day: DAYS[2]!, quantity: given.coming }],
          elsewhere: [{ hub: id('south'), item: PASTA, lastDay: null, quantity: given.elsewhere }],
        });
        const shares = shareOut(bags, shelves);
        const promised = (of: (fix: Fix, lack: Lack) => boolean): number =>
          lacks.reduce((sum, one) => sum + unitsOf(one.fixes.filter((fix) => of(fix, one))), 0);
        for (const { quantity, fixes } of lacks) expect(unitsOf(fixes)).toBe(quantity);
        expect(promised(({ code }) => code === 'WAIT_FOR')).toBeLessThanOrEqual(given.coming);
        expect(promised(({ code }) => code === 'TRANSFER')).toBeLessThanOrEqual(given.elsewhere);
        for (const { item, lots } of shelves) {
          const there = lots.reduce((sum, { available }) => sum + available, 0);
          const taken = unitsOf(shares.filter((share) => share.item === item).flatMap(({ picks }) => picks));
          const own = promised(
            (fix, lack) => lack.item === item && ['EARLIER', 'TRAVEL_COLD'].includes(fix.code),
          );
          const lent = promised((fix) => fix.code === 'SUBSTITUTE' && fix.item === item);
          expect(taken + own + lent).toBeLessThanOrEqual(there);
        }
      }),
    );
  });
});

const unitsOf = (all: readonly { readonly quantity: number }[]): number =>
  all.reduce((sum, { quantity }) => sum + quantity, 0);

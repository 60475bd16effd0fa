import { describe, expect, it } from '@jest/globals';
import { day, type Id, instant } from '@doorstep/std';
import fc from 'fast-check';
import {
  allocateFefo,
  balancesOf,
  entriesOf,
  type Entry,
  type Movement,
  type MovementKind,
  PASSAGES,
  post,
  type ShelfLot,
} from './index';

const id = (text: string): Id => text as Id;
const KINDS = Object.keys(PASSAGES) as readonly MovementKind[];

const goods = fc.record({
  kind: fc.constantFrom(...KINDS),
  place: fc.constantFrom(id('hub'), id('annex')),
  lines: fc.uniqueArray(
    fc.record({
      lot: fc.constantFrom(id('rice'), id('beans'), id('milk')),
      quantity: fc.integer({ min: 1, max: 9 }),
    }),
    { selector: ({ lot }) => lot, minLength: 1 },
  ),
  reason: fc.constant('count'),
});
const other: Readonly<Record<string, Id>> = { hub: id('annex'), annex: id('hub') };
/** Only what is put away names a second place. */
const movements = goods.map((one): Movement => {
  const to = other[one.place];
  return one.kind === 'put' && to !== undefined ? { ...one, to } : one;
});

const beans = (kind: MovementKind, quantity: number, reason = 'count'): Movement => ({
  kind,
  place: id('hub'),
  lines: [{ lot: id('beans'), quantity }],
  reason,
});
const playAll = (all: readonly Movement[]): readonly Entry[] =>
  all.reduce<readonly Entry[]>((entries, movement) => {
    const posted = post(entries, movement);
    return posted.ok ? posted.value : entries;
  }, []);

describe('a can of beans', () => {
  it('goes from the truck to the door', () => {
    // 10 in; 6 promised; 4 of them loaded; 1 comes back: 10 - 4 + 1 = 7 on hand, 2 still promised, 5 free.
    const entries = playAll([
      beans('receive', 10),
      beans('reserve', 6),
      beans('issue', 4),
      beans('return', 1),
    ]);
    expect(balancesOf(entries)).toEqual([
      {
        lot: 'beans',
        place: 'hub',
        available: 5,
        reserved: 2,
        held: 0,
        onHand: 7,
        inTransit: 0,
        issued: 3,
        discarded: 0,
      },
    ]);
  });

  it('cannot be promised twice', () => {
    const entries = playAll([beans('receive', 3), beans('reserve', 2)]);
    const refused = post(entries, beans('reserve', 2));
    expect(refused).toEqual({
      ok: false,
      error: { code: 'NOT_ENOUGH', lot: 'beans', account: 'available', missing: 1 },
    });
  });

  it('is counted down, never below nothing', () => {
    expect(post(playAll([beans('receive', 3)]), beans('adjust', -4)).ok).toBe(false);
    expect(balancesOf(playAll([beans('receive', 3), beans('adjust', -1)]))[0]?.onHand).toBe(2);
  });

  it('is set apart in a recall, and is then nobody’s to promise', () => {
    const entries = playAll([beans('receive', 5), beans('hold', 3)]);
    expect(balancesOf(entries)[0]).toMatchObject({ onHand: 5, held: 3, available: 2 });
    expect(post(entries, beans('reserve', 3)).ok).toBe(false);
    expect(
      balancesOf(playAll([beans('receive', 5), beans('hold', 3), beans('destroy', 3)]))[0],
    ).toMatchObject({
      onHand: 2,
      held: 0,
      discarded: 3,
    });
  });

  it('is put on another shelf, whole', () => {
    const put = { ...beans('put', 2), to: id('annex') };
    expect(
      balancesOf(playAll([beans('receive', 5), put])).map(({ place, onHand }) => [place, onHand]),
    ).toEqual([
      ['annex', 2],
      ['hub', 3],
    ]);
    expect(post(playAll([beans('receive', 1)]), put).ok).toBe(false);
  });

  it('is on the way to another hub until somebody there has counted it', () => {
    const sent = [beans('receive', 9), beans('reserve', 6), beans('dispatch', 6)];
    expect(balancesOf(playAll(sent))[0]).toMatchObject({ onHand: 3, inTransit: 6 });
    const ended = [...sent, beans('arrive', 4), beans('lose', 1), beans('bring_back', 1)];
    expect(balancesOf(playAll(ended))[0]).toMatchObject({ onHand: 4, inTransit: 0, discarded: 1 });
    expect(post(playAll(ended), beans('arrive', 1)).ok).toBe(false);
  });

  it('cannot be at two places at once', () => {
    const annex = { ...beans('reserve', 1), place: id('annex') };
    expect(post(playAll([beans('receive', 3)]), annex).ok).toBe(false);
  });
});

describe('a movement is refused', () => {
  it.each([
    ['MOVEMENT_EMPTY', { ...beans('receive', 1), lines: [] }],
    ['QUANTITY_NOT_WHOLE', beans('receive', 0.5)],
    ['QUANTITY_NOT_POSITIVE', beans('receive', -1)],
    ['QUANTITY_NOT_POSITIVE', beans('adjust', 0)],
    ['REASON_MISSING', beans('discard', 1, ' ')],
    ['PLACE_WRONG', beans('put', 1)],
    ['PLACE_WRONG', { ...beans('receive', 1), to: id('annex') }],
    [
      'LOT_TWICE',
      { ...beans('receive', 1), lines: [...beans('receive', 1).lines, ...beans('receive', 2).lines] },
    ],
  ])('%s', (error, movement) => {
    expect(entriesOf(movement)).toEqual({ ok: false, error });
  });
});

describe('laws', () => {
  it('each movement sums to zero for each lot', () => {
    fc.assert(
      fc.property(movements, (movement) => {
        const entries = entriesOf(movement);
        if (!entries.ok) throw new Error(entries.error);
        for (const { lot } of movement.lines) {
          const own = entries.value.filter((entry) => entry.lot === lot);
          expect(own.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(0);
        }
      }),
    );
  });

  it('no order of movements makes a negative, and available is on hand minus reserved and held', () => {
    fc.assert(
      fc.property(fc.array(movements, { maxLength: 30 }), (all) => {
        for (const balance of balancesOf(playAll(all))) {
          const { available, reserved, held, inTransit, issued, onHand } = balance;
          expect(Math.min(available, reserved, held, inTransit, issued, onHand)).toBeGreaterThanOrEqual(0);
          expect(available).toBe(onHand - reserved - held);
        }
      }),
    );
  });

  it('nothing is lost: what came in is somewhere, or has left by a door that says so', () => {
    fc.assert(
      fc.property(fc.array(movements, { maxLength: 40 }), (all) => {
        const entries = playAll(all);
        for (const lot of ['rice', 'beans', 'milk']) {
          const own = entries.filter((entry) => entry.lot === lot);
          const at = (...accounts: string[]): number =>
            own.reduce((sum, { account, quantity }) => sum + (accounts.includes(account) ? quantity : 0), 0);
          const there = at('available', 'reserved', 'held', 'in_transit', 'issued', 'packed', 'discarded');
          expect(there + at('outside', 'corrected')).toBe(0);
        }
      }),
    );
  });

  it('the fold does not care about order', () => {
    fc.assert(
      fc.property(fc.array(movements), (all) => {
        const entries = playAll(all);
        expect(balancesOf([...entries].reverse())).toEqual(balancesOf(entries));
      }),
    );
  });
});

describe('first to expire goes first', () => {
  const today = day('2026-01-10');
  const lot = (name: string, more: Partial<ShelfLot> = {}): ShelfLot => ({
    id: id(name),
    available: 5,
    state: 'available',
    labelDate: null,
    strict: null,
    receivedAt: instant(0),
    ...more,
  });

  it('dated before undated, undated by arrival', () => {
    const shelf = [
      lot('new', { receivedAt: instant(2) }),
      lot('old', { receivedAt: instant(1) }),
      lot('june', { labelDate: day('2026-06-01') }),
      lot('may', { labelDate: day('2026-05-01') }),
    ];
    expect(allocateFefo(shelf, 17, today, 0)).toEqual({
      picks: [
        { lot: 'may', quantity: 5 },
        { lot: 'june', quantity: 5 },
        { lot: 'old', quantity: 5 },
        { lot: 'new', quantity: 2 },
      ],
      short: 0,
      reasons: [],
    });
  });

  it('grace helps bread, never infant formula', () => {
    const passed = { labelDate: day('2026-01-08') };
    const shelf = [lot('bread', passed), lot('formula', { ...passed, strict: 'infant_formula' })];
    expect(allocateFefo(shelf, 10, today, 3)).toEqual({
      picks: [{ lot: 'bread', quantity: 5 }],
      short: 5,
      reasons: [{ lot: 'formula', code: 'STRICT_PAST_DATE', quantity: 5 }],
    });
    expect(allocateFefo(shelf, 10, today, 1).reasons.map(({ code }) => code)).toEqual([
      'PAST_DATE',
      'STRICT_PAST_DATE',
    ]);
  });

  it('formula is good on its date, and useless without one', () => {
    const formula = { strict: 'infant_formula' as const };
    expect(allocateFefo([lot('last-day', { ...formula, labelDate: today })], 1, today, 0).short).toBe(0);
    expect(allocateFefo([lot('no-date', formula)], 1, today, 99).reasons).toEqual([
      { lot: 'no-date', code: 'STRICT_UNDATED', quantity: 5 },
    ]);
  });

  it('held, recalled and damaged lots stay where they are', () => {
    const shelf = [
      lot('a', { state: 'hold' }),
      lot('b', { state: 'recalled' }),
      lot('c', { state: 'damaged' }),
    ];
    const { picks, reasons } = allocateFefo(shelf, 1, today, 0);
    expect(picks).toEqual([]);
    expect(reasons.map(({ code }) => code)).toEqual(['ON_HOLD', 'RECALLED', 'DAMAGED']);
  });

  const shelves = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,6}$/).map(id),
      available: fc.integer({ min: 0, max: 6 }),
      state: fc.constantFrom<ShelfLot['state']>('available', 'hold', 'recalled'),
      labelDate: fc.constantFrom(null, day('2026-01-05'), day('2026-01-10'), day('2026-02-01')),
      strict: fc.constantFrom(null, 'infant_formula' as const),
      receivedAt: fc.integer({ min: 0, max: 3 }).map(instant),
    }),
    { selector: (l) => l.id },
  );

  it('law: nothing is lost, nothing taken beyond a lot, and the order of the shelf does not matter', () => {
    fc.assert(
      fc.property(shelves, fc.integer({ min: 0, max: 30 }), (shelf, wanted) => {
        const allocation = allocateFefo(shelf, wanted, today, 2);
        const taken = allocation.picks.reduce((sum, { quantity }) => sum + quantity, 0);
        expect(taken + allocation.short).toBe(wanted);
        for (const { lot: taker, quantity } of allocation.picks) {
          expect(quantity).toBeLessThanOrEqual(shelf.find((l) => l.id === taker)?.available ?? 0);
        }
        const all = shelf.reduce((sum, { available }) => sum + available, 0);
        const skipped = allocation.reasons.reduce((sum, { quantity }) => sum + quantity, 0);
        expect(taken).toBe(Math.min(wanted, all - skipped));
        expect(allocateFefo([...shelf].reverse(), wanted, today, 2)).toEqual(allocation);
      }),
    );
  });
});

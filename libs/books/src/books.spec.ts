import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  balanceOf,
  centsForMiles,
  CHARITABLE_MILE,
  csvOf,
  FEW,
  type FundEntry,
  isFood,
  mayApprove,
  mealsOf,
  type Posting,
  postTo,
  RECALL_OUTCOMES,
  shownCount,
  showTable,
  isTold,
  tryAgain,
  yesesNeeded,
} from './index';

const gift = (cents: number): Posting => ({ kind: 'gift', category: 'person', cents });
const help = (cents: number): Posting => ({ kind: 'help', category: 'rent', cents });
const back = (reverses: number): Posting => ({ kind: 'reversal', reverses });
const playAll = (postings: readonly Posting[]): readonly FundEntry[] =>
  postings.reduce<readonly FundEntry[]>((entries, posting) => {
    const posted = postTo(entries, posting);
    return posted.ok ? posted.value : entries;
  }, []);

const postings = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constantFrom('gift' as const, 'help' as const, 'reimbursement' as const),
      category: fc.constant('other' as const),
      cents: fc.integer({ min: -5, max: 500 }),
    }),
    fc.record({ kind: fc.constant('reversal' as const), reverses: fc.integer({ min: 0, max: 12 }) }),
  ),
  { maxLength: 30 },
);

describe('a fund', () => {
  it('is what came in less what went out', () => {
    // 100.00 in, 35.50 out, 4.20 to a driver: 60.30.
    const entries = playAll([
      gift(10_000),
      help(3_550),
      { kind: 'reimbursement', category: 'miles', cents: 420 },
    ]);
    expect(balanceOf(entries)).toBe(6_030);
    expect(postTo(entries, help(6_031))).toEqual({ ok: false, error: 'FUND_SHORT' });
  });

  it('takes a wrong line back once, and never what takes back', () => {
    const entries = playAll([gift(10_000), help(3_000), back(2)]);
    expect(balanceOf(entries)).toBe(10_000);
    expect(postTo(entries, back(2))).toEqual({ ok: false, error: 'ENTRY_REVERSED' });
    expect(postTo(entries, back(3))).toEqual({ ok: false, error: 'ENTRY_UNKNOWN' });
    expect(postTo(entries, back(9))).toEqual({ ok: false, error: 'ENTRY_UNKNOWN' });
    // A gift that was spent meanwhile cannot be taken back.
    expect(postTo(playAll([gift(100), help(60)]), back(1))).toEqual({ ok: false, error: 'FUND_SHORT' });
  });

  it.each([0, -1, 0.5, Number.NaN, 20_000_001])('has no line of %p cents', (cents) => {
    expect(postTo([], gift(cents))).toEqual({ ok: false, error: 'AMOUNT_WRONG' });
  });

  it('law: never negative at any moment, numbered without a gap, each line taken back at most once', () => {
    fc.assert(
      fc.property(postings, (all) => {
        const entries = playAll(all);
        entries.forEach((entry, i) => {
          expect(entry.n).toBe(i + 1);
          expect(balanceOf(entries.slice(0, i + 1))).toBeGreaterThanOrEqual(0);
        });
        const taken = entries.flatMap(({ reverses }) => (reverses === null ? [] : [reverses]));
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });
});

describe('who must agree', () => {
  const ask = { kind: 'help', cents: 5_000, aloneThisWeek: 0, aloneCents: 10_000 } as const;

  it('one person up to the limit of a week, two over it', () => {
    expect(yesesNeeded(ask)).toBe(0);
    expect(yesesNeeded({ ...ask, cents: 10_001 })).toBe(1);
    expect(yesesNeeded({ ...ask, aloneThisWeek: 5_001 })).toBe(1);
  });

  it('somebody else always agrees to a driver’s own money, and to taking a line back', () => {
    expect(yesesNeeded({ ...ask, kind: 'reimbursement', cents: 1 })).toBe(1);
    expect(yesesNeeded({ ...ask, kind: 'reimbursement', cents: 10_001 })).toBe(2);
    expect(yesesNeeded({ ...ask, kind: 'reversal', cents: 1 })).toBe(1);
    expect(mayApprove({ askedBy: 'a', firstBy: 'b' }, 'a')).toBe(false);
    expect(mayApprove({ askedBy: 'a', firstBy: 'b' }, 'b')).toBe(false);
    expect(mayApprove({ askedBy: 'a', firstBy: 'b' }, 'c')).toBe(true);
  });

  it('law: in parts an amount never needs fewer people than whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 4_000 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 0, max: 12_000 }),
        (parts, aloneCents) => {
          const whole = parts.reduce((sum, part) => sum + part);
          let aloneThisWeek = 0;
          const needed = parts.map((cents) => {
            const yeses = yesesNeeded({ kind: 'help', cents, aloneThisWeek, aloneCents });
            if (yeses === 0) aloneThisWeek += cents;
            return yeses;
          });
          const atOnce = yesesNeeded({ kind: 'help', cents: whole, aloneThisWeek: 0, aloneCents });
          expect(Math.max(...needed)).toBeGreaterThanOrEqual(atOnce);
          expect(aloneThisWeek).toBeLessThanOrEqual(aloneCents);
        },
      ),
    );
  });

  it('pays miles by the rate, and the half cent to the driver', () => {
    expect(centsForMiles(123, CHARITABLE_MILE)).toBe(172); // 12.3 miles at 14 cents: 172.2
    expect(centsForMiles(125, CHARITABLE_MILE)).toBe(175);
    expect(centsForMiles(1, 150)).toBe(2); // a tenth of 15 cents: 1.5
  });
});

describe('small counts', () => {
  it('are hidden from one to four; none is none', () => {
    expect([0, 1, 4, 5, 17].map(shownCount)).toEqual([0, null, null, 5, 17]);
  });

  it('are not betrayed by a sum', () => {
    const shown = showTable([
      [7, 3],
      [9, 0],
    ]);
    expect(shown.rows.map(({ sum }) => sum)).toEqual([
      { atLeast: 8, hidden: 1 },
      { atLeast: 9, hidden: 0 },
    ]);
    expect(shown.columns).toEqual([
      { atLeast: 16, hidden: 0 },
      { atLeast: 1, hidden: 1 },
    ]);
    expect(shown.sum).toEqual({ atLeast: 17, hidden: 1 });
  });

  const small = fc.integer({ min: 1, max: FEW - 1 });
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
    .chain(([height, width]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );

  it('law: whatever hidden cells hold, the shown table is the same', () => {
    fc.assert(
      fc.property(tables, fc.infiniteStream(small), (table, others) => {
        const disguised = table.map((row) =>
          row.map((count) => (shownCount(count) === null ? (others.next().value as number) : count)),
        );
        expect(showTable(disguised)).toEqual(showTable(table));
      }),
    );
  });

  it('law: a sum is never more than the truth, and short of it by three a hidden cell at most', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const truth = table.flat().reduce((sum, count) => sum + count, 0);
        const { atLeast, hidden } = showTable(table).sum;
        expect(atLeast).toBeLessThanOrEqual(truth);
        expect(truth).toBeLessThanOrEqual(atLeast + 3 * hidden);
      }),
    );
  });

  it('the naive sum would betray a cell: the check can fail', () => {
    const naive = (row: readonly number[]): unknown => [
      row.map(shownCount),
      row.reduce((sum, n) => sum + n, 0),
    ];
    expect(naive([7, 3])).not.toEqual(naive([7, 2]));
  });
});

describe('meals', () => {
  it('are pounds of food by the stated factor', () => {
    // 12 lb are 5443.1 g and ten meals; a gram less is not.
    expect([mealsOf(5_444), mealsOf(5_443), mealsOf(0)]).toEqual([10, 9, 0]);
    expect([isFood('canned'), isFood('hygiene'), isFood('baby')]).toEqual([true, false, false]);
  });
});

describe('whom to call next', () => {
  const households = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,4}$/),
      outcome: fc.constantFrom(null, ...RECALL_OUTCOMES),
      triedAt: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
    }),
    { selector: ({ id }) => id },
  );

  it('law: least recently tried first, and nobody who knows', () => {
    fc.assert(
      fc.property(households, (all) => {
        const next = tryAgain(all);
        expect(next).toHaveLength(all.filter((one) => !isTold(one)).length);
        const times = next.map(({ triedAt }) => triedAt ?? -1);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(next.some(isTold)).toBe(false);
        expect(tryAgain([...all].reverse())).toEqual(next);
      }),
    );
  });
});

describe('a table for a spreadsheet', () => {
  it('quotes what must be quoted and runs nothing', () => {
    expect(csvOf([['a "b"', 'c,d', 3, null, '=1+1']])).toBe(`"a ""b""","c,d",3,,'=1+1\r\n`);
  });
});

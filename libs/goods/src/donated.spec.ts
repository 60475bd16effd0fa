import { describe, expect, it } from '@jest/globals';
import { day } from '@doorstep/std';
import fc from 'fast-check';
import { countOf, netGrams, poundsOf } from './count';
import { type DonatedLine, faultsOfLine } from './donated';
import { isLow, outlookOf } from './outlook';
import { degreesOf, keepsItsLine, tenthsFOf } from './warmth';

const TODAY = day('2026-11-22');
const line = (more: Partial<DonatedLine> = {}): DonatedLine => ({
  quantity: 3,
  grams: null,
  labelKind: 'best_by',
  labelDate: day('2027-01-31'),
  dateAnswered: false,
  arrival: 'shelf',
  tenthsF: null,
  acceptReason: null,
  rejectReason: null,
  ...more,
});
const plain = { unit: 'each', strict: false } as const;
const formula = { unit: 'each', strict: true } as const;

describe('a count as it is typed', () => {
  it.each([
    ['36', 36],
    ['12+12+6', 30],
    ['3x12+5', 41],
    ['2 × 24', 48],
    ['0', 0],
  ])('%s is %i', (text, count) => {
    expect(countOf(text)).toEqual({ ok: true, value: count });
  });

  it.each(['', '12+', '-3', '1.5', 'a few', '3x'])('%j is no count', (text) => {
    expect(countOf(text)).toEqual({ ok: false, error: 'COUNT_UNREADABLE' });
  });

  it('is never more than a shelf holds', () => {
    expect(countOf('9999x9999')).toEqual({ ok: false, error: 'COUNT_TOO_LARGE' });
  });
});

describe('weighed goods', () => {
  it('weigh what the scales say less the crate', () => {
    expect(netGrams(12.4, 1.4, 'lb')).toBe(4990);
    expect(netGrams(12.4, 1.4, 'kg')).toBe(11_000);
    expect(netGrams(1, 1, 'kg')).toBeNull();
    expect(netGrams(1, -1, 'kg')).toBeNull();
  });

  it('whole pounds stay whole, and a part of one is never promised', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (pounds) => {
        const grams = netGrams(pounds, 0, 'lb') ?? 0;
        expect(poundsOf(grams)).toBe(pounds);
        expect(poundsOf(grams - 2)).toBe(pounds - 1);
      }),
    );
  });
});

describe('a line of a donation', () => {
  it('that says everything may come in', () => {
    expect(faultsOfLine(line(), plain, TODAY)).toEqual([]);
  });

  it.each([
    ['no quantity', line({ quantity: 0 }), plain, 'QUANTITY_MISSING'],
    ['weighed goods nobody weighed', line(), { unit: 'pound', strict: false }, 'WEIGHT_MISSING'],
    ['no kind of date', line({ labelKind: null }), plain, 'LABEL_MISSING'],
    ['no date', line({ labelDate: null }), plain, 'DATE_MISSING'],
    ['formula past its date', line({ labelDate: day('2026-11-21') }), formula, 'DATE_STRICT'],
    ['formula without a date', line({ labelKind: 'none', labelDate: null }), formula, 'DATE_STRICT'],
    ['food past its date', line({ labelDate: day('2026-11-21') }), plain, 'DATE_OVER'],
    ['a date six years away', line({ labelDate: day('2032-11-21') }), plain, 'DATE_FAR'],
    ['made tomorrow', line({ labelKind: 'made_on', labelDate: day('2026-11-23') }), plain, 'MADE_LATER'],
    ['cold, not measured', line({ arrival: 'cold' }), plain, 'TEMPERATURE_MISSING'],
    ['cold at 42 F', line({ arrival: 'cold', tenthsF: 420 }), plain, 'TEMPERATURE_WRONG'],
    ['hot at 120 F', line({ arrival: 'hot', tenthsF: 1200 }), plain, 'TEMPERATURE_WRONG'],
  ] as const)('%s', (_what, written, item, fault) => {
    expect(faultsOfLine(written, item, TODAY)).toEqual([fault]);
  });

  it('a yes answers a question about a date, and never a hard stop', () => {
    const over = line({ labelDate: day('2026-11-21'), dateAnswered: true });
    expect(faultsOfLine(over, plain, TODAY)).toEqual([]);
    expect(faultsOfLine(over, formula, TODAY)).toEqual(['DATE_STRICT']);
  });

  it('too warm comes in with a reason, and what is turned away is asked nothing more', () => {
    const warm = line({ arrival: 'cold', tenthsF: 500 });
    expect(faultsOfLine({ ...warm, acceptReason: 'under_two_hours' }, plain, TODAY)).toEqual([]);
    expect(faultsOfLine({ ...warm, rejectReason: 'too_warm' }, plain, TODAY)).toEqual([]);
  });
});

describe('temperature', () => {
  it('the line is 41 F, 0 F, 135 F, itself included', () => {
    expect([keepsItsLine('cold', 410), keepsItsLine('cold', 411)]).toEqual([true, false]);
    expect([keepsItsLine('frozen', 0), keepsItsLine('frozen', 1)]).toEqual([true, false]);
    expect([keepsItsLine('hot', 1350), keepsItsLine('hot', 1349)]).toEqual([true, false]);
    expect(keepsItsLine('shelf', 900)).toBeNull();
  });

  it('5 C is 41 F, and each unit shows what was read', () => {
    expect(tenthsFOf(5, 'c')).toBe(410);
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 1000 }), (tenths) => {
        expect(degreesOf(tenthsFOf(tenths / 10, 'c'), 'c')).toBeCloseTo(tenths / 10, 9);
        expect(degreesOf(tenthsFOf(tenths / 10, 'f'), 'f')).toBe(tenths / 10);
      }),
    );
  });
});

describe('how long it lasts', () => {
  const free = (available: number) => ({ available, promised: 0 });

  it('is the same whether bags are filled already or not', () => {
    const whole = [{ day: '2026-11-23', quantity: 14 }];
    const { daysOfCover } = outlookOf(free(20), whole, 7);
    expect(daysOfCover).toBe(10);
    const rest = [{ day: '2026-11-23', quantity: 2 }];
    expect(outlookOf({ available: 8, promised: 12 }, rest, 7)).toMatchObject({ need: 2, daysOfCover });
    expect(outlookOf({ available: 6, promised: 14 }, [], 7)).toMatchObject({ need: 0, daysOfCover });
  });

  it('names the first day on which there is less than is wanted by then', () => {
    const needs = [
      { day: '2026-11-25', quantity: 6 },
      { day: '2026-11-23', quantity: 5 },
    ];
    expect(outlookOf(free(10), needs, 7)).toEqual({ need: 11, daysOfCover: 6.3, runsOutOn: '2026-11-25' });
    expect(outlookOf(free(11), needs, 7)).toMatchObject({ runsOutOn: null });
    expect(outlookOf(free(4), [], 7)).toEqual({ need: 0, daysOfCover: null, runsOutOn: null });
  });

  it('is low at the point that the hub set, or when it runs out', () => {
    expect([isLow(5, 5, null), isLow(6, 5, null), isLow(6, null, null)]).toEqual([true, false, false]);
    expect(isLow(90, null, '2026-11-25')).toBe(true);
  });

  it('more on the shelf never runs out earlier', () => {
    const need = fc.record({
      day: fc.integer({ min: 1, max: 7 }).map((n) => `2026-11-0${n}`),
      quantity: fc.nat(50),
    });
    fc.assert(
      fc.property(fc.nat(200), fc.nat(50), fc.array(need), (available, more, needs) => {
        const [less, rich] = [
          outlookOf(free(available), needs, 7),
          outlookOf(free(available + more), needs, 7),
        ];
        expect((rich.runsOutOn ?? '9') >= (less.runsOutOn ?? '9')).toBe(true);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import type { StockLineFieldsFragment } from '../../gql/graphql';
import { type Bin, binFor, placesOf } from './places-of';

type Line = StockLineFieldsFragment;
type Places = Line['lots'][number]['places'];

const bin = (id: string, cooling: Bin['cooling'] = 'shelf', state: Bin['state'] = 'open'): Bin => ({
  id,
  version: 1,
  name: id,
  position: 1,
  cooling,
  state,
});
const lotOf = (id: string, labelDate: string | null, places: Places): Line['lots'][number] => ({
  id,
  state: 'available',
  source: 'market',
  brand: null,
  code: null,
  receivedOn: '2026-11-01',
  labelKind: labelDate === null ? 'none' : 'best_by',
  labelDate,
  onHand: 0,
  reserved: 0,
  available: 0,
  held: 0,
  places,
});
const lineOf = (name: string, cooling: Bin['cooling'], ...lots: Line['lots'][number][]): Line => ({
  onHand: 0,
  reserved: 0,
  available: 0,
  item: {
    id: name,
    name,
    nameEs: null,
    nameAr: null,
    unit: 'each',
    category: 'dry',
    grams: null,
    cooling,
    cooled: cooling !== 'shelf',
    infantFormula: false,
  },
  lots,
});
const at = (binId: string | null, onHand: number, reserved = 0, held = 0): Places[number] => ({
  binId,
  onHand,
  reserved,
  held,
});

describe('what lies where', () => {
  it('is a lot at each of its places, first to expire first, the floor before the bins', () => {
    const rice = lineOf(
      'rice',
      'shelf',
      lotOf('r1', '2027-02-01', [at('A1', 6, 2, 1), at(null, 4)]),
      lotOf('r2', '2027-01-01', [at('A1', 3)]),
    );
    const salt = lineOf('salt', 'shelf', lotOf('s1', null, [at('A1', 1), at('A2', 0)]));
    const places = placesOf([salt, rice], [bin('A1'), bin('A2'), bin('A3', 'shelf', 'closed')]);
    expect(
      places.map(({ bin: of, lots }) => [of?.id ?? null, lots.map(({ lot, free }) => [lot.id, free])]),
    ).toEqual([
      [null, [['r1', 4]]],
      [
        'A1',
        [
          ['r2', 3],
          ['r1', 3],
          ['s1', 1],
        ],
      ],
      ['A2', []],
    ]);
  });

  it('shows a closed bin as long as something lies in it', () => {
    const salt = lineOf('salt', 'shelf', lotOf('s1', null, [at('A3', 1)]));
    expect(placesOf([salt], [bin('A3', 'shelf', 'closed')]).map(({ bin: of }) => of?.id)).toEqual([
      undefined,
      'A3',
    ]);
  });
});

describe('where goods belong', () => {
  it('is where most of it lies already', () => {
    const rice = lineOf('rice', 'shelf', lotOf('r1', null, [at(null, 9), at('A1', 2), at('A2', 5)]));
    expect(binFor(rice, [bin('A1'), bin('A2')], null)?.id).toBe('A2');
    expect(binFor(rice, [bin('A1'), bin('A2')], 'A2')?.id).toBe('A1');
  });

  it('is cold enough: never a shelf for milk, also when some was put there by mistake', () => {
    const milk = lineOf('milk', 'cold', lotOf('m1', null, [at('A1', 5), at(null, 2)]));
    expect(binFor(milk, [bin('A1'), bin('F1', 'frozen'), bin('C1', 'cold')], null)?.id).toBe('C1');
    expect(binFor(milk, [bin('A1')], null)).toBeNull();
    expect(binFor(milk, [bin('C1', 'cold', 'closed')], null)).toBeNull();
  });
});

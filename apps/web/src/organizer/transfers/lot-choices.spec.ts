import { describe, expect, it } from '@jest/globals';
import type { Lot } from '../stock/chosen-lot';
import { changesOf, lotChoices } from './lot-choices';

const lot = (id: string, labelDate: string | null, more: Partial<Lot> = {}): Lot => ({
  id,
  state: 'available',
  source: 'market',
  brand: null,
  code: null,
  receivedOn: '2026-11-20',
  labelKind: labelDate === null ? 'none' : 'best_by',
  labelDate,
  onHand: 6,
  reserved: 2,
  available: 4,
  held: 0,
  places: [{ binId: null, onHand: 6, reserved: 2, held: 0 }],
  ...more,
});

describe('the lots of a line of a transfer', () => {
  it('stand first to expire first, each with what is put aside and what may be', () => {
    const parcels = [{ lotId: 'late', binId: null, quantity: 2 }];
    const choices = lotChoices(
      [lot('late', '2027-03-01'), lot('none', null), lot('soon', '2026-12-01')],
      parcels,
    );
    expect(choices.map(({ lot: { id }, picked, most }) => [id, picked, most])).toEqual([
      ['soon', 0, 4],
      ['late', 2, 6],
      ['none', 0, 4],
    ]);
  });

  it('are asked for place by place, and a bin of nothing is not offered', () => {
    const places = [
      { binId: 'a', onHand: 3, reserved: 0, held: 0 },
      { binId: 'b', onHand: 2, reserved: 2, held: 0 },
    ];
    const choices = lotChoices([lot('x', null, { places })], [{ lotId: 'x', binId: 'a', quantity: 0 }]);
    expect(choices.map(({ binId, most }) => [binId, most])).toEqual([['a', 3]]);
  });

  it('that are recalled give nothing more, and what was put aside of them can be taken out', () => {
    const recalled = lot('x', null, { state: 'recalled' });
    expect(lotChoices([recalled], [])).toEqual([]);
    const [choice] = lotChoices([recalled], [{ lotId: 'x', binId: null, quantity: 2 }]);
    expect(choice).toMatchObject({ picked: 2, most: 2 });
  });

  it('are sent where a number changed, and what is taken out goes before what is added', () => {
    const parcels = [{ lotId: 'late', binId: null, quantity: 2 }];
    const choices = lotChoices(
      [lot('soon', '2026-12-01'), lot('late', '2027-03-01'), lot('none', null)],
      parcels,
    );
    const typed = new Map([
      ['soon ', 2],
      ['late ', 0],
      ['none ', 0],
    ]);
    expect(changesOf(choices, typed).map(({ lot: { id }, quantity }) => [id, quantity])).toEqual([
      ['late', 0],
      ['soon', 2],
    ]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { ItemFactsFragment } from '../../gql/graphql';
import { draftOf, faultsOf, inputOf } from './item-draft';

const TUNA: ItemFactsFragment = {
  id: 'tuna',
  version: 3,
  name: 'Tuna, can',
  nameEs: 'Atún, lata',
  nameAr: null,
  unit: 'each',
  category: 'canned',
  exchangeGroup: 'fish-can',
  grams: 190,
  perCase: 48,
  cooling: 'shelf',
  cooking: 'none',
  labelKind: 'best_by',
  graceDays: 365,
  strict: null,
  animal: 'fish',
  contains: ['fish'],
  mayContain: ['soy'],
  absent: ['milk'],
  gluten: 'no',
  marks: [],
  picture: 'can fish',
  state: 'active',
};

describe('an item that is being written', () => {
  it('is sent as it came when nothing was changed', () => {
    expect(inputOf(draftOf(TUNA), TUNA, 'press')).toEqual({ ...TUNA, key: 'press' });
  });

  it('has each allergen in one list only', () => {
    const draft = draftOf(TUNA);
    const input = inputOf(
      { ...draft, traces: { ...draft.traces, fish: 'absent', soy: 'unknown' } },
      TUNA,
      'press',
    );
    expect([input.contains, input.mayContain, input.absent]).toEqual([[], [], ['milk', 'fish']]);
  });

  it('gets a date and no grace as formula', () => {
    const input = inputOf({ ...draftOf(TUNA), strict: 'infant_formula', labelKind: 'none' }, TUNA, 'press');
    expect(input).toMatchObject({ graceDays: 0, labelKind: 'use_by' });
  });

  it('begins with nothing read and a new id of its own', () => {
    const input = inputOf({ ...draftOf(null), name: ' Rice ', nameEs: ' ' }, null, 'press');
    expect(input).toMatchObject({
      id: 'press',
      version: 0,
      name: 'Rice',
      nameEs: null,
      contains: [],
      absent: [],
    });
  });

  it('needs a name, and grams that are more than none', () => {
    expect(faultsOf({ ...draftOf(null), grams: 0 })).toEqual(['name', 'grams']);
    expect(faultsOf(draftOf(TUNA))).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { CareFacts } from '@doorstep/lifecycle';
import { bagHouseholdOf, choiceOf } from './bag-household';

const care: CareFacts = { adults: 2, children: [1, 0, 1, 0], avoid: ['pork', 'other'], diaperSize: '3' };

describe('the household behind a care drawer', () => {
  it('has its people, its babies with what was said of them, and what it does not eat', () => {
    expect(bagHouseholdOf({ ...care, formula: 'soy', kitchen: 'none', eats: ['halal'] })).toEqual({
      people: 4,
      infants: [{ months: null, formula: 'soy', diapers: '3' }],
      avoids: ['pork'],
      diets: ['halal'],
      allergies: [],
      kitchen: 'none',
    });
  });

  it('of a form from before has nothing that nobody asked', () => {
    const household = bagHouseholdOf({ adults: 0, children: [0, 0, 0, 0], avoid: [] });
    expect(household).toEqual({ people: 1, infants: [], avoids: [], diets: [], allergies: [] });
    expect(choiceOf(care)).toEqual([]);
  });

  it('takes allergies of children at their word: nuts are both kinds', () => {
    const childcare = {
      children: [{ ageMonths: 30, allergies: ['Nuts', 'huevos'] }],
      receivers: [],
      where: 'home',
    } as const;
    expect(bagHouseholdOf({ ...care, childcare }).allergies).toEqual(['eggs', 'tree_nuts', 'peanuts']);
  });
});

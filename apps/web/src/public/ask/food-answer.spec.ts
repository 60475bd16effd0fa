import { describe, expect, it } from '@jest/globals';
import { careOf } from './care-of';
import { DRAFT } from './draft.fixture';
import { foodIn } from './food-answer';

const form = new FormData();
for (const [name, value] of [
  ['pick', 'rice 2'],
  ['pick', ''],
  ['pick', 'tea 40'],
  ['kitchen', 'none'],
  ['eats', 'halal'],
] as const)
  form.append(name, value);

describe('what is chosen by picture', () => {
  const food = foodIn(form);

  it('is read from the form, taps within bounds', () => {
    expect(food.choice).toEqual([
      { item: 'rice', quantity: 2 },
      { item: 'tea', quantity: 9 },
    ]);
  });

  it('is sealed with what a home needs, in the drawer of the groceries alone', () => {
    const draft = { ...DRAFT, food: { ...food, formula: 'soy' as const } };
    const told = { choice: food.choice, kitchen: 'none', eats: ['halal'], formula: 'soy' };
    expect(careOf('groceries', draft)).toMatchObject(told);
    expect(careOf('visit', draft)).not.toHaveProperty('choice');
    expect(careOf('groceries', { ...draft, children: [0, 0, 0, 0] })).not.toHaveProperty('formula');
  });

  it('says nothing where nothing was chosen', () => {
    const care = careOf('groceries', { ...DRAFT, food: foodIn(new FormData()) });
    expect(Object.keys(care)).toEqual(Object.keys(careOf('groceries', DRAFT)));
  });
});

import {
  type ChosenItem,
  type EatingWay,
  type FormulaKind,
  type Kitchen,
  TAPS_AT_ONCE,
} from '@doorstep/lifecycle';

/** What was answered beside the pictures: they come later than the rest of the page, and only from some hubs. */
export interface FoodAnswer {
  readonly choice: readonly ChosenItem[];
  readonly kitchen: Kitchen | '';
  readonly eats: readonly EatingWay[];
  readonly formula: FormulaKind | '';
}

/** `<item> <taps>`, as a picture's field holds it. */
const picked = (text: string): ChosenItem[] => {
  const [item = '', taps] = text.split(' ');
  const quantity = Math.min(TAPS_AT_ONCE, Number(taps));
  return quantity > 0 ? [{ item, quantity }] : [];
};

export const foodIn = (form: FormData): FoodAnswer => ({
  choice: form.getAll('pick').flatMap((one) => picked(String(one))),
  kitchen: String(form.get('kitchen') ?? '') as Kitchen | '',
  eats: form.getAll('eats').map(String) as EatingWay[],
  formula: String(form.get('formula') ?? '') as FormulaKind | '',
});

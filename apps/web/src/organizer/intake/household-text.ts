/** People at home as an intake field understands them. */
export interface Household {
  readonly adults: number;
  readonly children: number;
  readonly babies: number;
}

const LETTERS: Readonly<Record<string, keyof Household>> = {
  a: 'adults',
  k: 'children',
  c: 'children',
  n: 'children',
  b: 'babies',
};
const ORDER: readonly (keyof Household)[] = ['adults', 'children', 'babies'];
const MOST = 40;

/**
 * Reads `2a 3k 1b`, `2 3 1`, `2a1b` or `4`. Letters in any order: a adults, k, c or n children, b babies; bare numbers
 * in the order adults, children, babies. Null when it says something else, nobody, or more people than a home holds.
 */
export function readHousehold(text: string): Household | null {
  const parts = [...text.toLowerCase().matchAll(/(\d{1,2})\s*([a-z]*)/g)];
  const said = parts.map((part) => part[0]).join('');
  if (parts.length === 0 || said.replace(/\s/g, '') !== text.toLowerCase().replace(/[\s,]/g, '')) return null;
  const household = { adults: 0, children: 0, babies: 0 };
  for (const [i, [, digits, word = '']] of parts.entries()) {
    const who = word === '' ? ORDER[i] : LETTERS[word.charAt(0)];
    if (who === undefined) return null;
    household[who] += Number(digits);
  }
  const people = household.adults + household.children + household.babies;
  return people > 0 && people <= MOST ? household : null;
}

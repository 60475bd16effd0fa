import { fail, ok, type Result } from '@doorstep/std';

/** Something else than numbers, plus and times; more than any shelf holds. */
export type CountFault = 'COUNT_UNREADABLE' | 'COUNT_TOO_LARGE';

const MOST = 1_000_000;

/** A count as people type it who count in rows and cases: `36`, `12+12+6`, `3x12+5`. Whole, and zero at the least. */
export function countOf(text: string): Result<number, CountFault> {
  const typed = text.replace(/\s/g, '');
  if (!/^\d+(?:[x×*]\d+)?(?:\+\d+(?:[x×*]\d+)?)*$/i.test(typed)) return fail('COUNT_UNREADABLE');
  const sum = typed
    .split('+')
    .map((part) => part.split(/[x×*]/i).reduce((product, factor) => product * Number(factor), 1))
    .reduce((total, part) => total + part, 0);
  return sum > MOST ? fail('COUNT_TOO_LARGE') : ok(sum);
}

/** Grams of one unit that scales show; the pound by its definition of 1959. */
export const GRAMS_IN = { kg: 1000, lb: 453.59237 } as const;
export type WeightUnit = keyof typeof GRAMS_IN;

/** What lies in a crate: what the scales say less the empty crate, in whole grams; null when nothing is left. */
export function netGrams(gross: number, tare: number, unit: WeightUnit): number | null {
  const grams = Math.round((gross - tare) * GRAMS_IN[unit]);
  return Number.isFinite(grams) && grams > 0 && tare >= 0 ? grams : null;
}

/** Whole pounds of weighed goods, rounded down: nobody promises an ounce that is not there. */
export const poundsOf = (grams: number): number => Math.floor((grams + 0.5) / GRAMS_IN.lb);

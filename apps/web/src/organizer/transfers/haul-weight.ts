import type { Transfer } from './transfers';

const POUNDS_OF_A_KILO = 2.20462;

/** What packed goods weigh, rounded up; `unweighed` counts the lines that nobody has weighed. */
export const weightOf = ({ grams, unweighed }: Transfer) => ({
  kg: Math.ceil(grams / 1000),
  pounds: Math.ceil((grams / 1000) * POUNDS_OF_A_KILO),
  unweighed,
});

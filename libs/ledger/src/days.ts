import { type Day } from '@doorstep/std';

/** Days are YYYY-MM-DD, so text order is calendar order; what keeps for ever lasts till here. */
export const LAST_DAY = '9999-12-31' as Day;

/** The day so many days after; before, when negative. */
export const dayPlus = (date: Day, n: number): Day =>
  new Date(Date.parse(`${date}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10) as Day;

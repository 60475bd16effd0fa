import { type Day, type Id } from '@doorstep/std';

/** One day on which somebody looked after children of one household that is not their own kin. */
export interface CareDay {
  readonly carer: Id;
  readonly household: Id;
  readonly day: Day;
}

/** Where care by volunteers begins to need a licence, as data. Not legal advice. */
export interface LicenceLine {
  readonly state: string;
  /** Care for the children of one household only never needs one. */
  readonly households: number;
  /** Nor does care on fewer days than this within a year. */
  readonly days: number;
  /** Share of the days after which somebody should look at it. */
  readonly warnAt: number;
}

/** Minnesota (Minn. Stat. 142B.05): a single unrelated family, or fewer than 30 days in any 12 months. */
export const MINNESOTA_LICENCE: LicenceLine = { state: 'MN', households: 1, days: 30, warnAt: 0.7 };

/** How near somebody is to the line. `over` is a stop; `near` is for a person to look at. */
export interface Nearness {
  readonly carer: Id;
  readonly days: number;
  readonly households: number;
  readonly state: 'clear' | 'near' | 'over';
}

/**
 * Counts each carer's days and households of the 365 days up to and with `today`. Several children or stays of a day are
 * one day. Carers in the order of their ids.
 */
export function nearness(care: readonly CareDay[], today: Day, line: LicenceLine): readonly Nearness[] {
  const since = yearBefore(today);
  const recent = care.filter(({ day }) => day > since && day <= today);
  const carers = [...new Set(recent.map(({ carer }) => carer))].sort();
  return carers.map((carer) => {
    const own = recent.filter((one) => one.carer === carer);
    const days = new Set(own.map(({ day }) => day)).size;
    const households = new Set(own.map(({ household }) => household)).size;
    return { carer, days, households, state: stateOf(days, households, line) };
  });
}

function stateOf(days: number, households: number, line: LicenceLine): Nearness['state'] {
  if (households <= line.households) return 'clear';
  if (days >= line.days) return 'over';
  return days >= line.warnAt * line.days ? 'near' : 'clear';
}

// Days are YYYY-MM-DD, so text order is calendar order.
const yearBefore = (today: Day): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - 365 * 86_400_000).toISOString().slice(0, 10);

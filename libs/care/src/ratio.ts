import { type AgeBand, type RatioLaw } from './ratio-law';

/** Why a group cannot be looked after like this. */
export type GroupFault =
  /** A child is older or younger than any band. */
  | { readonly code: 'AGE_UNKNOWN'; readonly months: number }
  /** More children than one group may have; split it. */
  | { readonly code: 'GROUP_TOO_LARGE'; readonly most: number }
  /** So many cleared adults more. */
  | { readonly code: 'ADULTS_MISSING'; readonly missing: number };

export const bandOf = (months: number, { bands }: RatioLaw): AgeBand | null =>
  bands.find(({ from, to }) => from <= months && months < to) ?? null;

/**
 * Adults that children of these ages (whole months) need together: the ratio of the youngest, the limits for small hands,
 * and never fewer than the law's least. 0 without children; null when an age is in no band.
 */
export function adultsFor(ages: readonly number[], law: RatioLaw): number | null {
  if (ages.length === 0) return 0;
  const bands = ages.map((months) => bandOf(months, law));
  const youngest = bandOf(Math.min(...ages), law);
  if (youngest === null || bands.includes(null)) return null;
  const infants = bands.filter((band) => band?.name === 'infant').length;
  const toddlers = bands.filter((band) => band?.name === 'toddler').length;
  return Math.max(
    law.leastAdults,
    Math.ceil(ages.length / youngest.perAdult),
    Math.ceil(infants / law.infantsPerAdult),
    Math.ceil((infants + toddlers) / law.smallPerAdult),
  );
}

/** Everything that is wrong with so many cleared adults for these children; empty when nothing is. */
export function groupFaults(ages: readonly number[], adults: number, law: RatioLaw): readonly GroupFault[] {
  const stranger = ages.find((months) => bandOf(months, law) === null);
  if (stranger !== undefined) return [{ code: 'AGE_UNKNOWN', months: stranger }];
  const faults: GroupFault[] = [];
  const most = bandOf(Math.min(...ages), law)?.most ?? Infinity;
  if (ages.length > most) faults.push({ code: 'GROUP_TOO_LARGE', most });
  const missing = (adultsFor(ages, law) ?? 0) - adults;
  if (missing > 0) faults.push({ code: 'ADULTS_MISSING', missing });
  return faults;
}

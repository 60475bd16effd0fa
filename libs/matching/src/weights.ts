import { fail, ok, type Result } from '@doorstep/std';

/** What matters how much, in whole points; one minute of travel is 10 unless a hub says otherwise. */
export interface Weights {
  readonly travelPerMinute: number;
  /** A person learns a home. Re-using pairs is a security control, not a nicety (at most four faces a quarter). */
  readonly newHome: number;
  /** The family knows somebody else already. */
  readonly notTheKnownFace: number;
  /** Each unmet wish, such as a shared language. */
  readonly unmetWish: number;
  /** Out and back by different people, for each person beyond the first. */
  readonly otherPerson: number;
  /** Work the person likes: for each such task lately, so that it goes round. */
  readonly wantedLately: number;
  /** Other work, for somebody who named work they like. */
  readonly otherWork: number;
  /** Work the person would rather leave: times one more than such tasks lately. */
  readonly unwanted: number;
  /** Each day in a row beyond the second. */
  readonly dayInARow: number;
  /** Each task this week. */
  readonly taskThisWeek: number;
  /** Each task of the same day before this one: once for the second, twice for the third, and so on. */
  readonly taskSameDay: number;
}

/** The defaults: a new home is worth a quarter of an hour on the road, a shared language eight minutes. */
export const WEIGHTS: Weights = {
  travelPerMinute: 10,
  newHome: 150,
  notTheKnownFace: 60,
  unmetWish: 80,
  otherPerson: 120,
  wantedLately: 10,
  otherWork: 30,
  unwanted: 40,
  dayInARow: 30,
  taskThisWeek: 5,
  taskSameDay: 20,
};

export type WeightName = keyof Weights;

/** What a hub may set each weight to: whole points from `least` to `most`. Continuity and the road never count nothing. */
export const WEIGHT_BOUNDS: Readonly<
  Record<WeightName, { readonly least: number; readonly most: number; readonly step: number }>
> = {
  travelPerMinute: { least: 2, most: 20, step: 1 },
  newHome: { least: 50, most: 600, step: 10 },
  notTheKnownFace: { least: 0, most: 300, step: 10 },
  unmetWish: { least: 0, most: 300, step: 10 },
  otherPerson: { least: 0, most: 600, step: 10 },
  wantedLately: { least: 0, most: 50, step: 5 },
  otherWork: { least: 0, most: 200, step: 10 },
  unwanted: { least: 0, most: 200, step: 10 },
  dayInARow: { least: 0, most: 200, step: 10 },
  taskThisWeek: { least: 0, most: 50, step: 1 },
  taskSameDay: { least: 0, most: 100, step: 5 },
};

export const WEIGHT_NAMES = Object.keys(WEIGHT_BOUNDS) as readonly WeightName[];

/** The weights that are not a hub's to set: a task nobody takes, by urgency, beyond any sum one pair reaches. */
export const LEFT_OUT: readonly [number, number, number, number] = [40_000, 80_000, 160_000, 320_000];

/** A hub's weights over the defaults; refuses the first that is not a whole number within its bounds. */
export function weightsOf(
  own: Readonly<Partial<Record<WeightName, number>>>,
): Result<Weights, { readonly code: 'WEIGHT_OUT_OF_BOUNDS'; readonly name: WeightName }> {
  const name = WEIGHT_NAMES.find((each) => {
    const [value, { least, most }] = [own[each], WEIGHT_BOUNDS[each]];
    return value !== undefined && !(Number.isInteger(value) && value >= least && value <= most);
  });
  return name === undefined ? ok({ ...WEIGHTS, ...own }) : fail({ code: 'WEIGHT_OUT_OF_BOUNDS', name });
}

/**
 * The only place that says what matters how much. Whole points; one minute of travel is 10, so a row reads as
 * "worth so many tenths of a minute on the road".
 */
export const WEIGHTS = {
  travelPerMinute: 10,
  /** A person learns a home: 15 minutes. Re-using pairs is a security control, not a nicety. */
  newHome: 150,
  /** The family knows somebody else already: 6 minutes. */
  notTheKnownFace: 60,
  /** Each unmet wish, such as a shared language: 8 minutes. */
  unmetWish: 80,
  /** Each task this week: half a minute. */
  taskThisWeek: 5,
  /** Each task of the same day before this one: 2 minutes for the second, 4 for the third, and so on. */
  taskSameDay: 20,
  /**
   * A task nobody takes, by urgency: beyond any sum the rows above reach for one pair (a day has 14,400 points of
   * travel), doubling with each step.
   */
  leftOut: [20_000, 40_000, 80_000, 160_000],
} as const;

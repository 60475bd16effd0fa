/**
 * The objective, in points, all in one place. A roster costs the sum; less is better. Ten points are about what a kind
 * person would give to keep one small wish. Lists go by urgency, 0 to 3.
 */
export const POINTS = {
  /** A place of the minimum that stays empty. */
  belowLeast: [4_000, 8_000, 16_000, 32_000],
  /** A place between minimum and maximum that stays empty. */
  belowMost: [300, 450, 600, 800],
  /** A shift that wants a leader and has none. */
  noLeader: [2_000, 4_000, 8_000, 16_000],
  /**
   * Fairness: given hours times the share of the offer they are, times this. The second of two hours offered costs three
   * times the first, so work goes where most is offered and least was done lately.
   */
  fairness: 200,
  /** Not one of those who usually do the slot, where somebody does. */
  notUsual: 250,
  /** The volunteer has preferred kinds, and this is none. */
  otherKind: 60,
  /** The volunteer has preferred hubs, and this is none. */
  otherHub: 40,
  /** A kind the volunteer dislikes; once more for each they had to do lately. */
  disliked: 500,
  /** A preferred kind, for each the volunteer had lately: others' turn. */
  wantedLately: 30,
  /** None of the company they like is there. */
  withoutCompany: 50,
  /** Somebody was told to come and is told not to. */
  dropped: 900,
  /** Somebody was not told of it and now is, while a roster is in force. */
  added: 200,
  /** Each pair of newcomers in one shift. */
  newcomersTogether: 120,
} as const;

/** Hours are counted in quarters of an hour begun. */
export const QUARTER = 900_000;

/** The parts a cost is told in. */
export const PARTS = [
  'belowLeast',
  'belowMost',
  'noLeader',
  'fairness',
  'notUsual',
  'preferences',
  'company',
  'changes',
  'newcomers',
] as const;
export type Part = (typeof PARTS)[number];

/** Points by part, and their sum. */
export type Cost = Readonly<Record<Part | 'total', number>>;

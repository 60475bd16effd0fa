/** What the desk's browser has read in the sealed part before anybody may start: the server cannot look itself. */
export const CARE_ANSWERS = ['emergency', 'allergies', 'receivers'] as const;
export type CareAnswer = (typeof CARE_ANSWERS)[number];

/** What still stands between an arrangement and its start. */
export const CARE_LACKS = [
  'not_set_up',
  'emergency',
  'allergies',
  'receivers',
  'adults_missing',
  'not_cleared',
  'none_experienced',
  'related',
  'sheet_missing',
] as const;
export type CareLackCode = (typeof CARE_LACKS)[number];

export interface CareLack {
  readonly code: CareLackCode;
  /** `adults_missing`: how many more. Otherwise 0. */
  readonly missing: number;
  /** `not_cleared`, `sheet_missing`: of whom. */
  readonly memberId: string | null;
}

/** A grown-up of an arrangement, as far as it matters for the law. */
export interface CarerFacts {
  readonly memberId: string;
  /** Cleared as carer on the day of the work, alone or beside somebody experienced. */
  readonly cleared: boolean;
  /** Cleared without needing anybody more experienced beside them. */
  readonly experienced: boolean;
  /** The care sheet (allergies, emergency contact, receivers) is sealed to their phone. */
  readonly hasSheet: boolean;
}

export interface CareFactsOnServer {
  /** How many children; null until the desk has set it up. */
  readonly children: number | null;
  readonly adultsNeeded: number;
  readonly answers: readonly CareAnswer[];
  /** Members about whom a person has said that no two of them are related. */
  readonly unrelated: readonly string[];
}

/** Never one adult alone with children, and never two of one family only (domain.md 3.3). */
export const LEAST_CARERS = 2;

const lack = (code: CareLackCode, more: Partial<CareLack> = {}): CareLack => ({
  code,
  missing: 0,
  memberId: null,
  ...more,
});

/**
 * What is missing so that these adults may look after the children: asked of everybody who is expected when the desk
 * says "ready", and of everybody who is there at the start and at each handover. Empty: nothing.
 */
export function careLacks(care: CareFactsOnServer, adults: readonly CarerFacts[]): readonly CareLack[] {
  if (care.children === null) return [lack('not_set_up')];
  const answers = CARE_ANSWERS.filter((answer) => !care.answers.includes(answer)).map((code) => lack(code));
  return [...answers, ...standingLacks(care, adults)];
}

/** The part of it that can change while children are there: who is there, and whether they may be. */
export function standingLacks(
  { adultsNeeded, unrelated }: Pick<CareFactsOnServer, 'adultsNeeded' | 'unrelated'>,
  adults: readonly CarerFacts[],
): readonly CareLack[] {
  const cleared = adults.filter((adult) => adult.cleared);
  const missing = Math.max(LEAST_CARERS, adultsNeeded) - cleared.length;
  return [
    ...(missing > 0 ? [lack('adults_missing', { missing })] : []),
    ...adults.filter((adult) => !adult.cleared).map(({ memberId }) => lack('not_cleared', { memberId })),
    ...(cleared.length > 0 && cleared.every(({ experienced }) => !experienced)
      ? [lack('none_experienced')]
      : []),
    ...(missing <= 0 && !apart(cleared, unrelated) ? [lack('related')] : []),
    ...cleared.filter(({ hasSheet }) => !hasSheet).map(({ memberId }) => lack('sheet_missing', { memberId })),
  ];
}

const apart = (adults: readonly CarerFacts[], unrelated: readonly string[]): boolean =>
  adults.filter(({ memberId }) => unrelated.includes(memberId)).length >= LEAST_CARERS;

const MINUTE = 60_000;
/** A check-in call is due this often, and missed this long after it was due. */
export const CARE_CHECK_EVERY_MS = 60 * MINUTE;
export const CARE_CHECK_GRACE_MS = 15 * MINUTE;
/** The second press on a caregiver plan has to come within this; afterwards it can be read as long. */
export const CAREGIVER_PLAN_ASK_MS = 30 * MINUTE;
export const CAREGIVER_PLAN_READ_MS = 60 * MINUTE;

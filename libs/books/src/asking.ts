import type { FundKind } from './fund';

/** What may be asked of a fund. A gift asks nobody. */
export type AskKind = Exclude<FundKind, 'gift'>;

export const ASK_STATES = ['asked', 'paid', 'declined', 'withdrawn'] as const;
export type AskState = (typeof ASK_STATES)[number];

/** Why an organizer says no. */
export const DECLINE_REASONS = ['not_covered', 'amount_unclear', 'already_paid', 'other'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export interface AskFacts {
  readonly kind: AskKind;
  readonly cents: number;
  /** What the same person gave out alone in this week, in cents: so that an amount cannot be split below the limit. */
  readonly aloneThisWeek: number;
  /** What one person may give out alone in a week, in cents. */
  readonly aloneCents: number;
}

/**
 * How many other organizers must say yes. Who asks for help to a family speaks for the hub, so theirs is the first of
 * two words; who asks for their own money back speaks for nobody.
 */
export function yesesNeeded({ kind, cents, aloneThisWeek, aloneCents }: AskFacts): 0 | 1 | 2 {
  if (kind === 'reversal') return 1;
  if (kind === 'reimbursement') return cents > aloneCents ? 2 : 1;
  return cents + aloneThisWeek > aloneCents ? 1 : 0;
}

/** Nobody approves their own, and nobody twice. */
export const mayApprove = (
  ask: { readonly askedBy: string; readonly firstBy: string | null },
  person: string,
): boolean => person !== ask.askedBy && person !== ask.firstBy;

/**
 * Cents for a distance. `tenthMiles` as an odometer shows them; `rate` in tenths of a cent for a mile (the charitable
 * rate of 26 U.S.C. 170(i), 14 cents, is 140). Rounded half up: the half cent is the driver's.
 */
export const centsForMiles = (tenthMiles: number, rate: number): number =>
  Math.floor((tenthMiles * rate + 50) / 100);

/** The charitable mileage rate in the United States, in tenths of a cent a mile: set by law, unchanged since 1998. */
export const CHARITABLE_MILE = 140;

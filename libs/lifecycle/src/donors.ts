/** Who gives: `person` has no name in the clear. */
export const DONOR_KINDS = ['shop', 'church', 'school', 'farm', 'restaurant', 'group', 'person'] as const;
export type DonorKind = (typeof DONOR_KINDS)[number];

/** A draft is everybody's of the hub; finished, its goods are on the shelf; dropped, none of them ever were. */
export const DONATION_STATES = ['draft', 'finished', 'dropped'] as const;
export type DonationState = (typeof DONATION_STATES)[number];

/** What is kept of a private person who gives: sealed to the hub, for the thank-you and for a recall. */
export interface DonorFacts {
  readonly name: string;
  readonly reach?: string | undefined;
}

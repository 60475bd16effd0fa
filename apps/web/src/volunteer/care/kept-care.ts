import type { MyCareFieldsFragment } from '../../gql/graphql';

export type MyCare = MyCareFieldsFragment;
export type Location = MyCare['locations'][number];

/** An arrangement as this phone keeps it: as it came, its sheet still sealed. */
export interface KeptCare {
  readonly id: string;
  readonly care: MyCare;
  readonly hubId: string;
}

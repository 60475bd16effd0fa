import type { MyShiftFieldsFragment } from '../../gql/graphql';
import type { HubFacts } from '../run/kept-run';

export type MyShift = MyShiftFieldsFragment;

/** A shift as this phone keeps it: as it came, its site still sealed. */
export interface KeptShift {
  /** The sign-up. */
  readonly id: string;
  readonly shift: MyShift;
  readonly hub: HubFacts;
}

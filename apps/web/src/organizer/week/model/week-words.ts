import type { Role as RoleOfSchema } from '../../../gql/graphql';

export type Role = RoleOfSchema;

/** What people do on a shift; the order of the board's rows. */
export const SHIFT_KINDS = [
  'packing',
  'driving',
  'phone_line',
  'school_presence',
  'childcare_room',
  'home_visits',
  'interpreting',
] as const;
export type ShiftKind = (typeof SHIFT_KINDS)[number];

export type SignUpState =
  | 'applied'
  | 'confirmed'
  | 'checked_in'
  | 'completed'
  | 'waitlisted'
  | 'offered_place'
  | 'withdrew'
  | 'late_withdrew'
  | 'excused'
  | 'no_show'
  | 'removed'
  | 'declined'
  | 'expired';

/** What a leg has come to on the road. `booked` and `confirmed` (domain.md 2.3) are what its task says: see `rideState`. */
export const LEG_STATES = [
  'requested',
  'will_call',
  'ready_called',
  'driver_en_route',
  'arrived',
  'child_missing',
  'on_board',
  'handed_over',
  'completed',
  'cancelled',
  'same_day_cancel',
  'late_cancel',
  'rider_no_show',
  'missed_by_us',
  'turned_down',
] as const;
export type LegState = (typeof LEG_STATES)[number];

/** What people are shown of a leg: its own state, and that of its task while nobody is on the way. */
export const RIDE_STATES = [...LEG_STATES, 'booked', 'confirmed', 'unmet'] as const;
export type RideState = (typeof RIDE_STATES)[number];

/** What a driver says from the road. `leave`: the hub has said on the phone that there is nobody to wait for. */
export const LEG_STEPS = [
  'en_route',
  'arrive',
  'board',
  'hand_over',
  'complete',
  'no_show',
  'child_not_here',
  'leave',
] as const;
export type LegStep = (typeof LEG_STEPS)[number];

/** Why a leg ended, or is told to somebody. Closed: free text would say where somebody lives. */
export const LEG_REASONS = [
  'no_driver',
  'no_seat',
  'too_far',
  'other_time',
  'late',
  'car',
  'wrong_place',
  'rider_asked',
  'other_way_home',
  'with_family',
  'at_school',
  'safe_elsewhere',
  'is_home',
  'weather',
  'other',
] as const;
export type LegReason = (typeof LEG_REASONS)[number];

/** What is counted of rides. A miss is ours and never stands beside a no-show in anybody's count. */
export const RIDE_OUTCOMES = [
  'completed',
  'rider_no_show',
  'missed_by_us',
  'turned_down',
  'unmet',
  'child_not_here',
  'cancelled',
  'same_day_cancel',
  'late_cancel',
] as const;
export type RideOutcome = (typeof RIDE_OUTCOMES)[number];

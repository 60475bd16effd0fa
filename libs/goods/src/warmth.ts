/** How goods arrive: as they are kept, or cooked and hot. */
export const ARRIVALS = ['shelf', 'cold', 'frozen', 'hot'] as const;
export type Arrival = (typeof ARRIVALS)[number];

/**
 * The line that goods must keep to, in tenths of a degree Fahrenheit: cold at 41 F or below, frozen at 0 F or below, hot at
 * 135 F or above (FDA Food Code 2022, 3-501.16; frozen: NSF/ANSI 7). Null: nobody measures a can.
 */
export const limitOf = (arrival: Arrival): number | null =>
  arrival === 'shelf' ? null : { cold: 410, frozen: 0, hot: 1350 }[arrival];

/** Whether something so warm has kept to its line; null where there is none. */
export function keepsItsLine(arrival: Arrival, tenthsF: number): boolean | null {
  const limit = limitOf(arrival);
  if (limit === null) return null;
  return arrival === 'hot' ? tenthsF >= limit : tenthsF <= limit;
}

export type Degrees = 'f' | 'c';

/** Tenths of a degree Fahrenheit from what a thermometer of either kind shows, and back. */
export const tenthsFOf = (shown: number, unit: Degrees): number =>
  Math.round((unit === 'f' ? shown : shown * 1.8 + 32) * 10);
export const degreesOf = (tenthsF: number, unit: Degrees): number =>
  Math.round(unit === 'f' ? tenthsF : (tenthsF - 320) / 1.8) / 10;

/** Why goods beyond their line are taken in all the same: a short, known while; a thing that needs no cold. */
export const ACCEPT_REASONS = ['under_two_hours', 'needs_no_cold'] as const;
export type AcceptReason = (typeof ACCEPT_REASONS)[number];

/** Why goods are turned away at the door. */
export const REJECT_REASONS = [
  'too_warm',
  'not_hot_enough',
  'past_date',
  'damaged',
  'bloated',
  'no_label',
  'pests',
  'recalled',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

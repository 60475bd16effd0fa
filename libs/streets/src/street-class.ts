/** What kind of street a segment is; the position in the list is its code in `graph.bin`. */
export const streetClasses = ['freeway', 'ramp', 'major', 'street', 'service'] as const;
export type StreetClass = (typeof streetClasses)[number];

/** km/h believed where nothing is posted. */
const UNPOSTED: Readonly<Record<StreetClass, number>> = {
  freeway: 90,
  ramp: 60,
  major: 50,
  street: 40,
  service: 15,
};

/** Nobody averages the posted limit: stops, turns and other people take a fifth (the share OSRM's car profile uses). */
const POSTED_SHARE = 0.8;

/**
 * What stands at a ramp is advice for its sharpest bend (or, in city data, a filler); a whole ramp, from the
 * street's speed to the freeway's, is driven faster.
 */
const RAMP_FLOOR = 60;

/** Believed travel speed in metres per second. */
export function travelSpeed(kind: StreetClass, postedKmh: number | null): number {
  const posted = postedKmh ?? UNPOSTED[kind];
  return ((kind === 'ramp' ? Math.max(posted, RAMP_FLOOR) : posted) * POSTED_SHARE) / 3.6;
}

/** Homes and hubs stand on streets, never on a freeway or its ramps. */
export const hasDoors = (kind: StreetClass): boolean => kind !== 'freeway' && kind !== 'ramp';
